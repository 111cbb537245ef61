import type { CourierState } from '@core/courier/courierState'
import { migrate, reunite } from '@core/courier/migrations'
import type { CourierPort } from './courierPort'

/** The version that a stored thing says it is of; 0 for what says nothing. */
const versionOf = (stored: unknown): number => {
  const version = (stored as { schemaVersion?: unknown } | null)?.schemaVersion
  return typeof version === 'number' ? version : 0
}

export interface OpenedCourier {
  readonly state: CourierState
  /** A newer app's storage that could not be put aside yet: nothing may be written over it before it is. */
  readonly unkept: unknown
}

/**
 * What the courier had. Of a newer app's storage all that is understood is used, and the whole is put aside before anything is
 * written over it; an app that understands it whole takes it back.
 */
export function openCourier(port: CourierPort): OpenedCourier {
  const stored = port.read()
  const aside = port.readAside()
  const opened = migrate(stored)
  const isKept = !opened.isNewer || versionOf(aside) > versionOf(stored) || port.writeAside(stored)
  if (opened.isNewer) port.note('courier_newer', isKept ? 'kept_aside' : 'not_kept')
  const isBack = aside !== null && !opened.isNewer && !migrate(aside).isNewer
  const { state, repaired } = isBack ? reunite(stored, aside) : opened
  if (isBack && port.write(state)) port.writeAside(null)
  for (const field of repaired) port.note('courier_repaired', field)
  return { state, unkept: isKept ? null : stored }
}
