import { asyncApi, Refusal } from '../answer.js'
import type { Host, Options, WxApis } from '../host.js'

/** A place in WeChat's own datum (GCJ-02), as the phone would report it. */
export interface Place {
  latitude: number
  longitude: number
  name?: string
  address?: string
}

/** What the user and the phone say when the app asks where they are. */
export class Location {
  /** Where the phone is; null: no fix ("system permission denied" when switched off). */
  here: Place | null = null
  /** What the user picks on the map; null: closes it again. */
  picked: Place | null = null
  /** The answer to "may this app know where you are": null is not asked yet, and then `isWilling` decides. */
  isGranted: boolean | null = null
  isWilling = true
  /** What the user sets in the settings page that openSetting shows. */
  grantsInSettings = false
  /** Takes so long; a number beyond the app's patience is a hang. */
  latencyMs = 200
}

export function locationApis(host: Host, location: Location): WxApis {
  const ask = (): boolean => {
    location.isGranted ??= location.isWilling
    return location.isGranted
  }
  const authSetting = () =>
    location.isGranted === null ? {} : { 'scope.userFuzzyLocation': location.isGranted, 'scope.userLocation': location.isGranted }
  // Read when asked, so that a test may change it after the start.
  const locate = (name: string) => (options: Options) =>
    asyncApi(
      host,
      name,
      () => {
        if (!ask()) return new Refusal('auth deny', 103)
        const { here } = location
        return here
          ? { latitude: here.latitude, longitude: here.longitude }
          : new Refusal('ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF', 2)
      },
      location.latencyMs,
    )(options)
  return {
    getFuzzyLocation: locate('getFuzzyLocation'),
    getLocation: locate('getLocation'),
    chooseLocation: (options: Options) =>
      asyncApi(
        host,
        'chooseLocation',
        () => (location.picked ? { name: '', address: '', ...location.picked } : new Refusal('cancel')),
        location.latencyMs,
      )(options),
    getSetting: asyncApi(host, 'getSetting', () => ({ authSetting: authSetting() })),
    openSetting: asyncApi(host, 'openSetting', () => {
      location.isGranted = location.grantsInSettings
      return { authSetting: authSetting() }
    }),
    authorize: asyncApi(host, 'authorize', () => (ask() ? undefined : new Refusal('auth deny', 103))),
  }
}
