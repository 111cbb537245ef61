import type { Wgs84 } from '@core/geo/geo'
import { err, ok, type Result } from '@core/result'
import type { ChosenPoint, LocationFailure } from './location'

export const canChooseOnMap: boolean = false

const PERMISSION_DENIED = 1

/** Roughly where the browser says it is, WGS 84. Asked for at a tap only. */
export function locate(): Promise<Result<Wgs84, LocationFailure>> {
  return new Promise(resolve => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(ok({ datum: 'wgs84', lng: coords.longitude, lat: coords.latitude })),
      ({ code }) => resolve(err(code === PERMISSION_DENIED ? 'refused' : 'failed')),
      { enableHighAccuracy: false, timeout: 8000, maximumAge: 60_000 },
    )
  })
}

/** Never offered here. */
export const chooseOnMap = async (): Promise<Result<ChosenPoint, LocationFailure>> => err('failed')
