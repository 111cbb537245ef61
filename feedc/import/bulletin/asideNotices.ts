import { copy } from '@feedc/import/copy'
import type { BulletinNotice, Choice } from '@feedc/import/notices'
import type { Severity } from '@feedc/notices'
import type { Aside, AsideKind } from './Reading'
import { shorten } from './unsure'

const SEVERITY: Record<AsideKind, Severity> = {
  hidden: 'warning',
  struck: 'warning',
  deleted: 'warning',
  inserted: 'info',
  placeholder: 'warning',
  ruby: 'info',
  field_code: 'info',
  field_empty: 'warning',
  comment: 'info',
  note: 'info',
  table: 'info',
  text_box: 'info',
  picture: 'info',
  picture_page: 'warning',
  chart: 'warning',
  diagram: 'warning',
  word_art: 'warning',
  embedded: 'warning',
  doubled: 'info',
  rotated: 'warning',
}
/** What an editor may still want to see in the text. */
const CHOICES: Partial<Record<AsideKind, readonly Choice[]>> = {
  text_box: ['split', 'merge', 'caption', 'drop'],
  chart: ['merge', 'drop'],
  diagram: ['merge', 'drop'],
  word_art: ['heading', 'merge', 'drop'],
  rotated: ['merge', 'drop'],
  hidden: ['merge', 'drop'],
  struck: ['merge', 'drop'],
}
/** Their words are added by Word or only described: quoting them would count them twice. */
const UNCOUNTED: ReadonlySet<AsideKind> = new Set(['picture', 'picture_page', 'chart', 'diagram', 'field_empty', 'embedded'])

/** A notice for each thing at a place, however many pieces the file cut it into. */
export function asideNotices(asides: readonly Aside[]): BulletinNotice[] {
  const groups = new Map<string, Aside>()
  for (const aside of asides) {
    const key = `${aside.kind} ${aside.no} ${aside.page}`
    const open = groups.get(key)
    const joint = aside.kind === 'comment' || aside.kind === 'picture' ? ' ' : ''
    groups.set(key, open ? { ...open, text: [open.text, aside.text].filter(Boolean).join(joint) } : aside)
  }
  return [...groups.values()].filter(isSaid).map(({ kind, no, page, text }) => ({
    code: `${kind}_text`,
    severity: SEVERITY[kind],
    line: no,
    page,
    message: copy.aside[kind](shorten(text)),
    ...(text === '' || UNCOUNTED.has(kind) ? {} : { quote: text }),
    ...(CHOICES[kind] ? { choices: CHOICES[kind] } : {}),
  }))
}

/** A stretch of white space that was hidden is nothing to say. */
const NEEDS_WORDS: ReadonlySet<AsideKind> = new Set(['hidden', 'struck', 'deleted', 'placeholder', 'ruby', 'field_code'])
const isSaid = ({ kind, text }: Aside): boolean => !NEEDS_WORDS.has(kind) || text.trim() !== ''
