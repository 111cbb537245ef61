import type { Station } from '@core/feed/types'
import { useState } from 'react'
import { asksWhichMap } from '@/platform/openMap'
import { Bar, BarItem } from '@/ui/Bar'
import { Button } from '@/ui/Button'
import { ShareItem } from '@/ui/ShareItem'
import { copy } from './copy'
import { MapLinks } from './MapLinks'
import type { OpenWords } from './openWords'

interface StationBarProps {
  station: Station
  open: OpenWords
  isFavourite: boolean
  onFavourite: () => void
  onShare: () => void
  onReport: () => void
  onNavigate: () => void
  onClipAddress: () => void
  onOthers: () => void
}

/** One way on, loud unless nobody can tell that one gets in: there, where somebody located it; else the words to find it by; to another one, where nobody gets in. */
export function StationBar(props: StationBarProps): JSX.Element {
  const { station, open, isFavourite, onFavourite, onShare, onReport, onNavigate, onClipAddress, onOthers } = props
  const [isChoosing, choose] = useState(false)
  const navigate = (): void => {
    choose(!isChoosing && asksWhichMap)
    onNavigate()
  }
  return (
    <Bar>
      {isChoosing && <MapLinks station={station} onClipAddress={onClipAddress} />}
      <BarItem icon="star" text={isFavourite ? copy.favourited : copy.favourite} isOn={isFavourite} onTap={onFavourite} />
      <ShareItem text={copy.share} onShare={onShare} />
      <BarItem icon="flag" text={copy.report} onTap={onReport} />
      {station.status !== 'open' ? (
        <Button tone="primary" icon="pin" text={copy.seeStations} onTap={onOthers} />
      ) : station.at ? (
        <Button tone={open.isUnknown ? 'plain' : 'primary'} icon="navigate" text={copy.navigate} onTap={navigate} />
      ) : (
        <Button tone={open.isUnknown ? 'plain' : 'primary'} icon="copy" text={copy.clipAddress} onTap={onClipAddress} />
      )}
    </Bar>
  )
}
