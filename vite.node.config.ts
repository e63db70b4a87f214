// Bundles what runs on Node: the program's main process, the command line, and the workers that they start. All in out/main.
import { defineConfig } from 'vite';

// eslint-disable-next-line no-restricted-syntax -- Vite reads its configuration from the default export
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'out/main',
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    sourcemap: true,
    rollupOptions: {
      input: {
        main: 'electron/main.ts',
        cli: 'electron/bin.ts',
        'word-worker': 'electron/word/word-worker.ts',
        'release-worker': 'electron/operations/release-worker.ts',
      },
      external: ['electron'],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
  ssr: { noExternal: true },
});
