/** The direction of imports (ARCHITECTURE.md). `tools/layers.ts` runs it and refuses a run that read too little. */
const tests = '\\.test\\.tsx?$'

/** The slices from the ground up: each sees the floors below its own. Those that are not named stand on top, and see all that are. */
const floors = [['people', 'estate'], ['requests'], ['contractors'], ['notices']]

module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment: 'A rule sees other rules and zod/mini: no node:, no package, no server, no web.',
      severity: 'error',
      from: { path: '^src/[^/]+/core/', pathNot: [tests, '^src/ifc/core/xml/'] },
      to: { pathNot: ['^src/[^/]+/core/', '^node_modules/zod/mini/'] },
    },
    {
      name: 'xml-by-one-parser',
      comment: 'The reader of XML may see a parser that is itself pure, and no other package.',
      severity: 'error',
      from: { path: '^src/ifc/core/xml/', pathNot: tests },
      to: { pathNot: ['^src/ifc/core/', '^node_modules/saxes/'] },
    },
    {
      name: 'server-and-web-never-meet',
      comment: 'The browser asks through the door. What both need is a rule or a contract, in core.',
      severity: 'error',
      from: { path: '^src/[^/]+/(server|web)/' },
      to: { path: '^src/[^/]+/(server|web)/', pathNot: '^src/[^/]+/$1/' },
    },
    {
      name: 'web-runs-in-a-browser',
      comment: 'Nothing of Node, and no package of the server, reaches a page.',
      severity: 'error',
      from: { path: '^src/[^/]+/web/', pathNot: tests },
      to: {
        path: '.',
        pathNot: [
          '^src/[^/]+/(core|web)/',
          '^node_modules/(preact|idb|qr|@zxing/library|zod/mini|@fontsource-variable|maplibre-gl|pmtiles)/',
        ],
      },
    },
    {
      name: 'the-background-comes-alone',
      comment: 'MapLibre weighs more than a page: it comes with the background of a map, and nowhere else.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/planning/(web/map|server)/background/' },
      to: { path: '^node_modules/(maplibre-gl|pmtiles)/' },
    },
    {
      name: 'through-the-contract',
      comment: 'A slice knows of another only its core/contract.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: ['^src/(app|kernel)/', tests] },
      to: {
        path: '^src/',
        pathNot: ['^src/$1/', '^src/(kernel|ifc)/', '^src/[^/]+/core/contract\\.ts$', '^src/app/'],
      },
    },
    ...floors.map((below, i) => ({
      name: 'slices-stand-on-floors',
      comment:
        'A slice knows those below it and none above: what it shows of them is offered to it (kernel/server/offers.ts) or sent by a name (kernel/core/doors.ts).',
      severity: 'error',
      from: { path: `^src/(${below.join('|')})/`, pathNot: tests },
      to: { path: '^src/', pathNot: `^src/(kernel|ifc|app|${floors.slice(0, i).flat().join('|') || 'kernel'})/|^src/$1/` },
    })),
    {
      name: 'standards-stand-apart',
      comment: 'The reader of building standards knows rules and words of the ground floor, and no slice.',
      severity: 'error',
      from: { path: '^src/ifc/', pathNot: tests },
      to: { path: '^src/', pathNot: '^src/(ifc|kernel/core)/' },
    },
    {
      name: 'standards-are-read-by-bim',
      comment: 'Who wants something of a model asks bim.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(ifc|bim|app)/', tests] },
      to: { path: '^src/ifc/' },
    },
    {
      name: 'kernel-knows-no-slice',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: tests },
      to: { path: '^src/', pathNot: '^src/kernel/' },
    },
    {
      name: 'app-is-the-top',
      comment: 'Slices are listed and wired in src/app; nothing below knows of it, nor of seeds, tools and tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/app/', tests] },
      to: { path: '^(src/app|seeds|tools|test|bench)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and that imports nothing.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: [tests, '^src/app/', '/core/facts\\.ts$', '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'nothing-missing',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '[.]css$|[?](url|raw|worker)$' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    // A copy of the house (test/setup/house-copy.ts) has its packages by a link.
    preserveSymlinks: true,
    doNotFollow: { path: ['node_modules', '^(seeds|tools|test|bench)/'] },
    exclude: { path: ['\\.(css|svg|woff2|json)$'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
    },
  },
}
