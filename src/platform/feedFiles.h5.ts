import { decodeUtf8 } from '@core/feed/utf8'

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work()
  } catch {
    return otherwise
  }
}

/** The browser's store is small (5 MB) and textual; a feed's parts are JSON and fit. Full: the app goes on from memory. */
export function filesIn(folder: string) {
  const prefix = `${folder}/`
  return {
    has(name: string): boolean {
      return attempt(() => localStorage.getItem(prefix + name) !== null, false)
    },

    read(name: string): string | null {
      return attempt(() => localStorage.getItem(prefix + name), null)
    },

    write(name: string, bytes: Uint8Array): boolean {
      const text = decodeUtf8(bytes)
      if (text === null) return false
      return attempt(() => {
        localStorage.setItem(prefix + name, text)
        return true
      }, false)
    },

    keepOnly(names: readonly string[]): void {
      const keys = attempt(() => Object.keys(localStorage), [])
      for (const key of keys) {
        if (key.startsWith(prefix) && !names.includes(key.slice(prefix.length)))
          attempt(() => localStorage.removeItem(key), undefined)
      }
    },
  }
}
