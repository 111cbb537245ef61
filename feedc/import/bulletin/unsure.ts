import { copy } from '@feedc/import/copy'
import type { BulletinNotice, Choice } from '@feedc/import/notices'
import type { Severity } from '@feedc/notices'
import type { Role } from './costs'
import type { RawLine } from './RawLine'
import type { Labelled } from './segment'

/** Below this, one more odd thing would have read the line differently. */
const UNSURE_MARGIN = 1.5

const SAYS: Record<Role, (text: string) => string> = {
  title: copy.unsureTitle,
  title2: copy.unsureTitleLine,
  title3: copy.unsureTitleLine,
  opening: copy.unsureParagraph,
  running: copy.unsureJoin,
}

/** A notice for every line that could as well have been read as something else. */
export function unsureNotices(lines: readonly RawLine[], labels: readonly Labelled[]): BulletinNotice[] {
  return labels.flatMap(({ role, margin }, i) => {
    const line = lines[i]!
    if (margin >= UNSURE_MARGIN) return []
    return [
      noticeAt(
        line,
        role.startsWith('title') ? 'title_unsure' : 'paragraph_unsure',
        'warning',
        SAYS[role](shorten(line.text)),
        role.startsWith('title') ? ['heading', 'caption', 'merge', 'drop'] : ['split', 'merge', 'caption', 'heading', 'drop'],
      ),
    ]
  })
}

/** The line's number, and its page when the document has pages. */
export const noticeAt = (
  line: RawLine,
  code: string,
  severity: Severity,
  message: string,
  choices: readonly Choice[] = [],
  quote = '',
): BulletinNotice => ({
  code,
  severity,
  line: line.no,
  page: line.page,
  message: line.page === null ? message : `${message}${copy.pageOf(line.page)}`,
  ...(quote === '' ? {} : { quote }),
  ...(choices.length === 0 ? {} : { choices }),
})

export const shorten = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text)
