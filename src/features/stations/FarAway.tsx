import type { Reach } from '@core/stations/reach'
import { Strip } from '@/ui/Strip'
import { copy } from './copy'

/** That nothing is near enough to be offered as "now", and whether the courier is in another city altogether; else nothing. */
export function FarAway({ reach, onPlace }: { reach: Reach; onPlace: () => void }): JSX.Element | null {
  if (reach.kind === 'near') return null
  const km = Math.round(reach.nearestM / 1000)
  return <Strip icon="info" tone="amber" title={copy.nothingNear[reach.kind]} detail={copy.nearestIs(km)} onTap={onPlace} />
}
