import { middleOf } from '@core/feed/cityFor'
import { distanceM } from '@core/geo/geo'
import { shownCity } from '@/platform/shownCity'
import { useCourier, useTravel } from '@/store/stores'
import { Heading } from '@/ui/Heading'
import { cityCopy as copy } from './city.copy'
import { Chips, MOST_CITIES } from './PlaceChoices'

/** The other cities there are, the nearest first, or those of a name that is being typed; nothing in a package of one city. */
export function CityChoices({ words, onDone }: { words: string; onDone: () => void }): JSX.Element | null {
  const here = useTravel(travel => travel.here)
  const all = useTravel(travel => travel.cities)
  const goTo = useTravel(travel => travel.goTo)
  const at = useCourier(courier => courier.place)?.at ?? shownCity.centre.at
  const wanted = words.trim()
  const others = all.filter(({ id, name }) => id !== here?.id && name.includes(wanted))
  const shown = [...others].sort((a, b) => distanceM(middleOf(a), at) - distanceM(middleOf(b), at)).slice(0, MOST_CITIES)
  if (!here || shown.length === 0) return null
  const choose = (id: string): void => {
    void goTo(id)
    onDone()
  }
  return (
    <>
      <Heading>{wanted === '' ? copy.others(here.name) : copy.named}</Heading>
      <Chips choices={shown.map(({ id, name }) => ({ text: name, choose: () => choose(id) }))} />
    </>
  )
}
