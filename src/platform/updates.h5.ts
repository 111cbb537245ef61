import type { UpdateState } from './updates'

/** A reload is the update. */
export const offerUpdates = (_words: { title: string; text: string }): void => undefined
export const applyUpdate = (): void => window.location.reload()
export const useUpdateState = (): UpdateState => 'unknown'
