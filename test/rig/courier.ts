import { type CourierState, INITIAL, type Settings } from '@core/courier/courierState'

/** What an earlier visit left behind, for a phone's storage (`disk.keys`). */
export function courierJson(settings: Partial<Settings>, rest: Partial<CourierState> = {}): string {
  return JSON.stringify({ ...INITIAL, ...rest, settings: { ...INITIAL.settings, ...settings } })
}

/** The same for a browser's localStorage, where Taro wraps every value. */
export const courierWebStorage = (settings: Partial<Settings>, rest: Partial<CourierState> = {}): Record<string, string> => ({
  courier: `{"data":${courierJson(settings, rest)}}`,
})
