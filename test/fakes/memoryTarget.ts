import { createHash } from 'node:crypto'
import { err, ok, type Result } from '@core/result'
import type { FeedTarget, ServedAs, StoredFile, TargetFailure } from '@feedc/publish/FeedTarget'

export interface Request {
  readonly verb: 'get' | 'put' | 'list' | 'remove'
  readonly name: string
}

interface Kept extends ServedAs {
  readonly bytes: Uint8Array
  readonly writtenAtMs: number
}

/** A target in memory, by whose requests a test can see, fail or end the publisher, before and after each takes effect. */
export class MemoryTarget implements FeedTarget {
  readonly label = 'memory'
  isLoopback = false
  files = new Map<string, Kept>()
  nowMs = Date.parse('2026-11-24T08:00:00+08:00')
  requests: Request[] = []
  /** Whether it tells its clock, as a server does and a folder doesn't. */
  tellsTime = false
  /** Throwing is the publisher's death at this moment. */
  onRequest: (request: Request, moment: 'before' | 'after', at: number) => Promise<void> | void = () => undefined
  /** A refusal instead of an answer; the request has no effect. */
  fail: (request: Request, at: number) => TargetFailure | null = () => null

  clockMs(): number | null {
    return this.tellsTime ? this.nowMs : null
  }

  get(name: string): Promise<Result<Uint8Array | null, TargetFailure>> {
    return this.serve({ verb: 'get', name }, () => this.files.get(name)?.bytes ?? null)
  }

  put(name: string, bytes: Uint8Array, as: ServedAs): Promise<Result<void, TargetFailure>> {
    return this.serve({ verb: 'put', name }, () => void this.files.set(name, { bytes, writtenAtMs: this.nowMs, ...as }))
  }

  list(): Promise<Result<readonly StoredFile[], TargetFailure>> {
    return this.serve({ verb: 'list', name: '' }, () =>
      [...this.files].map(([name, { bytes, writtenAtMs }]) => {
        const md5 = createHash('md5').update(bytes).digest('hex')
        return { name, bytes: bytes.length, md5, writtenAtMs }
      }),
    )
  }

  remove(name: string): Promise<Result<void, TargetFailure>> {
    return this.serve({ verb: 'remove', name }, () => void this.files.delete(name))
  }

  /** What was asked since the last look, by verb. */
  take(verb: Request['verb']): string[] {
    return this.requests.filter(request => request.verb === verb).map(({ name }) => name)
  }

  private async serve<T>(request: Request, work: () => T): Promise<Result<T, TargetFailure>> {
    const at = this.requests.push(request) - 1
    await this.onRequest(request, 'before', at)
    const failure = this.fail(request, at)
    if (failure) return err(failure)
    const answer = work()
    await this.onRequest(request, 'after', at)
    return ok(answer)
  }
}
