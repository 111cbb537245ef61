/** What is known of the package that would be sent. */
export interface Package {
  /** From the environment; null when not set. */
  readonly appid: string | null
  readonly privateKeyPath: string | null
  readonly hasPrivateKey: boolean
  /** What the built scripts say that they trust; null when they don't say. */
  readonly trust: { readonly publicKeys: readonly string[]; readonly feedUrl: string | null } | null
  /** Public keys of this checkout's development keys. */
  readonly developmentKeys: readonly string[]
  /** Files that differ from the commit; null outside git. */
  readonly changed: readonly string[] | null
  readonly builtAtMs: number
  readonly committedAtMs: number
}
