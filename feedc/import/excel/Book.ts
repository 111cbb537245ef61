import type { Parts } from '@feedc/import/file/checkZip'
import { allOf, childOf, childrenOf, parseXml, textOf, type XmlNode } from '@feedc/import/xml/parseXml'
import { builtInFormat } from './shownNumber'

export interface SheetPart {
  readonly name: string
  readonly isHidden: boolean
  /** The name of its part in the package. */
  readonly part: string
  readonly xml: Uint8Array
}

/** A string of the workbook: what is shown of it, and what was struck out. */
export interface SharedText {
  readonly shown: string
  readonly struck: string
}

export interface CellStyle {
  /** The number format's pattern; '' for none. */
  readonly pattern: string
  readonly isStruck: boolean
  /** White on white. */
  readonly isUnseen: boolean
}

const isOn = (node: XmlNode | null): boolean => node !== null && !['0', 'false'].includes(node.attributes.val ?? '1')

/** The parts of a workbook that its sheets share. */
export class Book {
  readonly sheets: readonly SheetPart[]
  readonly strings: readonly SharedText[]
  readonly styles: readonly CellStyle[]
  readonly is1904: boolean

  constructor(parts: Parts) {
    const part = (name: string): XmlNode | null => (parts.has(name) ? parseXml(parts.get(name)!) : null)
    const workbook = childOf(part('xl/workbook.xml'), 'x:workbook')
    const relations = childOf(part('xl/_rels/workbook.xml.rels'), 'rel:Relationships')
    const targets = new Map(
      childrenOf(relations, 'rel:Relationship').map(({ attributes }) => [attributes.Id, pathOf(attributes.Target ?? '')]),
    )
    this.is1904 = ['1', 'true'].includes(childOf(workbook, 'x:workbookPr')?.attributes.date1904 ?? '')
    this.sheets = childrenOf(childOf(workbook, 'x:sheets'), 'x:sheet').flatMap(({ attributes }) => {
      const part = targets.get(attributes['r:id'] ?? '') ?? ''
      const xml = parts.get(part)
      const isHidden = ['hidden', 'veryHidden'].includes(attributes.state ?? '')
      return xml ? [{ name: attributes.name ?? '', isHidden, part, xml }] : []
    })
    this.strings = childrenOf(childOf(part('xl/sharedStrings.xml'), 'x:sst'), 'x:si').map(sharedText)
    this.styles = stylesOf(childOf(part('xl/styles.xml'), 'x:styleSheet'))
  }
}

const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)

function sharedText(item: XmlNode): SharedText {
  const runs = childrenOf(item, 'x:r')
  if (runs.length === 0) return { shown: childrenOf(item, 'x:t').map(textOf).join(''), struck: '' }
  const words = (isStruck: boolean): string =>
    runs
      .filter(run => isOn(childOf(childOf(run, 'x:rPr'), 'x:strike')) === isStruck)
      .map(run => childrenOf(run, 'x:t').map(textOf).join(''))
      .join('')
  return { shown: words(false), struck: words(true) }
}

function stylesOf(sheet: XmlNode | null): CellStyle[] {
  const patterns = new Map(
    childrenOf(childOf(sheet, 'x:numFmts'), 'x:numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  )
  const fonts = childrenOf(childOf(sheet, 'x:fonts'), 'x:font').map(font => isOn(allOf(font, 'x:strike')[0] ?? null))
  const white = childrenOf(childOf(sheet, 'x:fonts'), 'x:font').map(font => isWhite(childOf(font, 'x:color')))
  const filled = childrenOf(childOf(sheet, 'x:fills'), 'x:fill').map(fill => {
    const pattern = childOf(fill, 'x:patternFill')
    return !['', 'none'].includes(pattern?.attributes.patternType ?? '') || childOf(fill, 'x:gradientFill') !== null
  })
  return childrenOf(childOf(sheet, 'x:cellXfs'), 'x:xf').map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0)
    const isUnseen = (white[Number(attributes.fontId ?? 0)] ?? false) && !(filled[Number(attributes.fillId ?? 0)] ?? false)
    return { isUnseen, pattern: patterns.get(id) ?? builtInFormat(id), isStruck: fonts[Number(attributes.fontId ?? 0)] ?? false }
  })
}

/** ECMA-376, clause 18.8.3: a colour of its own, or the first of the theme, which is paper. */
const isWhite = (colour: XmlNode | null): boolean =>
  /^(FF)?F{6}$/i.test(colour?.attributes.rgb ?? '') || (colour?.attributes.theme === '0' && !colour.attributes.tint)
