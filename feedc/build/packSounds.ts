import type { Content } from '@feedc/content/Content'
import { Converter } from 'opencc-js/t2cn'
import { charactersIn, packReadings } from './packReadings'

/** What a phone needs to know of characters to find by how people type (decisions 0027, 0032). */
interface PackedSounds {
  readonly readings: string
  /** For core/search/simplify.ts: 「電电開开」. */
  readonly variants: string
}

/** Every traditional character of one that is used, by OpenCC's table of characters. */
function variantsOf(used: ReadonlySet<string>): string {
  const simplified = Converter({ from: 't', to: 'cn' })
  let pairs = ''
  for (let unit = 0x4e00; unit <= 0x9fff; unit += 1) {
    const character = String.fromCharCode(unit)
    const simple = simplified(character)
    if (simple !== character && used.has(simple)) pairs += character + simple
  }
  return pairs
}

/** Everything whose sound may be searched for: names, titles, and other words for them. */
const soundedTexts = (content: Content): readonly string[] => [
  ...[...content.places.places, ...content.places.lines].flatMap(({ name, aliases }) => [name, ...aliases]),
  ...content.stations.map(({ value }) => value.properties.name),
  ...[...content.articles, ...content.guides, ...content.checks, ...content.benefits, ...content.answers].map(
    ({ value }) => value.title,
  ),
  ...[...content.paths, ...content.legal, ...content.checklists, ...content.synonyms].map(({ value }) => value.title),
  ...[...content.channels, ...content.hotlines].map(({ value }) => value.name),
  ...content.synonyms.map(({ value }) => value.said),
  ...[...content.guides, ...content.checks, ...content.answers].flatMap(({ value }) => value.keywords),
]

/** How to hear and read what may be searched for; apart from the places, because the first screen needs those alone. */
export function soundsInPackage(content: Content): PackedSounds {
  const texts = soundedTexts(content)
  return { readings: packReadings(texts), variants: variantsOf(new Set(charactersIn(texts))) }
}
