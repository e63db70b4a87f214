// Bundles the page: one index.html, scripts, styles and fonts, all beside it, nothing inline, nothing from elsewhere.
// The fonts' licenses go with them into licenses/.
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

/** The page's face under the name that the design tokens give it. */
const nameSerifAsTokensDo: Plugin = {
  name: 'name-serif-as-tokens-do',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('@fontsource-variable/noto-serif-kr')) return null;
    return { code: code.replaceAll("'Noto Serif KR Variable'", "'Noto Serif KR'"), map: null };
  },
};

const shipFontLicenses: Plugin = {
  name: 'ship-font-licenses',
  generateBundle() {
    const texts = {
      'licenses/pretendard.txt': 'node_modules/pretendard/dist/LICENSE.txt',
      'licenses/noto-serif-kr.txt': 'node_modules/@fontsource-variable/noto-serif-kr/LICENSE',
    };
    for (const [fileName, path] of Object.entries(texts)) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
    }
  },
};

// eslint-disable-next-line no-restricted-syntax -- Vite reads its configuration from the default export
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [nameSerifAsTokensDo, react(), shipFontLicenses],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    // Fonts and pictures stay files: the page's policy knows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
});
