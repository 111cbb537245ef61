import { KIND_LABEL, sourceWords } from '@core/feed/copy'
import type { Station } from '@core/feed/types'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { canDial } from '@/platform/phone'
import { Button } from '@/ui/Button'
import { Heading } from '@/ui/Heading'
import { Slot } from '@/ui/Slot'
import { AmenitiesCard, Fact } from './AmenitiesCard'
import { copy } from './copy'
import { HeardCard } from './HeardCard'
import type { OpenWords } from './openWords'
import type { Surroundings } from './surroundings'
import { TodayCard } from './TodayCard'
import { WhereCard } from './WhereCard'

interface StationDetailProps {
  station: Station
  open: OpenWords
  distance: string
  ride: string
  /** What this courier said of it. */
  note: string
  around: Surroundings | null
  nowMs: number
  onClipAddress: () => void
  onDial: () => void
  /** What couriers found there, and where to say it. */
  word?: ReactNode
}

/** All that is known of one place, what isn't, and how we know: first whether to go, last where it is from. */
export function StationDetail(props: StationDetailProps): JSX.Element {
  const { station, open, distance, ride, note, around, nowMs, onClipAddress, onDial, word } = props
  const { kind, district, subdistrict, phone } = station
  // A subdistrict or a district that stands for the distance needn't be said twice.
  const far = distance === district || (subdistrict && distance === copy.within(subdistrict)) ? '' : distance
  return (
    <>
      <Heading look="headline">{station.name}</Heading>
      <View className="row station-line">
        {ride && <View className="station-ride">{ride}</View>}
        <View className="meta">{[far, KIND_LABEL[kind], `${district}${subdistrict ?? ''}`].filter(Boolean).join(' · ')}</View>
      </View>
      <View className={`pill ${open.tone}`}>{open.text}</View>
      {note && <View className="meta below">{note}</View>}
      <TodayCard station={station} nowMs={nowMs} />
      <Slot>
        <HeardCard station={station} nowMs={nowMs} />
        {word}
      </Slot>
      <AmenitiesCard station={station} />
      <WhereCard station={station} around={around} onClipAddress={onClipAddress} />
      {phone && <Fact title={copy.phone} text={phone} />}
      {phone && canDial(phone) && (
        <View className="buttons">
          <Button tone={open.isUnknown ? 'primary' : 'plain'} icon="phone" text={copy.call} onTap={onDial} />
        </View>
      )}
      <Provenance station={station} />
    </>
  )
}

function Provenance({ station }: { station: Station }): JSX.Element {
  const { source, checked } = station
  return (
    <>
      <Heading>{copy.howKnown}</Heading>
      <View className="card">
        <View>{sourceWords(source)}</View>
        <View className="meta">{checked ? copy.checkedOn(checked) : copy.notChecked}</View>
      </View>
    </>
  )
}
