import { childOf, childrenOf, type XmlNode } from '@feedc/import/xml/parseXml'
import { numberWords } from './numberWords'
import { attributeOf } from './styles'
import { symbolText } from './symbols'

interface Level {
  readonly start: number
  readonly format: string
  /** 「%1.%2」. */
  readonly text: string
  readonly isLegal: boolean
}

const LEVELS = 9
const ENDS_OPEN = /[0-9A-Za-z.)\]]$/

/** Counts the automatic numbers of a document's paragraphs, as Word would print them (ISO/IEC 29500-1, clause 17.9). */
export class Numbering {
  private readonly abstractOf = new Map<string, string>()
  private readonly levels = new Map<string, readonly Level[]>()
  private readonly starts = new Map<string, Map<number, number>>()
  private readonly counts = new Map<string, (number | null)[]>()
  private readonly begun = new Set<string>()

  constructor(part: XmlNode | null) {
    const root = childOf(part, 'w:numbering')
    const abstracts = new Map(childrenOf(root, 'w:abstractNum').map(one => [one.attributes['w:abstractNumId'] ?? '', one]))
    const byStyle = new Map([...abstracts].map(([id, one]) => [attributeOf(childOf(one, 'w:styleLink')), id]))
    for (const num of childrenOf(root, 'w:num')) {
      const id = num.attributes['w:numId'] ?? ''
      const stated = attributeOf(childOf(num, 'w:abstractNumId')) ?? ''
      const linked = attributeOf(childOf(abstracts.get(stated), 'w:numStyleLink'))
      const abstract = (linked !== null && byStyle.get(linked)) || stated
      this.abstractOf.set(id, abstract)
      this.levels.set(id, levelsOf(abstracts.get(abstract), num))
      this.starts.set(id, restartsOf(num))
    }
  }

  /** The next number of a list, with what Word sets between it and the text; '' where the list shows none. */
  next(id: string, level: number): string {
    const levels = this.levels.get(id)
    const own = levels?.[level]
    if (!levels || !own) return ''
    const counts = this.countsOf(id)
    counts[level] = (counts[level] ?? own.start - 1) + 1
    counts.fill(null, level + 1)
    const label = own.format === 'bullet' ? symbolText(own.text) : labelOf(own, levels, counts)
    return label === '' ? '' : `${label}${ENDS_OPEN.test(label) || own.format === 'bullet' ? ' ' : ''}`
  }

  /** Lists of one design count on together, unless a list says where it begins itself. */
  private countsOf(id: string): (number | null)[] {
    const key = this.abstractOf.get(id) ?? id
    const counts = this.counts.get(key) ?? Array<number | null>(LEVELS).fill(null)
    this.counts.set(key, counts)
    if (!this.begun.has(id)) for (const [level, start] of this.starts.get(id) ?? []) counts[level] = start - 1
    this.begun.add(id)
    return counts
  }
}

function labelOf(own: Level, levels: readonly Level[], counts: readonly (number | null)[]): string {
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const value = counts[at] ?? levels[at]?.start ?? 1
    return numberWords(value, own.isLegal ? 'decimal' : (levels[at]?.format ?? 'decimal')) ?? String(value)
  })
}

function levelsOf(abstract: XmlNode | undefined, num: XmlNode): Level[] {
  return Array.from({ length: LEVELS }, (_, i) => {
    const at = (one: XmlNode): boolean => one.attributes['w:ilvl'] === String(i)
    const override = childOf(childrenOf(num, 'w:lvlOverride').find(at), 'w:lvl')
    const level = override ?? childrenOf(abstract, 'w:lvl').find(at)
    return {
      start: Number(attributeOf(childOf(level, 'w:start')) ?? 1),
      format: attributeOf(childOf(level, 'w:numFmt')) ?? 'decimal',
      text: attributeOf(childOf(level, 'w:lvlText')) ?? '',
      isLegal: childOf(level, 'w:isLgl') !== null,
    }
  })
}

function restartsOf(num: XmlNode): Map<number, number> {
  return new Map(
    childrenOf(num, 'w:lvlOverride').flatMap(one => {
      const start = attributeOf(childOf(one, 'w:startOverride'))
      return start === null ? [] : [[Number(one.attributes['w:ilvl'] ?? 0), Number(start)] as const]
    }),
  )
}
