import { useTravel } from '@/store/stores'
import { Strip } from '@/ui/Strip'
import { cityCopy as copy } from './city.copy'

/** Says that another city is shown than a moment ago, or than the courier is in, and offers the way. */
export function CityNotice(): JSX.Element | null {
  const notice = useTravel(travel => travel.notice)
  const goTo = useTravel(travel => travel.goTo)
  if (!notice) return null
  const { kind, to, from } = notice
  const title = copy.said[kind](to.name, from.name)
  if (kind === 'gone' || kind === 'fetching') return <Strip icon="map" tone={kind === 'gone' ? 'amber' : 'grey'} title={title} />
  const way = kind === 'moved' ? from : to
  return (
    <Strip
      icon={kind === 'failed' ? 'offline' : 'map'}
      title={title}
      detail={copy.way[kind](way.name)}
      onTap={() => void goTo(way.id)}
    />
  )
}
