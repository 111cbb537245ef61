import { childOf, childrenOf, type XmlNode } from '@feedc/import/xml/parseXml'

/** How a run is set, as far as it decides what the text means. */
export interface RunLook {
  readonly isBold: boolean
  readonly isHidden: boolean
  readonly isStruck: boolean
  /** Points. */
  readonly size: number
  /** White, or nearly. */
  readonly isWhite: boolean
  /** Something coloured lies under it, so that white shows. */
  readonly isShaded: boolean
}

export interface ParagraphLook {
  readonly run: RunLook
  /** 1–9 for a heading, 0 for none. */
  readonly headingLevel: number
  /** An entry of a table of contents, by its style. */
  readonly isContents: boolean
  readonly alignment: string
  readonly isInset: boolean
  readonly numbering: { readonly id: string; readonly level: number } | null
}

const HEADING_NAME = /^(?:heading|\u6807\u9898|\u6a19\u984c)\s*([1-9])$/i
const TITLE_NAME = /^(?:title|\u6807\u9898|\u6a19\u984c)$/i
const CONTENTS_NAME = /^(?:toc|\u76ee\u5f55)(?:\s*(?:heading|\u6807\u9898|[1-9]))$/i
/** ISO/IEC 29500-1, clause 17.3.2.38: without a size anywhere, ten points. */
const PLAIN: RunLook = { isBold: false, isHidden: false, isStruck: false, size: 10, isWhite: false, isShaded: false }
const MAX_CHAIN = 20

export const attributeOf = (node: XmlNode | null | undefined): string | null => node?.attributes['w:val'] ?? null

/** ISO/IEC 29500-1, clause 17.17.4: a toggle without a value is on. */
const isOn = (node: XmlNode): boolean => !['0', 'false', 'off', 'none'].includes(attributeOf(node) ?? '1')

/** The document's styles, each looked up through the ones it is based on. */
export class Styles {
  private readonly byId = new Map<string, XmlNode>()
  private readonly plain: RunLook
  private readonly usual: string | null

  constructor(part: XmlNode | null) {
    const root = childOf(part, 'w:styles')
    for (const style of childrenOf(root, 'w:style')) this.byId.set(style.attributes['w:styleId'] ?? '', style)
    const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
    this.plain = lookOf(PLAIN, defaults)
    const usual = childrenOf(root, 'w:style').find(
      style => style.attributes['w:type'] === 'paragraph' && ['1', 'true'].includes(style.attributes['w:default'] ?? ''),
    )
    this.usual = usual?.attributes['w:styleId'] ?? null
  }

  /** `pPr` of a paragraph. */
  paragraph(properties: XmlNode | null): ParagraphLook {
    const chain = this.chain(attributeOf(childOf(properties, 'w:pStyle')) ?? this.usual)
    const own = [properties, ...chain.map(style => childOf(style, 'w:pPr'))]
    const find = (name: string): XmlNode | null => own.map(one => childOf(one, name)).find(Boolean) ?? null
    const run = chain.reduceRight((look, style) => lookOf(look, childOf(style, 'w:rPr')), this.plain)
    const outline = find('w:outlineLvl')
    const level = chain.map(levelOf).find(one => one > 0) ?? (outline ? (Number(attributeOf(outline)) + 1) % 10 : 0)
    const indent = find('w:ind')?.attributes ?? {}
    return {
      run: { ...run, isShaded: run.isShaded || own.some(one => isShading(childOf(one, 'w:shd'))) },
      headingLevel: level || 0,
      isContents: chain.some(style => CONTENTS_NAME.test(attributeOf(childOf(style, 'w:name')) ?? '')),
      alignment: attributeOf(find('w:jc')) ?? '',
      isInset: Number(indent['w:firstLine'] ?? 0) > 0 || Number(indent['w:firstLineChars'] ?? 0) > 0,
      numbering: this.numbering(own, chain),
    }
  }

  /** `rPr` of a run, inside a paragraph that looks so. */
  run(properties: XmlNode | null, around: RunLook): RunLook {
    const chain = this.chain(attributeOf(childOf(properties, 'w:rStyle')))
    return lookOf(
      chain.reduceRight((look, style) => lookOf(look, childOf(style, 'w:rPr')), around),
      properties,
    )
  }

  private numbering(own: readonly (XmlNode | null)[], chain: readonly XmlNode[]): ParagraphLook['numbering'] {
    const at = own.findIndex(one => attributeOf(childOf(childOf(one, 'w:numPr'), 'w:numId')) !== null)
    const id = attributeOf(childOf(childOf(own[at], 'w:numPr'), 'w:numId'))
    if (id === null || id === '0') return null
    const stated = own.map(one => attributeOf(childOf(childOf(one, 'w:numPr'), 'w:ilvl'))).find(one => one !== null)
    return { id, level: Number(stated ?? (at > 0 ? (chain.map(levelOf).find(one => one > 0) ?? 1) - 1 : 0)) }
  }

  private chain(id: string | null): XmlNode[] {
    const chain: XmlNode[] = []
    let style = id === null ? undefined : this.byId.get(id)
    while (style && chain.length < MAX_CHAIN) {
      chain.push(style)
      style = this.byId.get(attributeOf(childOf(style, 'w:basedOn')) ?? '')
    }
    return chain
  }
}

function levelOf(style: XmlNode): number {
  const name = attributeOf(childOf(style, 'w:name')) ?? ''
  const found = HEADING_NAME.exec(name) ?? /^Heading([1-9])$/i.exec(style.attributes['w:styleId'] ?? '')
  return found ? Number(found[1]) : TITLE_NAME.test(name) ? 1 : 0
}

function lookOf(around: RunLook, properties: XmlNode | null): RunLook {
  if (!properties) return around
  const toggle = (name: string, otherwise: boolean): boolean => {
    const node = childOf(properties, name)
    return node ? isOn(node) : otherwise
  }
  const size = Number(attributeOf(childOf(properties, 'w:sz')))
  const colour = attributeOf(childOf(properties, 'w:color'))
  return {
    isBold: toggle('w:b', around.isBold),
    isHidden: toggle('w:vanish', around.isHidden),
    isStruck: toggle('w:strike', toggle('w:dstrike', around.isStruck)),
    size: size > 0 ? size / 2 : around.size,
    isWhite: colour === null ? around.isWhite : isWhite(colour),
    isShaded: around.isShaded || isShading(childOf(properties, 'w:shd')) || childOf(properties, 'w:highlight') !== null,
  }
}

const PALE = 0xf0

/** A colour that nobody reads on paper. */
const isWhite = (colour: string): boolean =>
  /^[0-9a-f]{6}$/i.test(colour) && [0, 2, 4].every(at => Number.parseInt(colour.slice(at, at + 2), 16) >= PALE)

/** ISO/IEC 29500-1, clause 17.3.5: a fill, or a pattern over it, that isn't white. */
export const isShading = (shading: XmlNode | null): boolean => {
  const { 'w:fill': fill = 'auto', 'w:val': pattern = 'clear' } = shading?.attributes ?? {}
  return shading !== null && ((fill !== 'auto' && !isWhite(fill)) || !['clear', 'nil'].includes(pattern))
}
