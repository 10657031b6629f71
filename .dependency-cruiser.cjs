// Who may import whom. The two tables are the architecture; the rules are made from them.

/** A folder of src, and the folders of src that it may import, each through its index as `#folder`. */
const engine = ['util', 'model']
const understanding = [...engine, 'language']
const conclusion = [...engine, 'versions', 'deeds']
const folders = {
  util: [],
  model: ['util'],
  reading: engine,
  language: engine,
  attribution: understanding,
  actors: understanding,
  versions: understanding,
  deeds: understanding,
  deals: conclusion,
  ties: conclusion,
  hypotheses: conclusion,
  watch: conclusion,
  brief: engine,
  exports: engine,
  contract: engine,
  gather: engine,
  ledger: engine,
}
folders.actions = Object.keys(folders)
folders.wiring = [...engine, 'language', 'attribution', 'gather', 'ledger', 'actions']
folders.server = [...engine, 'contract', 'actions', 'wiring']
folders.mcp = [...engine, 'contract', 'actions', 'wiring']
folders.cli = [...folders.server, 'server', 'mcp']

/** The folders beside src, and the folders of src that they may import; `test` and `bench` may import everything. */
const beside = {
  web: ['contract', 'model', 'util'],
  training: ['language', 'attribution', 'model', 'versions'],
  tools: [],
}

/** A package or module of Node that is at home in some folders of src only. */
const athome = {
  kysely: ['ledger'],
  'node:sqlite': ['ledger'],
  'node:net': ['gather', 'server'],
  'node:tls': ['gather', 'server'],
  'node:http': ['gather', 'server'],
  'node:https': ['gather', 'server'],
  'node:http2': ['gather', 'server'],
  'node:dns': ['gather', 'server'],
  'node:dgram': [],
  hono: ['contract', 'server'],
  '@hono/zod-openapi': ['contract', 'server'],
  '@hono/node-server': ['server'],
  commander: ['cli'],
  linkedom: ['reading'],
  htmlparser2: ['reading'],
  '@mozilla/readability': ['reading'],
  edtf: ['util'],
  yazl: ['actions'],
  feedsmith: ['reading', 'watch'],
  docx: ['actions'],
  '@modelcontextprotocol/sdk': ['mcp'],
}

/** Folders that turn values into values: no files, network, clock or process. */
const pure = Object.keys(folders).filter(
  (name) => !['gather', 'ledger', 'actions', 'wiring', 'server', 'mcp', 'cli'].includes(name),
)

const test = '\\.test\\.tsx?$'
const anyOf = (names) => `(?:${names.join('|')})`
const escaped = (name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

const tableRules = Object.entries(folders).map(([name, allowed]) => ({
  name: `${name}-imports`,
  comment: `src/${name} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other folder'} (first table of this file).`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: `^src/${anyOf([name, ...allowed])}/` },
}))

const besideRules = Object.entries(beside).map(([name, allowed]) => ({
  name: `${name}-imports`,
  comment: `${name}/ may import ${allowed.length > 0 ? `of src only ${allowed.join(', ')}` : 'nothing of src'} (second table of this file).`,
  severity: 'error',
  from: { path: `^${name}/` },
  to: { path: '^src/', ...(allowed.length > 0 && { pathNot: `^src/${anyOf(allowed)}/index\\.ts$` }) },
}))

const homeRules = Object.entries(athome).map(([name, homes]) => ({
  name: `${name.replace(/[^a-z0-9]+/g, '-').replace(/^-/, '')}-at-home`,
  comment: `${name} is used ${homes.length > 0 ? `only in ${homes.map((home) => `src/${home}`).join(', ')}` : 'nowhere'}; ask that folder for what you need.`,
  severity: 'error',
  from: { path: '^src/', pathNot: [...homes.map((home) => `^src/${home}/`), test] },
  to: {
    path: name.startsWith('node:') ? `^(?:node:)?${escaped(name.slice(5))}(?:/|$)` : `^node_modules/${escaped(name)}/`,
  },
}))

module.exports = {
  forbidden: [
    ...tableRules,
    ...besideRules,
    ...homeRules,
    {
      name: 'folder-in-the-table',
      comment: 'A folder of src has a row in the first table, which says what it may import.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/${anyOf(Object.keys(folders))}/` },
    },
    {
      name: 'folder-in-the-table',
      comment: 'A folder of src has a row in the first table, which says what it may import.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/${anyOf(Object.keys(folders))}/` },
      to: {},
    },
    {
      name: 'through-the-index',
      comment:
        'A folder is imported from another one through its index, as `#folder`: what is not exported there is its own.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'across-by-name',
      comment:
        'Another folder is written `#folder`, not `../folder/index.ts`, so that every crossing shows in the import line.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/', pathNot: '^src/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'inside-by-path',
      comment: 'Inside its own folder a file is imported by its path: `#folder` there leads round through the index.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/$1/', dependencyTypes: ['aliased-subpath-import'] },
    },
    {
      name: 'engines-are-pure',
      comment: 'An engine takes values and gives values: files, network, clock and process stay with its callers.',
      severity: 'error',
      from: { path: `^src/${anyOf(pure)}/`, pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'tools-need-nothing',
      comment: 'The tools run before anything is installed, so they use what Node itself has.',
      severity: 'error',
      from: { path: '^tools/' },
      to: { pathNot: '^tools/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'shipped-needs-no-tests',
      comment: 'What is shipped does not import tests, benchmarks, training or tools.',
      severity: 'error',
      from: { path: '^(?:src|web)/', pathNot: test },
      to: { path: [test, '^(?:test|bench|training|tools)/'] },
    },
    {
      name: 'shipped-needs-no-dev-package',
      comment: 'A package that src imports is a dependency, not a devDependency; the page is bundled, so web is free.',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one idea in two places, or have a third in common.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing imports and that imports nothing is forgotten: use it or delete it.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', test, '\\.config\\.ts$'] },
      to: {},
    },
    {
      name: 'no-unknown-import',
      comment: 'An import leads to a file or a package that is there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|samples)/|/fixtures/' },
    // Imports of types alone cross a boundary too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.jsx', '.d.ts', '.css'],
    },
    builtInModules: { add: ['node:sqlite', 'sqlite'] },
  },
}
