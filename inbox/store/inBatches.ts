interface Waiting<T, R> {
  readonly item: T
  readonly resolve: (result: R) => void
  readonly reject: (error: unknown) => void
}

export interface Batches<T, R> {
  /** The result of `work` for this item; null when the queue is full: nothing was done, and nothing waits. */
  add(item: T): Promise<R | null>
  waiting(): number
  /** Ends when all that was added has its answer. */
  drained(): Promise<void>
}

/**
 * Gathers what comes while the disk is busy, and does it in one go: a commit costs the same for one row as for a hundred.
 * One batch at a time, in the order of coming.
 */
export function inBatches<T, R>(
  work: (items: readonly T[]) => Promise<readonly R[]>,
  { maxBatch, maxWaiting }: { readonly maxBatch: number; readonly maxWaiting: number },
): Batches<T, R> {
  const queue: Waiting<T, R>[] = []
  let running: Promise<void> | null = null

  async function run(): Promise<void> {
    // Once around the event loop first: requests that came together are written together.
    await new Promise(setImmediate)
    while (queue.length > 0) {
      const batch = queue.splice(0, maxBatch)
      try {
        const results = await work(batch.map(({ item }) => item))
        batch.forEach(({ resolve }, at) => void resolve(results[at] as R))
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
      await new Promise(setImmediate)
    }
    running = null
  }

  return {
    add(item) {
      if (queue.length >= maxWaiting) return Promise.resolve(null)
      return new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject })
        running ??= run()
      })
    },
    waiting: () => queue.length,
    drained: async () => void (await running),
  }
}
