const ours = '^packages/'
const packs = '(checks|programmes-cn)'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-stands-alone',
      severity: 'error',
      from: { path: '^packages/core/src/' },
      to: { path: ours, pathNot: '^packages/core/' },
    },
    {
      name: 'ingest-knows-only-core',
      severity: 'error',
      from: { path: '^packages/ingest/src/' },
      to: { path: ours, pathNot: '^packages/(ingest|core)/' },
    },
    {
      name: 'adapters-are-strangers',
      comment: 'An adapter sees core and ingest, and never another adapter.',
      severity: 'error',
      from: { path: '^packages/(adapter-[^/]+)/src/' },
      to: { path: ours, pathNot: '^packages/($1|core|ingest)/' },
    },
    {
      name: 'packs-know-only-core',
      severity: 'error',
      from: { path: `^packages/${packs}/src/` },
      to: { path: ours, pathNot: '^packages/($1|core)/' },
    },
    {
      name: 'bridge-knows-only-core',
      severity: 'error',
      from: { path: '^packages/json-rules-engine/src/' },
      to: { path: ours, pathNot: '^packages/(json-rules-engine|core)/' },
    },
    {
      name: 'one-bridge',
      comment: 'Everything else knows json-rules-engine by its format alone.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: '^packages/json-rules-engine/' },
      to: { path: '^(node_modules|packages)/json-rules-engine/' },
    },
    {
      name: 'testing-knows-only-core-and-ingest',
      severity: 'error',
      from: { path: '^packages/testing/src/' },
      to: { path: ours, pathNot: '^packages/(testing|core|ingest)/' },
    },
    {
      name: 'county-shares-nothing',
      comment: 'What invents a county must not share a mistake with what judges it.',
      severity: 'error',
      from: { path: '^packages/testing/src/county/' },
      to: { pathNot: '^packages/testing/src/county/' },
    },
    {
      name: 'front-doors-only',
      comment: 'One package reaches another by its name, through what its exports list.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/(src|test)/' },
      to: { path: ours, pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'node-only-at-the-edge',
      comment: 'Everything else also runs in a browser.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: '^packages/(ingest/src/node|cli|testing)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'bytes-do-not-know-folders',
      severity: 'error',
      from: {
        path: '^packages/(ingest|adapter-[^/]+)/src/',
        pathNot: '^packages/ingest/src/node/',
      },
      to: { path: '^packages/ingest/src/node/' },
    },
    {
      name: 'src-does-not-know-tests',
      comment: 'Only the command line hands on what the testing kit can do.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: '^packages/(testing|cli)/' },
      to: { path: '^(test|packages/[^/]+/test|packages/testing)/' },
    },
    {
      name: 'declared-dependencies-only',
      comment: 'zod is built into core, so that hosts need not have it.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], pathNot: '^node_modules/zod/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['hedui-source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
}
