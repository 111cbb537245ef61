import { DAY_MS, dayOf, HOUR_MS, startOfDayMs } from '@core/time/shanghaiTime'
import type { Store } from './store/Store'

/** Reports are kept so many whole days, then only counted. The privacy page says it too. */
const KEPT_DAYS = 90

/** Deletes what has been here long enough; answers how many. */
export const pruneOld = (store: Pick<Store, 'prune'>, nowMs: number): Promise<number> =>
  store.prune(startOfDayMs(dayOf(nowMs - KEPT_DAYS * DAY_MS)))

/** Does it now and every hour until the answer is called. What fails is tried again an hour later. */
export function keepPruning(store: Pick<Store, 'prune'>, nowMs: () => number, onFailure: () => void): () => void {
  const prune = (): void => void pruneOld(store, nowMs()).catch(onFailure)
  const timer = setInterval(prune, HOUR_MS)
  prune()
  return () => clearInterval(timer)
}
