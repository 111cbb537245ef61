import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Person } from '@desk/api/session'

interface Kept {
  person: Person | null
  usedAtMs: number
}

const IDLE_MS = 12 * 60 * 60_000
const MOST = 2000

/** Who is signed in, in memory: a restart signs everybody out, and drafts are on disk. */
export class Sessions {
  private readonly kept = new Map<string, Kept>()
  private readonly secret = randomBytes(32)

  constructor(private readonly nowMs: () => number) {}

  /** A new one under an id that nobody could know before: signing in never keeps an old id. */
  start(person: Person | null): string {
    const id = randomBytes(32).toString('base64url')
    if (this.kept.size >= MOST) this.kept.delete(this.kept.keys().next().value ?? '')
    this.kept.set(id, { person, usedAtMs: this.nowMs() })
    return id
  }

  get(id: string | undefined): { readonly person: Person | null } | null {
    const found = id === undefined ? undefined : this.kept.get(id)
    if (!found || id === undefined) return null
    if (this.nowMs() - found.usedAtMs > IDLE_MS) {
      this.kept.delete(id)
      return null
    }
    found.usedAtMs = this.nowMs()
    return found
  }

  end = (id: string | undefined): void => void this.kept.delete(id ?? '')

  /** Only a page that may read our answers knows it; another site can make a browser send the cookie, but not this. */
  tokenOf = (id: string): string => createHmac('sha256', this.secret).update(id).digest('base64url')

  isToken(id: string, token: unknown): boolean {
    if (typeof token !== 'string') return false
    const [own, given] = [Buffer.from(this.tokenOf(id)), Buffer.from(token)]
    return own.length === given.length && timingSafeEqual(own, given)
  }
}
