import type { syncCode as inPackage } from './syncCode'

const turn = (): Promise<void> => new Promise(resolve => setTimeout(resolve))

/**
 * A browser fetches it when it is first needed, after the first page is drawn. Null: it can't be had now, and is asked for again.
 * Running it, preparing to check and checking are a turn each: a tap waits for none but the one that it falls into.
 */
export const syncCode: typeof inPackage = async () => {
  const sync = await import('./sync').catch(() => null)
  if (!sync || isPrepared) return sync
  await turn()
  sync.cryptography()?.prepare()
  isPrepared = true
  await turn()
  return sync
}
let isPrepared = false
