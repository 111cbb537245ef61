import type { RecordDraft } from '@desk/api/records'
import type { Fields } from '../../form/values'

interface Kept {
  read(): RecordDraft | null
  keep(fields: Fields, version: string | null): void
  forget(): void
}

/** What somebody typed and the server doesn't have yet, in this browser: outlives a closed page and a killed server. */
export function keepHere(name: string): Kept {
  const key = `desk.unsaved.${name}`
  return {
    read: () => {
      try {
        return JSON.parse(localStorage.getItem(key) ?? 'null') as RecordDraft | null
      } catch {
        return null
      }
    },
    keep: (fields, version) => {
      try {
        localStorage.setItem(key, JSON.stringify({ fields, version, savedAt: new Date().toISOString() } satisfies RecordDraft))
      } catch {
        // Full, or switched off: the words are still on the page.
      }
    },
    forget: () => {
      try {
        localStorage.removeItem(key)
      } catch {
        // Nothing was kept.
      }
    },
  }
}
