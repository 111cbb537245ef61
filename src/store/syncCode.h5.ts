import type { syncCode as inPackage } from './syncCode'

/** A browser fetches it when it is first needed, after the first page is drawn. Null: it can't be had now, and is asked for again. */
export const syncCode: typeof inPackage = () => import('./sync').catch(() => null)
