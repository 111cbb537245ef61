import type { Amenity } from '@core/feed/amenities.copy'
import { AMENITY_LABEL, SERVICE_LABEL } from '@core/feed/copy'
import type { Service } from '@core/feed/wire/stations'
import { closest } from '@feedc/closest'
import { LIST_BREAK, LIST_NOISE, NEGATED, NO, UNKNOWN, YES } from './copy'
import { AMENITY_WORDS, SERVICE_WORDS } from './equipment.copy'

export interface AmenityList {
  readonly has: ReadonlySet<Amenity>
  readonly hasNot: ReadonlySet<Amenity>
  readonly services: ReadonlySet<Service>
  /** Words nobody knows: kept for the description. */
  readonly unknown: readonly { readonly word: string; readonly near: string | null }[]
}

type Found = { readonly kind: 'amenity'; readonly code: Amenity } | { readonly kind: 'service'; readonly code: Service }
const KNOWN = [
  ...wordsOf(AMENITY_WORDS, AMENITY_LABEL, code => ({ kind: 'amenity', code })),
  ...wordsOf(SERVICE_WORDS, SERVICE_LABEL, code => ({ kind: 'service', code })),
].sort((a, b) => b.word.length - a.word.length)
const LABELS = Object.values(AMENITY_LABEL)

/** 「空调、微波炉（2台）、无线网，无充电」 as codes; what a place says it lacks apart from what it has. */
export function readAmenityList(text: string): AmenityList {
  const has = new Set<Amenity>()
  const hasNot = new Set<Amenity>()
  const services = new Set<Service>()
  const unknown: { word: string; near: string | null }[] = []
  for (const raw of text.split(LIST_BREAK)) {
    if (raw === undefined || raw === '' || UNKNOWN.test(raw)) continue
    // 「无线网」 isn't a lack of 线网.
    const isNegated = NEGATED.test(raw) && !KNOWN.some(({ word }) => raw.toLowerCase().startsWith(word))
    const said = isNegated ? raw.replace(NEGATED, '') : raw
    const found = findIn(said.replace(LIST_NOISE, '').trim()) ?? findIn(said)
    if (found?.kind === 'service' && !isNegated) services.add(found.code)
    else if (found?.kind === 'amenity') (isNegated ? hasNot : has).add(found.code)
    else if (!NO.test(raw) && !YES.test(raw)) unknown.push({ word: raw, near: closest(said, LABELS) })
  }
  return { has, hasNot, services, unknown }
}

/** A cell under 「空调」: true, false, null = nobody said, undefined = unreadable. */
export function readMark(text: string): boolean | null | undefined {
  if (text === '' || UNKNOWN.test(text)) return null
  if (YES.test(text)) return true
  return NO.test(text) || NEGATED.test(text) ? false : undefined
}

interface Word {
  readonly word: string
  readonly found: Found
}

function wordsOf<T extends string>(
  words: Readonly<Record<T, readonly string[]>>,
  labels: Readonly<Record<T, string>>,
  found: (code: T) => Found,
): Word[] {
  const codes = Object.keys(words) as T[]
  return codes.flatMap(code => [labels[code], ...words[code]].map(word => ({ word: word.toLowerCase(), found: found(code) })))
}

/** The longest known word in it decides: 「手机充电宝」 is a power bank, 「按摩椅」 a chair and no massage. */
const findIn = (text: string): Found | null => KNOWN.find(({ word }) => text.toLowerCase().includes(word))?.found ?? null
