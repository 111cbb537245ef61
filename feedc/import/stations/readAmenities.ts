import { AMENITY_LABEL, SERVICE_LABEL } from '@core/feed/copy'
import type { Amenity, Service } from '@core/feed/wire/stations'
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

const amenityWords = vocabulary(AMENITY_WORDS, AMENITY_LABEL)
const serviceWords = vocabulary(SERVICE_WORDS, SERVICE_LABEL)
const LABELS = Object.values(AMENITY_LABEL)

/** 「空调、微波炉（2台）、无线网，无充电」 as codes; what a place says it lacks apart from what it has. */
export function readAmenityList(text: string): AmenityList {
  const has = new Set<Amenity>()
  const hasNot = new Set<Amenity>()
  const services = new Set<Service>()
  const unknown: { word: string; near: string | null }[] = []
  for (const raw of text.split(LIST_BREAK)) {
    if (raw === undefined || raw === '' || UNKNOWN.test(raw)) continue
    const isNegated = NEGATED.test(raw)
    const word = raw.replace(NEGATED, '').replace(LIST_NOISE, '').trim() || raw
    const service = codeOf(word, serviceWords)
    const amenity = service ? null : codeOf(word, amenityWords)
    if (service && !isNegated) services.add(service)
    else if (amenity) (isNegated ? hasNot : has).add(amenity)
    else if (!NO.test(raw) && !YES.test(raw)) unknown.push({ word: raw, near: closest(word, LABELS) })
  }
  return { has, hasNot, services, unknown }
}

/** A cell under 「空调」: true, false, null = nobody said, undefined = unreadable. */
export function readMark(text: string): boolean | null | undefined {
  if (text === '' || UNKNOWN.test(text)) return null
  if (YES.test(text)) return true
  return NO.test(text) || NEGATED.test(text) ? false : undefined
}

interface Word<T> {
  readonly word: string
  readonly code: T
}

function vocabulary<T extends string>(
  words: Readonly<Record<T, readonly string[]>>,
  labels: Readonly<Record<T, string>>,
): Word<T>[] {
  const codes = Object.keys(words) as T[]
  const all = codes.flatMap(code => [labels[code], ...words[code]].map(word => ({ word: word.toLowerCase(), code })))
  return all.sort((a, b) => b.word.length - a.word.length)
}

/** The longest known word in it decides: 「手机充电宝」 is a power bank, not a socket. */
const codeOf = <T>(text: string, words: readonly Word<T>[]): T | null =>
  words.find(({ word }) => text.toLowerCase().includes(word))?.code ?? null
