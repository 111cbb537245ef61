import type { CourierState } from '@core/courier/courierState'

/** Where the courier's own state is kept. `read` may return anything: an old shape, or garbage. */
export interface CourierPort {
  read(): unknown
  /** False when the phone is full; the state then lives until the app is closed. */
  write(state: CourierState): boolean
  /** What a newer app left, whole; null when there is none. */
  readAside(): unknown
  /** Null: it isn't needed any more. */
  writeAside(stored: unknown): boolean
  /** For 诊断: what was mended, as a code. */
  note(what: 'courier_repaired' | 'courier_newer', code: string): void
}
