import type { StationFilter } from '@core/courier/courierState'
import { FrequentRow } from './FrequentRow'
import { NearbySection } from './NearbySection'
import { Shortcuts } from './Shortcuts'
import { useFrequent } from './useFrequent'
import { useGoThere } from './usePlaceUse'
import { useNearby } from './useStations'

interface SoonestSectionProps {
  onOpen: (id: string) => void
  onPlace: () => void
  onFrequent: () => void
  onFilter: (filter: StationFilter) => void
}

/** Where to sit down, for the first screen: the two soonest, the places one keeps turning to, and four shortcuts. */
export function SoonestSection({ onOpen, onPlace, onFrequent, onFilter }: SoonestSectionProps): JSX.Element {
  return (
    <>
      <NearbySection state={useNearby(2)} onOpen={onOpen} onPlace={onPlace} onNavigate={useGoThere(onOpen)} />
      <FrequentRow {...useFrequent(2)} onOpen={onOpen} onAll={onFrequent} />
      <Shortcuts onFilter={onFilter} />
    </>
  )
}
