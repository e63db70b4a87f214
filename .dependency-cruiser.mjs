// The second wall: which room may import which. Each rule's name reads as the sentence it enforces.
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '^(shared|electron|renderer|templates|tests|tools)/', pathNot: allowed },
});

// eslint-disable-next-line no-restricted-syntax -- dependency-cruiser reads its configuration from the default export
export default {
  forbidden: [
    { name: 'nothing-imports-in-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-file-is-an-orphan',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          'tsconfig\\.json$',
          '^templates/',
          '^tools/',
          '^tests/fixtures/',
          '\\.test\\.ts$',
        ],
      },
      to: {},
    },
    only('the-book-stands-on-nothing-but-results', '^shared/book/', [
      '^shared/book/',
      '^shared/result\\.ts$',
    ]),
    only('editing-stands-on-the-book', '^shared/editing/', [
      '^shared/(book|editing)/',
      '^shared/result\\.ts$',
    ]),
    only('the-release-reader-stands-on-the-book', '^shared/release/', [
      '^shared/(book|release)/',
      '^shared/result\\.ts$',
    ]),
    only('checks-stand-on-the-book', '^shared/checks/', ['^shared/(book|checks)/', '^shared/result\\.ts$']),
    only('shared-imports-only-shared', '^shared/', ['^shared/']),
    only('files-stand-on-shared', '^electron/files/', ['^shared/', '^electron/files/', '^templates/']),
    only('intake-stands-on-shared', '^electron/intake/', ['^shared/', '^electron/intake/']),
    only('word-stands-on-shared', '^electron/word/', ['^shared/', '^electron/word/', '^templates/']),
    only('operations-stand-on-the-rooms-below', '^electron/operations/', [
      '^shared/',
      '^electron/(files|intake|word|operations)/',
    ]),
    only('commands-stand-on-operations', '^electron/commands/', [
      '^shared/',
      '^electron/(files|intake|word|operations|commands)/',
    ]),
    only('shell-policies-stand-on-shared', '^electron/shell/', ['^shared/', '^electron/shell/']),
    only('the-host-needs-no-window', '^electron/host/', [
      '^shared/',
      '^electron/(files|intake|word|operations|shell|host)/',
    ]),
    only('the-preload-knows-only-the-contract', '^electron/preload\\.ts$', ['^shared/host/']),
    only('the-shell-never-imports-the-page', '^electron/', ['^shared/', '^electron/', '^templates/']),
    only('the-page-meets-the-computer-only-in-the-host-contract', '^renderer/', ['^shared/', '^renderer/']),
    {
      name: 'features-never-import-each-other',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'the-product-never-imports-its-tests-or-tools',
      severity: 'error',
      from: { path: '^(shared|electron|renderer|templates)/' },
      to: { path: '^(tests|tools)/' },
    },
    {
      name: 'only-the-shell-imports-electron',
      severity: 'error',
      from: {
        path: '^(shared|electron|renderer)/',
        pathNot: '^electron/(main|preload|window|ipc|menu|dialogs|quit)\\.ts$',
      },
      to: { path: '(^electron$|node_modules/electron/)' },
    },
    {
      name: 'shared-uses-no-node-module',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-in-the-product-reaches-the-network',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/' },
      to: { path: '^(node:)?(http|https|http2|net|tls|dgram|dns)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|tests/fixtures|tests/electron-standin/fixture-app)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
};
