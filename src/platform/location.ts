import type { Wgs84 } from '@core/geo/geo'
import { err, ok, type Result } from '@core/result'
import Taro from '@tarojs/taro'
import { fromGcj02 } from './gcj02'

export type LocationFailure = 'refused' | 'failed'

export interface ChosenPoint {
  name: string
  at: Wgs84
}

/** A position, and how far off it may be, metres (root mean square). */
export interface Located {
  at: Wgs84
  errorM: number
}

/** WeChat's fuzzy location is good to about a kilometre. */
const FUZZY_M = 1000

/** WeChat has a map to choose on; a browser doesn't (location.h5.ts). */
export const canChooseOnMap: boolean = true

/**
 * Roughly where the phone is, WGS 84, within about a kilometre (WeChat's fuzzy location).
 * Asked for at a tap only; never kept in a log, never sent anywhere.
 */
export async function locate(): Promise<Result<Located, LocationFailure>> {
  try {
    const { longitude, latitude } = await Taro.getFuzzyLocation({ type: 'wgs84' })
    return ok({ at: { datum: 'wgs84', lng: longitude, lat: latitude }, errorM: FUZZY_M })
  } catch (reason) {
    return err(isRefusal(reason) ? 'refused' : 'failed')
  }
}

/** WeChat's own map with a pin to move. A closed map is 'refused': the courier changed their mind. */
export async function chooseOnMap(): Promise<Result<ChosenPoint, LocationFailure>> {
  try {
    const { name, longitude, latitude } = await Taro.chooseLocation({})
    return ok({ name, at: fromGcj02({ latitude: Number(latitude), longitude: Number(longitude) }) })
  } catch (reason) {
    return err(isRefusal(reason) ? 'refused' : 'failed')
  }
}

/** WeChat says refusal in prose only: "fail auth deny", "fail:privacy permission is not authorized", "fail cancel". */
const isRefusal = (reason: unknown): boolean =>
  /auth|deny|cancel|privacy|permission/.test((reason as { errMsg?: string } | null)?.errMsg ?? '')
