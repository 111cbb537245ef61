/**
 * What the package brings and no server can change: who may sign, which feed this app reads, and what content may reach outside.
 * Written by `feedc bundle` to @bundled/trust.json.
 */
export interface Trust {
  /** The only feed id this app accepts. */
  readonly feed: string
  /** One key, or two during a rotation (docs/keys.zh-CN.md). `publicKey` is 32 bytes in base64. */
  readonly keys: readonly { readonly keyid: string; readonly publicKey: string }[]
  /** The folder that holds index.json, with its closing slash; null = no server yet. */
  readonly feedUrl: string | null
  /** Where this package posts reports while its feed names nobody: a machine that tries all programs out. No release has it. */
  readonly reportUrl?: string
  readonly allow: { readonly hosts: readonly string[]; readonly appids: readonly string[]; readonly phones: readonly string[] }
  /** §3.12 Whose word counts on which cities there are, and where it is; absent: this package is one city's. */
  readonly root?: {
    readonly directory: string
    readonly keys: Trust['keys']
    readonly url: string
  }
  /** Map tiles for H5; null = distance rings instead. */
  readonly tiles: string | null
  /** What stands on such a map: whose it is, and the number under which the authority let it be shown (审图号). */
  readonly tilesCredit?: string
}
