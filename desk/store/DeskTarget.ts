import type { Trust } from '@core/feed/trust'
import { ok, type Result } from '@core/result'
import { developmentKey, readSigningKey, type SigningKey } from '@feedc/build/signingKey'
import { readTrust } from '@feedc/build/trust'
import type { FeedTarget } from '@feedc/publish/FeedTarget'
import { openTarget } from '@feedc/publish/openTarget'

export interface TargetOptions {
  /** `file:DIR` or `s3://bucket/prefix`; keys for a bucket come from the environment. */
  readonly to: string
  /** The signing key's file; null: a development key, with which nobody's phone outside of this machine is reached. */
  readonly key: string | null
  /** Where the development key lies. */
  readonly developmentKey?: string
  /** A package's trust.json, for while keys change over; null: the key itself. */
  readonly trust: string | null
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Where couriers read, and with what it is signed: the operator's to say, never the page's. */
export class DeskTarget {
  constructor(private readonly options: TargetOptions) {}

  get label(): string {
    return this.options.to
  }

  open = (): Promise<Result<FeedTarget, string>> => openTarget(this.options.to, { env: this.options.env, err: () => {} })

  /** Read when it is needed, and let go: it is nowhere but in its file. */
  signingKey(): Result<SigningKey, string> {
    const { key, developmentKey: file } = this.options
    return key === null ? developmentKey(file) : readSigningKey(key)
  }

  trustOf(key: SigningKey, feed: string): Result<Pick<Trust, 'feed' | 'keys'>, string> {
    const { trust } = this.options
    if (trust !== null) return readTrust(trust, new Uint8Array())
    return ok({ feed, keys: [{ keyid: key.keyid, publicKey: key.publicKey }] })
  }
}
