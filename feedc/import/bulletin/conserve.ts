import { copy } from '@feedc/import/copy'
import type { BulletinNotice } from '@feedc/import/notices'
import { beyond, type Counts, countChars, inkOf, takeFrom } from '@feedc/import/text/countChars'
import type { Bulletin } from './Bulletin'
import type { Seen } from './Reading'
import { shorten } from './unsure'

/** So many places are looked at for what is missing; a document that lost more is not read place by place. */
const MAX_PLACES = 400

/**
 * The law of reading: every character that the file shows ends in an article, the tail, the named furniture or a notice that
 * quotes it, and none appears that the file doesn't show. What breaks it is quoted, with its place.
 * `added`: what readers put in themselves, automatic numbers for example. `spell`: how both sides are written alike.
 */
export function conserve(
  seen: readonly Seen[],
  bulletin: Bulletin,
  added: readonly string[],
  spell: (text: string) => string,
): BulletinNotice[] {
  const out = outcomeOf(bulletin).map(spell)
  const there = countChars(seen.map(({ text }) => spell(text)))
  const read = countChars(out)
  const own = countChars(added.map(spell))
  const lost = beyond(there, beyond(read, own))
  const doubled = beyond(beyond(read, own), there)
  return [...lostNotices(lost, seen, inkOf(out.join('')), spell), ...doubledNotice(doubled)]
}

/** Everything a bulletin was read as, word for word. */
const outcomeOf = ({ articles, tail, furniture, notices }: Bulletin): string[] => [
  ...articles.flatMap(({ title, paragraphs, source }) => [title, ...paragraphs, source ?? '']),
  ...tail,
  ...furniture.map(({ text }) => text),
  ...notices.map(({ quote }) => quote ?? ''),
]

function lostNotices(lost: Counts, seen: readonly Seen[], outcome: string, spell: (text: string) => string): BulletinNotice[] {
  if (lost.size === 0) return []
  const touched = seen.filter(({ text }) => [...spell(text)].some(char => lost.has(char))).slice(0, MAX_PLACES)
  const isWhole = ({ text }: Seen): boolean => outcome.includes(inkOf(spell(text)))
  // a paragraph that didn't come out word for word is likelier to have lost a character than one that did
  const places = [...touched.filter(one => !isWhole(one)), ...touched.filter(isWhole)]
  return places.flatMap(({ text, no, page }) => {
    const quote = takeFrom(lost, spell(text))
    return quote === '' ? [] : [notice('text_missing', no, page, copy.textMissing(shorten(quote)), quote)]
  })
}

function doubledNotice(doubled: Counts): BulletinNotice[] {
  const chars = [...doubled].map(([char, count]) => char.repeat(count)).join('')
  return chars === '' ? [] : [notice('text_doubled', null, null, copy.textDoubled(shorten(chars)))]
}

const notice = (code: string, line: number | null, page: number | null, message: string, quote?: string): BulletinNotice => ({
  code,
  severity: 'warning',
  line,
  page,
  message,
  ...(quote === undefined ? {} : { quote, choices: ['merge', 'caption', 'drop'] as const }),
})
