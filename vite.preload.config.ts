// Bundles the preload as the sandbox asks: one CommonJS file that requires nothing but `electron`.
import { defineConfig } from 'vite';

// eslint-disable-next-line no-restricted-syntax -- Vite reads its configuration from the default export
export default defineConfig({
  build: {
    ssr: 'electron/preload.ts',
    outDir: 'out/preload',
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    rollupOptions: { external: ['electron'], output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
  },
  ssr: { noExternal: true },
});
