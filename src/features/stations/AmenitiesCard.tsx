import { AMENITIES, STANDARD_SIX } from '@core/feed/amenities.copy'
import { AMENITY_LABEL, SERVICE_LABEL } from '@core/feed/copy'
import type { Amenity, Station } from '@core/feed/types'
import { View } from '@tarojs/components'
import { Heading } from '@/ui/Heading'
import { Icon } from '@/ui/Icon'
import { amenityIcon, amenityState } from './amenityWords'
import { copy } from './copy'

/** What couriers ask for: worth saying that the source is silent on it. */
const ASKED: readonly Amenity[] = [...STANDARD_SIX, 'toilet']

const codesOf = (station: Station, state: 'yes' | 'no' | 'unknown'): readonly Amenity[] =>
  AMENITIES.filter(code => amenityState(station, code) === state)

/** What is there, what isn't, and in one line what the source doesn't say; what comes only on activity days apart from it. */
export function AmenitiesCard({ station }: { station: Station }): JSX.Element {
  const services = station.services.map(code => SERVICE_LABEL[code]).join('、')
  const silent = codesOf(station, 'unknown').filter(code => ASKED.includes(code))
  const unsaid = silent.map(code => AMENITY_LABEL[code]).join('、')
  const isSilent = AMENITIES.every(code => amenityState(station, code) === 'unknown')
  return (
    <>
      <View className="card below">
        <Kinds title={copy.state.yes} codes={codesOf(station, 'yes')} look="has" />
        <Kinds title={copy.state.no} codes={codesOf(station, 'no')} look="has-not" />
        {unsaid && <View className="meta">{isSilent ? copy.nothingSaid : copy.unsaid(unsaid)}</View>}
      </View>
      {services && <Fact title={copy.services} text={services} meta={copy.servicesHint} />}
      {station.description && <Fact title={copy.alsoHere} text={station.description} />}
    </>
  )
}

function Kinds({
  title,
  codes,
  look,
}: {
  title: string
  codes: readonly Amenity[]
  look: 'has' | 'has-not'
}): JSX.Element | null {
  if (codes.length === 0) return null
  return (
    <View className="row nowrap kinds">
      <View className="kinds-title">{title}</View>
      <View className="row grow">
        {codes.map(code => (
          <View key={code} className={look}>
            <Icon name={amenityIcon(code)} />
            {AMENITY_LABEL[code]}
          </View>
        ))}
      </View>
    </View>
  )
}

export function Fact({ title, text, meta }: { title: string; text: string; meta?: string }): JSX.Element {
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
