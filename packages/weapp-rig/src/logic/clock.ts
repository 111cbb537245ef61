interface Timer {
  readonly id: number
  readonly run: () => void
  dueMs: number
  readonly everyMs: number | null
}

/** Time that passes only when the test says so; timers fire in order, with promises settled in between. */
export class Clock {
  nowMs: number
  /** A killed phone has no time left: nothing fires any more. */
  isStopped = false
  #timers: Timer[] = []
  #lastId = 0

  constructor(
    nowMs: number,
    private readonly onError: (thrown: unknown) => void,
  ) {
    this.nowMs = nowMs
  }

  after(ms: number, run: () => void, isRepeating = false): number {
    const everyMs = isRepeating ? Math.max(1, ms) : null
    this.#lastId += 1
    this.#timers.push({ id: this.#lastId, run, dueMs: this.nowMs + Math.max(0, ms || 0), everyMs })
    return this.#lastId
  }

  cancel(id: unknown): void {
    this.#timers = this.#timers.filter(timer => timer.id !== id)
  }

  async advance(ms: number): Promise<void> {
    const endMs = this.nowMs + ms
    await settlePromises()
    for (let next = this.#next(endMs); next && !this.isStopped; next = this.#next(endMs)) {
      this.nowMs = Math.max(this.nowMs, next.dueMs)
      if (next.everyMs === null) this.cancel(next.id)
      else next.dueMs += next.everyMs
      try {
        next.run()
      } catch (thrown) {
        this.onError(thrown)
      }
      await settlePromises()
    }
    this.nowMs = endMs
  }

  /** Equal times fire in the order in which they were asked for. */
  #next(endMs: number): Timer | undefined {
    let next: Timer | undefined
    for (const timer of this.#timers) if (timer.dueMs <= endMs && (!next || timer.dueMs < next.dueMs)) next = timer
    return next
  }
}

/** An immediate runs after every promise that is ready, in the app's context too: they share one queue. */
const settlePromises = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
