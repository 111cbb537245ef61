import type { Amenity } from '@core/feed/amenities.copy'
import { AMENITY_LABEL } from '@core/feed/copy'
import { closest } from '@feedc/closest'
import { COLUMNS, type ColumnKey, headingsOf } from '@feedc/content/stationColumns.copy'
import { CLOSES, OPENS, WHEN } from './copy'
import { AMENITY_WORDS } from './equipment.copy'
import { OTHER_HEADINGS } from './headings.copy'
import { squeezeHeading } from './narrow'

/** What a column of somebody's list holds. */
export type Meaning =
  | {
      readonly kind: 'field'
      readonly key: ColumnKey /** Hours of some days only: 「工作日开放时间」. */
      readonly when?: string
    }
  | { readonly kind: 'position' }
  | { readonly kind: 'allDay' }
  | { readonly kind: 'opens' }
  | { readonly kind: 'closes' }
  | { readonly kind: 'amenity'; readonly code: Amenity }
  | { readonly kind: 'ignored'; readonly isPersonal: boolean }
  | { readonly kind: 'unknown'; readonly near: string | null }

type HeadingKey = ColumnKey | keyof typeof OTHER_HEADINGS
const entries: readonly (readonly [HeadingKey, readonly string[]])[] = [
  ...COLUMNS.map(key => [key, headingsOf(key)] as const),
  ...(Object.keys(OTHER_HEADINGS) as (keyof typeof OTHER_HEADINGS)[]).map(key => [key, OTHER_HEADINGS[key]] as const),
]
const ALL_HEADINGS = entries.flatMap(([, words]) => words)
const MIN_PART_CHARS = 2

/** What a heading means, by the usual variants; then by the longest variant it contains; then as a piece of equipment. */
export function meaningOf(heading: string): Meaning {
  const word = squeezeHeading(heading)
  if (OPENS.test(word)) return { kind: 'opens' }
  if (CLOSES.test(word)) return { kind: 'closes' }
  const exact = entries.find(([, words]) => words.includes(word))?.[0]
  if (exact) return meaningOfKey(exact)
  const amenity = amenityHeading(word)
  if (amenity) return { kind: 'amenity', code: amenity }
  const part = ALL_HEADINGS.filter(known => known.length >= MIN_PART_CHARS && word.includes(known)).sort(
    (a, b) => b.length - a.length,
  )[0]
  const key = part && word.length <= part.length + 6 ? entries.find(([, words]) => words.includes(part))?.[0] : undefined
  const when = key === 'hours' ? WHEN.exec(word)?.[0] : undefined
  if (key === 'hours' && when) return { kind: 'field', key, when }
  return key ? meaningOfKey(key) : { kind: 'unknown', near: closest(word, ALL_HEADINGS) }
}

/** The column that a heading names in so many words; null for one that only contains such a word. */
export const columnNamed = (heading: string): string | null =>
  entries.find(([, words]) => words.includes(squeezeHeading(heading)))?.[0] ?? null

function meaningOfKey(key: HeadingKey): Meaning {
  if (key === 'position' || key === 'allDay') return { kind: key }
  if (key === 'serial' || key === 'contact') return { kind: 'ignored', isPersonal: key === 'contact' }
  return { kind: 'field', key }
}

/** 「空调」「有无微波炉」 head a column of marks. */
function amenityHeading(word: string): Amenity | null {
  for (const [code, label] of Object.entries(AMENITY_LABEL)) if (squeezeHeading(label) === word) return code as Amenity
  const found = Object.entries(AMENITY_WORDS).flatMap(([code, words]) =>
    words.filter(known => word.includes(known.toLowerCase())).map(known => ({ code: code as Amenity, length: known.length })),
  )
  const best = found.sort((a, b) => b.length - a.length)[0]
  return best && word.length <= best.length + 4 ? best.code : null
}
