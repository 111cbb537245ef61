/**
 * ARCHITECTURE.md §2, executable: who may import whom. dependency-cruiser resolves every import (alias, relative path, dynamic,
 * type-only, re-export) and refuses what isn't listed here; what a program's globals are, `tsc -b` refuses (one tsconfig each).
 */

/** Every folder of ours that code may lie in. */
const OURS = '^(core|src|feedc|desk|inbox|packages|test|bench|scripts|config|content|docs)/'
/** A test beside the code never ships, nobody imports it, and it may look behind every border. */
const TEST = '[.]test[.]tsx?$'

/** What a build carries lies where that build puts it (outputs.ts); its types are declared in src/bundled.d.ts. */
const BUNDLED = '^@bundled/'

/** A folder, and the folders of ours it may import besides itself. */
export const MAY_IMPORT = {
  core: [],
  'src/pages': ['src/features', 'src/store', 'src/platform', 'src/ui', 'core'],
  'src/features': ['src/store', 'src/platform', 'src/ui', 'core'],
  'src/ui': [],
  'src/store': ['core'],
  'src/platform': ['src/store', 'src/ui', 'core'],
  // The first screen is drawn with the app's own views.
  'src/web': ['src/features', 'src/ui', 'core'],
  // What couriers reported is read where it lies; only the inbox itself takes it in.
  feedc: ['core', 'inbox/store'],
  inbox: ['core'],
  // The desk's contract runs in the browser too; its two halves meet nowhere else.
  'desk/api': ['core'],
  'desk/ui': ['desk/api', 'core'],
  'desk/store': ['desk/api', 'feedc', 'inbox/store', 'core'],
  'desk/server': ['desk/store', 'desk/api', 'feedc', 'inbox/store', 'core'],
}

const borders = Object.entries(MAY_IMPORT).map(([folder, others]) => ({
  name: `${folder.replace('/', '-')}-imports-only-what-lies-below`,
  comment: `${folder}/ may import ${others.length > 0 ? others.map(each => `${each}/`).join(', ') : 'nothing of ours'}.`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: OURS, pathNot: `^(${[folder, ...others].join('|')})/` },
}))

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...borders,
    rule(
      'core-runs-anywhere',
      'core/ needs valibot, @noble and dayjs, and nothing of Node, a browser or Taro.',
      { path: '^core/' },
      { pathNot: '^(core/|node_modules/(valibot|@noble|dayjs)/)' },
    ),
    rule(
      'a-package-stands-alone',
      'What others install from packages/ knows nothing of this project.',
      { path: '^packages/([^/]+)/' },
      { path: OURS, pathNot: '^packages/$1/' },
    ),
    rule(
      'sync-is-the-top-of-core',
      'Only sync writes the snapshot; what it is built on knows nothing of it.',
      { path: '^core/(?!sync/)' },
      { path: '^core/sync/' },
    ),
    rule(
      'only-stores-run-sync',
      'Screens and adapters know the protocol by its types; the stores run it, and the app that makes them.',
      { path: '^src/(?!store/|app[.])' },
      { path: '^core/sync/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'no-feature-imports-a-feature',
      'What two features need moves down; pages compose the rest.',
      { path: '^src/features/([^/]+)/' },
      { path: '^src/features/', pathNot: '^src/features/$1/' },
    ),
    rule(
      'taro-stays-in-platform',
      'WeChat and the browser are met in platform, in pages and in the app itself.',
      { path: '^src/', pathNot: '^src/(platform/|pages/|app[.]|globals[.]d[.]ts)' },
      { path: '^node_modules/@tarojs/(?!components/)' },
    ),
    rule(
      'components-stay-in-views',
      'Only what draws knows what is drawn with.',
      { path: '^src/', pathNot: '^src/(ui|features|pages)/' },
      { path: '^node_modules/@tarojs/components/' },
    ),
    rule(
      'content-in-the-package-is-read-in-few-places',
      'The bundled feed and its trust come in through adapters and features; core gets them as arguments.',
      { path: '^(core|src/(ui|store|web)|feedc)/' },
      { path: BUNDLED },
    ),
    rule('app-has-no-node', 'A phone has no modules of Node.', { path: '^src/' }, { dependencyTypes: ['core'] }),
    rule(
      'what-ships-is-a-dependency',
      'A package that reaches a phone is listed under dependencies, whose licences and sizes are watched.',
      { path: '^(core|src)/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    ),
    rule(
      'at-home-imports-are-relative',
      'An alias says that a border is crossed; beside each other, files are ./x.',
      { path: '^(.+)/[^/]+$' },
      { path: '^$1/[^/]+$', dependencyTypes: ['aliased'] },
    ),
    rule('every-import-resolves', 'A name that leads nowhere.', {}, { couldNotResolve: true, pathNot: BUNDLED }),
    rule(
      'no-cycle',
      'Files that need each other are one idea: put them together, or move what both need below.',
      {},
      { circular: true },
    ),
    {
      name: 'no-folders-in-a-circle',
      comment: 'Subjects of core may use each other, but never in a circle.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^core/' },
      to: { circular: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    // A type is an import too: a border that types may cross is a border nobody sees.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['[.](scss|css)$', TEST] },
    // A copy of the tree with linked packages is read like the tree itself.
    preserveSymlinks: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
}
