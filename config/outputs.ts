/** One build, from what editors wrote to what is opened: the paths it reads and writes, all from the repository's root. */
export interface Outputs {
  readonly content: string
  /** The signed feed. */
  readonly feed: string
  /** What of it travels in the package: `@bundled/*`. */
  readonly bundled: string
  readonly weapp: string
  readonly h5: string
}

/** What couriers get: `npm start`, `npm run release`, `npm run upload`. */
export const FOR_COURIERS: Outputs = {
  content: 'content',
  feed: 'dist/feed',
  bundled: '.cache/bundled',
  weapp: 'dist/weapp',
  h5: 'dist/h5',
}

/** What tests are written against. One of its warnings is on whenever it is built: the build's copy of it is dated anew. */
export const FIXTURE = 'test/content-fixture'

/** What `npm test` runs on, from a content of its own: no edit of content/ changes it, and nothing in it is ever released. */
export const UNDER_TEST: Outputs = {
  content: 'dist/test/content',
  feed: 'dist/test/feed',
  bundled: 'dist/test/bundled',
  weapp: 'dist/test/weapp',
  h5: 'dist/test/h5',
}

/** Names a build to a program started by another (Taro). */
const VARIABLE = 'NUANFENG_BUILD'
export const environmentOf = (outputs: Outputs): Record<string, string> => ({ [VARIABLE]: outputs === UNDER_TEST ? 'test' : '' })
export const outputsIn = (env: Readonly<Record<string, string | undefined>>): Outputs =>
  env[VARIABLE] === 'test' ? UNDER_TEST : FOR_COURIERS
