import { AMENITIES, STANDARD_SIX } from '@core/feed/amenities.copy'
import { AMENITY_LABEL, KIND_LABEL, SERVICE_LABEL, sourceWords } from '@core/feed/copy'
import type { Amenity, Station } from '@core/feed/types'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '@/ui/Heading'
import { Icon } from '@/ui/Icon'
import { Slot } from '@/ui/Slot'
import { Tappable } from '@/ui/Tappable'
import { amenityIcon, amenityState } from './amenityWords'
import { copy } from './copy'
import type { OpenWords } from './openWords'
import { WeekTable } from './WeekTable'

interface StationDetailProps {
  station: Station
  open: OpenWords
  distance: string
  nowMs: number
  onClipAddress: () => void
  /** What this courier said of it, first of all. */
  mine?: ReactNode
}

/** All that is known of one place, what isn't, and how we know. */
export function StationDetail({ station, open, distance, nowMs, onClipAddress, mine }: StationDetailProps): JSX.Element {
  const { kind, district, subdistrict, precision } = station
  return (
    <>
      <Heading look="headline">{station.name}</Heading>
      <View className="meta">{`${KIND_LABEL[kind]} · ${district}${subdistrict ?? ''}`}</View>
      <View className="row card-state">
        <View className={`pill ${open.tone}`}>{open.text}</View>
        <View className="pill">{distance.startsWith(copy.aboutMark) ? distance : copy.precision[precision]}</View>
      </View>
      <Slot>{mine}</Slot>
      <StandardSix station={station} />
      <OtherAmenities station={station} />
      <WeekTable hours={station.hours} nowMs={nowMs} />
      <Whereabouts station={station} onClipAddress={onClipAddress} />
      {station.phone && <Fact title={copy.phone} text={station.phone} />}
      <Provenance station={station} />
    </>
  )
}

function StandardSix({ station }: { station: Station }): JSX.Element {
  return (
    <>
      <Heading>{copy.six}</Heading>
      <View className="grid three">
        {STANDARD_SIX.map(code => {
          const state = amenityState(station, code)
          return (
            <View key={code} className={`six-item ${state}`}>
              <Icon name={amenityIcon(code)} />
              {AMENITY_LABEL[code]}
              <View className="six-state">{copy.state[state]}</View>
            </View>
          )
        })}
      </View>
    </>
  )
}

const codesOf = (station: Station, state: 'yes' | 'no'): readonly Amenity[] =>
  AMENITIES.filter(code => !STANDARD_SIX.includes(code) && amenityState(station, code) === state)

/** Standing things beyond the six, then what comes only on activity days: mixing them sends somebody out for nothing. */
function OtherAmenities({ station }: { station: Station }): JSX.Element {
  const words = (codes: readonly Amenity[]): string => codes.map(code => AMENITY_LABEL[code]).join('、')
  const yes = words(codesOf(station, 'yes'))
  const no = words(codesOf(station, 'no'))
  const services = station.services.map(code => SERVICE_LABEL[code]).join('、')
  return (
    <>
      {yes && <Fact title={copy.others} text={yes} />}
      {no && <Fact title={copy.hasNot} text={no} />}
      {services && <Fact title={copy.services} text={services} meta={copy.servicesHint} />}
      {station.description && <Fact title={copy.alsoHere} text={station.description} />}
    </>
  )
}

function Whereabouts({ station, onClipAddress }: { station: Station; onClipAddress: () => void }): JSX.Element {
  const { address, landmark, precision } = station
  const place = address ?? landmark ?? copy.noAddress
  return (
    <>
      <Heading>{copy.address}</Heading>
      <Tappable className="card" label={[place, copy.precision[precision], copy.clipAddress].join('，')} onTap={onClipAddress}>
        <View>{place}</View>
        {address && landmark && <View className="meta">{landmark}</View>}
        <View className="meta">{copy.precision[precision]}</View>
        <View className="row card-state">
          <Icon name="copy" />
          {copy.clipAddress}
        </View>
      </Tappable>
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
        <View className="quote card-state">{copy.tellUs}</View>
      </View>
    </>
  )
}

function Fact({ title, text, meta }: { title: string; text: string; meta?: string }): JSX.Element {
  return (
    <>
      <Heading>{title}</Heading>
      <View className="card">
        <View>{text}</View>
        {meta && <View className="meta">{meta}</View>}
      </View>
    </>
  )
}
