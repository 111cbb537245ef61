import { asyncApi, Refusal } from '../answer.js'
import type { Host, Options, WxApis } from '../host.js'

const KEY_LIMIT_BYTES = 2 ** 20

/** Throws as WeChat's sync calls do: an Error whose message is the errMsg. */
function syncFailure(host: Host, name: string, reason: string): Error {
  return host.realm.give(new Error(`${name}:fail ${reason}`))
}

/** Values are kept as JSON text, so a test can put garbage there: `disk.keys.set('k', '{oops')`. */
function read(host: Host, key: string): { found: boolean; value: unknown } {
  const json = host.disk.keys.get(key)
  if (json === undefined) return { found: false, value: '' }
  try {
    return { found: true, value: host.realm.give(JSON.parse(json)) }
  } catch {
    return { found: true, value: json }
  }
}

function write(host: Host, key: string, value: unknown): Refusal | undefined {
  const json = JSON.stringify(value) ?? ''
  const size = Buffer.byteLength(json)
  if (size > KEY_LIMIT_BYTES) return new Refusal('entry size limit reached')
  const before = Buffer.byteLength(host.disk.keys.get(key) ?? '')
  if (host.disk.keyBytes - before + size > host.disk.keyQuotaBytes) return new Refusal('exceed storage max size 10Mb')
  const put = (text: string) => () => void host.disk.keys.set(key, text)
  // A key is replaced whole or not at all; the file below WeChat's storage is a database.
  host.disk.write(put(json))
  return undefined
}

export function storageApis(host: Host): WxApis {
  const remove = (key: string): void => host.disk.write(() => void host.disk.keys.delete(key))
  const clear = (): void => host.disk.write(() => host.disk.keys.clear())
  const info = () => ({
    keys: [...host.disk.keys.keys()],
    currentSize: Math.ceil(host.disk.keyBytes / 1024),
    limitSize: host.disk.keyQuotaBytes / 1024,
  })
  return {
    getStorageSync: (key: string) => read(host, key).value,
    setStorageSync(key: string, value: unknown) {
      const refusal = write(host, key, value)
      if (refusal) throw syncFailure(host, 'setStorageSync', refusal.reason)
    },
    removeStorageSync: remove,
    clearStorageSync: clear,
    getStorageInfoSync: () => host.realm.give(info()),
    getStorage: asyncApi(host, 'getStorage', ({ key }: Options) => {
      const { found, value } = read(host, String(key))
      return found ? { data: value } : new Refusal('data not found')
    }),
    setStorage: asyncApi(host, 'setStorage', ({ key, data }: Options) => write(host, String(key), data)),
    removeStorage: asyncApi(host, 'removeStorage', ({ key }: Options) => void remove(String(key))),
    clearStorage: asyncApi(host, 'clearStorage', () => void clear()),
    getStorageInfo: asyncApi(host, 'getStorageInfo', info),
  }
}
