/** What `feedc bundle` writes before a build (config/outputs.ts). Its types are the same whatever it holds. */
declare module '@bundled/trust.json' {
  const trust: import('@core/feed/trust').Trust
  export default trust
}
declare module '@bundled/index.json' {
  const index: unknown
  export default index
}
declare module '@bundled/trimmed.json' {
  const trimmed: readonly string[]
  export default trimmed
}
declare module '@bundled/city.json' {
  const city: import('@core/geo/city').City
  export default city
}
