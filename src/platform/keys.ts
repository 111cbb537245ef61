import Taro from '@tarojs/taro'

/** Where one city is kept apart from the others: `feed`, `feed@suzhou-couriers`. No id holds an @. */
export const keptAs = (what: string, city: string | null): string => (city === null ? what : `${what}@${city}`)

/** One storage key; null for a key that isn't there, garbage, or a store that won't answer. */
export function readKey(key: string): unknown {
  try {
    return Taro.getStorageSync(key) || null
  } catch {
    return null
  }
}

/** False when the phone is full. */
export function writeKey(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(key, value)
    return true
  } catch {
    return false
  }
}

/** False when the phone won't; the key is then still there. */
export function dropKey(key: string): boolean {
  try {
    Taro.removeStorageSync(key)
    return true
  } catch {
    return false
  }
}

/** The names of all keys; none when the store won't answer. */
export function allKeys(): readonly string[] {
  try {
    return Taro.getStorageInfoSync().keys
  } catch {
    return []
  }
}
