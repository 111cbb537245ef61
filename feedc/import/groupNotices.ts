import type { Severity } from '@feedc/notices'

/** Notices of one kind about one column: five thousand rows that lack the same thing are one line to read. */
export interface NoticeGroup<T> {
  readonly code: string
  readonly severity: Severity
  readonly count: number
  readonly notices: readonly T[]
}

interface Alike {
  readonly code: string
  readonly severity: Severity
  readonly column?: string | null
}

const GRAVEST: readonly Severity[] = ['error', 'warning', 'info']

/** The gravest first, then in the order in which their first one came. */
export function groupNotices<T extends Alike>(notices: readonly T[]): NoticeGroup<T>[] {
  const groups = new Map<string, T[]>()
  for (const notice of notices) {
    const key = `${notice.code} ${notice.column ?? ''} ${notice.severity}`
    const group = groups.get(key)
    if (group) group.push(notice)
    else groups.set(key, [notice])
  }
  return [...groups.values()]
    .map(all => ({ code: all[0]!.code, severity: all[0]!.severity, count: all.length, notices: all }))
    .sort((a, b) => GRAVEST.indexOf(a.severity) - GRAVEST.indexOf(b.severity))
}
