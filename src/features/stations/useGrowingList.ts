import { useState } from 'react'
import { useCourier } from '@/store/stores'

const FIRST = 5
const MORE = 12

/** How many rows the list has so far. `contents` says which list it is: another filter or place is another one, from its top. */
export function useGrowingList(): { contents: string; most: number; showMore: () => void } {
  const filter = useCourier(courier => courier.filter)
  const place = useCourier(courier => courier.place)
  const contents = JSON.stringify([filter, place?.name])
  const [grown, setGrown] = useState({ contents, most: FIRST })
  const most = grown.contents === contents ? grown.most : FIRST
  return { contents, most, showMore: () => setGrown({ contents, most: most + MORE }) }
}
