import { copy } from '@feedc/import/copy'
import type { BulletinNotice } from '@feedc/import/notices'
import { closeSpacedOut } from '@feedc/import/text/closeSpacedOut'
import { jointsOf } from '@feedc/import/text/joinWrapped'
import { isTraditional, toSimplified } from '@feedc/import/text/simplify'
import { asideNotices } from './asideNotices'
import { assemble } from './assemble'
import type { Bulletin, Furniture } from './Bulletin'
import { conserve } from './conserve'
import { findDate } from './dates'
import { dropChrome } from './dropChrome'
import { dropContents } from './dropContents'
import { dropFurniture } from './dropFurniture'
import { joinNoteHeads } from './editorsNote'
import { headOf } from './headOf'
import { bracketedTitles, markedTitles } from './markedTitles'
import { markNames } from './markNames'
import { markSubheads } from './markSubheads'
import { numberedTitles } from './numberedTitles'
import type { RawLine } from './RawLine'
import type { Reading } from './Reading'
import { readLayout } from './readLayout'
import { takeCaptions } from './takeCaptions'
import { type Masthead, takeMasthead } from './takeMasthead'
import { takenOff } from './takenOff'
import { takeSignature } from './takeSignature'
import { takeTail } from './takeTail'
import { noticeAt, shorten, unsureNotices } from './unsure'

const asWritten = (text: string): string => text
/** Character by character, so that both sides of the count change alike. */
const inOneScript = (text: string): string => [...text].map(toSimplified).join('')

/**
 * A bulletin out of what a document shows, whatever it came from.
 * Never fails: what is missing or unsure is a notice beside what was found.
 */
export function parseBulletin(reading: Reading): Bulletin {
  const isInTraditional = isTraditional(reading.lines.map(({ text }) => text).join('\n'))
  const lines = reading.lines.map(line => ({
    ...line,
    text: isInTraditional ? toSimplified(closeSpacedOut(line.text)) : closeSpacedOut(line.text),
  }))
  const { added: inserted, ...parsed } = parseLines(lines)
  const bulletin: Bulletin = {
    ...parsed,
    furniture: [...reading.furniture, ...parsed.furniture],
    notices: [...(isInTraditional ? [traditional] : []), ...inOrder([...asideNotices(reading.asides), ...parsed.notices])],
  }
  const added = [...lines.map(line => line.added), ...inserted]
  const lawful = conserve(reading.seen, bulletin, added, isInTraditional ? inOneScript : asWritten)
  return { ...bulletin, notices: inOrder([...bulletin.notices, ...lawful]) }
}

const traditional: BulletinNotice = {
  code: 'traditional_script',
  severity: 'info',
  line: null,
  page: null,
  message: copy.traditional,
}

interface Parsed extends Bulletin {
  /** Characters that were put in. */
  readonly added: readonly string[]
}

function parseLines(raw: readonly RawLine[]): Parsed {
  const plain = dropFurniture(raw)
  const page = dropChrome(plain)
  const tail = takeTail(page.lines)
  const masthead = takeMasthead(tail.body)
  const once = withoutHeadAgain(masthead)
  const signature = takeSignature(once)
  const listedNames = markNames(signature.body)
  const pictured = takeCaptions(listedNames.lines)
  const noted = joinNoteHeads(pictured.lines)
  const listed = dropContents(noted)
  const subheads = markSubheads(bracketedTitles(markedTitles(listed.lines)))
  const lines = subheads.lines

  const layout = readLayout(lines, {
    byPage: new Set([...page.metaByTitle.keys(), ...listed.titleNos]),
    byNumber: numberedTitles(lines),
  })
  const joints = jointsOf(lines.map(line => line.text).join('\n'), layout.isCutByCount)
  const { articles, furniture, notices, added } = assemble(layout, joints, page.metaByTitle)
  const printed = tail.colophon.map(line => findDate(line.text)?.date).find(Boolean) ?? null
  const head = headOf(masthead, signature, page, articles, printed)
  const taken: Furniture[] = [
    ...takenOff('page', raw, plain),
    ...takenOff('chrome', plain, page.lines),
    ...takenOff('masthead', tail.body, masthead.body),
    ...takenOff('page', masthead.body, once),
    ...takenOff('contents', noted, [...listed.lines, ...listed.columns]),
    ...listed.columns.map(({ text, no, page }) => ({ kind: 'column' as const, text, line: no, page })),
    ...takenOff('label', listed.lines, lines),
    ...furniture,
  ]
  return {
    ...head.fields,
    articles,
    tail: [...signature.entries, ...tail.entries],
    furniture: taken,
    added: [...joinedMarks(pictured.lines, noted), ...added],
    notices: [
      ...head.notices,
      ...page.dropped.map(line => noticeAt(line, 'page_chrome', 'info', copy.chromeDropped(shorten(line.text)))),
      ...(listed.contents ? [noticeAt(listed.contents, 'contents_dropped', 'info', copy.contentsDropped)] : []),
      ...listed.columns.map(line => noticeAt(line, 'column_dropped', 'info', copy.columnDropped(line.text))),
      ...signature.notices,
      ...listedNames.notices,
      ...pictured.notices,
      ...subheads.notices,
      ...unsureNotices(lines, layout.segmentation.labels),
      ...notices,
    ],
  }
}

/** The colon that an editors' note gains when its head stood alone. */
const joinedMarks = (before: readonly RawLine[], after: readonly RawLine[]): string[] => {
  const colons = (lines: readonly RawLine[]): number =>
    lines
      .map(({ text }) => text)
      .join('')
      .split('\uff1a').length
  return ['\uff1a'.repeat(Math.max(0, colons(after) - colons(before)))]
}

/** A running head that was seen once only, on the second page, is still the bulletin's name. */
function withoutHeadAgain({ title, body }: Masthead): readonly RawLine[] {
  const squash = (text: string): string => text.replace(/\s/g, '')
  return title === null ? body : body.filter(line => squash(line.text) !== squash(title))
}

const inOrder = (notices: readonly BulletinNotice[]): BulletinNotice[] =>
  [...notices].sort((a, b) => (a.page ?? 0) - (b.page ?? 0) || (a.line ?? 0) - (b.line ?? 0))
