import { err, ok, type Result } from '@core/result'
import type { ChosenPoint, Located, LocationFailure } from './location'

export const canChooseOnMap: boolean = false

const PERMISSION_DENIED = 1

/** A browser's `accuracy` is the radius that holds the truth 95 times in 100 (W3C Geolocation, "accuracy"); of a normal spread that is 1.73 root mean squares. */
const RADII_TO_RMS = 1 / 1.73
/** Nothing that a browser says is finer than a house. */
const LEAST_M = 30

/** Roughly where the browser says it is, WGS 84, and how roughly. Asked for at a tap only. */
export function locate(): Promise<Result<Located, LocationFailure>> {
  return new Promise(resolve => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) =>
        resolve(
          ok({
            at: { datum: 'wgs84', lng: longitude, lat: latitude },
            errorM: Math.max(LEAST_M, Math.round(accuracy * RADII_TO_RMS)),
          }),
        ),
      ({ code }) => resolve(err(code === PERMISSION_DENIED ? 'refused' : 'failed')),
      { enableHighAccuracy: false, timeout: 8000, maximumAge: 60_000 },
    )
  })
}

/** Never offered here. */
export const chooseOnMap = async (): Promise<Result<ChosenPoint, LocationFailure>> => err('failed')
