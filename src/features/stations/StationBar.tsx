import type { Station } from '@core/feed/types'
import { canDial } from '@/platform/phone'
import { Bar, BarItem } from '@/ui/Bar'
import { Button } from '@/ui/Button'
import { copy } from './copy'

interface StationBarProps {
  station: Station
  isFavourite: boolean
  onFavourite: () => void
  onReport: () => void
  onNavigate: () => void
  onDial: () => void
  onClipAddress: () => void
}

/** One primary way on: navigate where somebody located the place, else the words to find it by. */
export function StationBar({
  station,
  isFavourite,
  onFavourite,
  onReport,
  onNavigate,
  onDial,
  onClipAddress,
}: StationBarProps): JSX.Element {
  return (
    <Bar>
      <BarItem icon="star" text={isFavourite ? copy.favourited : copy.favourite} isOn={isFavourite} onTap={onFavourite} />
      <BarItem icon="flag" text={copy.report} onTap={onReport} />
      {station.phone && canDial(station.phone) && <BarItem icon="phone" text={copy.call} onTap={onDial} />}
      {station.at ? (
        <Button tone="primary" icon="navigate" text={copy.navigate} onTap={onNavigate} />
      ) : (
        <Button tone="primary" icon="copy" text={copy.clipAddress} onTap={onClipAddress} />
      )}
    </Bar>
  )
}
