// Lint rules beyond what the compiler says: naming, no silent catch, no raw IPC outside its two files.
import eslint from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noRawIpc = {
  paths: [
    {
      name: 'electron',
      importNames: ['ipcMain', 'ipcRenderer'],
      message:
        'Calls between page and main are registered in electron/ipc.ts and proxied in electron/preload.ts; add the operation to shared/host/host-api.ts instead.',
    },
  ],
};

const house = [
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export; no default exports.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals; no enums.' },
  { selector: 'ExportAllDeclaration', message: 'Import from the file that owns the name; no barrels.' },
];
const noOtherWindow = {
  selector: 'NewExpression[callee.name=/^(BrowserWindow|BaseWindow|WebContentsView)$/]',
  message: 'Windows are made in electron/window.ts alone, where they are locked down.',
};
const NETWORK = ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'WebTransport', 'RTCPeerConnection'];

// eslint-disable-next-line no-restricted-syntax -- ESLint reads its configuration from the default export
export default tseslint.config(
  { ignores: ['out/', 'node_modules/', 'tests/fixtures/', 'tests/electron-standin/fixture-app/'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
      'no-restricted-imports': ['error', noRawIpc],
      'no-restricted-syntax': ['error', ...house, noOtherWindow],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['electron/ipc.ts', 'electron/preload.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['electron/window.ts'],
    rules: { 'no-restricted-syntax': ['error', ...house] },
  },
  {
    files: ['{shared,electron,renderer}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...NETWORK.map((name) => ({ name, message: 'The program makes no request: it works offline.' })),
      ],
    },
  },
  { files: ['renderer/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    files: ['tools/**/*.mjs', '*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
);
