import type { Station } from '@core/feed/types'
import { useEffect } from 'react'
import { asksWhichMap } from '@/platform/openMap'
import { useCourier } from '@/store/stores'
import { stationActions } from './stationActions'

export { stationActions }

/** Remembers, on this phone, that a place was opened; null = it isn't there. */
export function useOpenedPlace(id: string | null): void {
  const turnTo = useCourier(courier => courier.turnTo)
  useEffect(() => {
    if (id !== null) turnTo(id, 'opened', Date.now())
  }, [id, turnTo])
}

/** On the way at one tap, and remembered: by the phone's map, or after `onChoose` where a map app is to be chosen first. */
export function useGoThere(onChoose: (id: string) => void): (station: Station) => void {
  const turnTo = useCourier(courier => courier.turnTo)
  return station => {
    turnTo(station.id, 'navigated', Date.now())
    if (asksWhichMap) onChoose(station.id)
    else stationActions(station).navigate()
  }
}
