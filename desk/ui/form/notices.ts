import type { RecordNotice } from '@desk/api/records'

/** What is to be said of each field, by its path in the form. */
export type NoticesByField = ReadonlyMap<string, readonly RecordNotice[]>

export function byField(notices: readonly RecordNotice[]): NoticesByField {
  const found = new Map<string, RecordNotice[]>()
  for (const notice of notices) {
    const key = notice.field ?? ''
    found.set(key, [...(found.get(key) ?? []), notice])
  }
  return found
}
