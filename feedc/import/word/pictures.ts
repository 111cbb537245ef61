import { allOf, childOf, textOf, type XmlNode } from '@feedc/import/xml/parseXml'

export interface Picture {
  readonly kind: 'picture' | 'chart' | 'diagram' | 'word_art'
  /** What can be read in it, or else its description. */
  readonly text: string
  readonly description: string
  readonly isHidden: boolean
  /** The paragraphs of a text box. */
  readonly box: XmlNode | null
}

/** What a drawing shows: text boxes, pictures, charts and diagrams with their words, WordArt. `linked`: the parts it refers to. */
export function picturesIn(drawing: XmlNode, linked: (id: string) => XmlNode | null): Picture[] {
  const named = allOf(drawing, 'wp:docPr')[0]
  const isHidden =
    isOn(named?.attributes.hidden) || allOf(drawing, 'v:shape').some(({ attributes }) => HIDDEN.test(attributes.style ?? ''))
  const description = named?.attributes.descr ?? named?.attributes.title ?? ''
  const made = (kind: Picture['kind'], text: string): Picture => ({ kind, text, description, isHidden, box: null })
  const found: Picture[] = []
  visit(drawing, node => {
    if (node.name === 'w:txbxContent') {
      found.push({ ...made('picture', ''), box: node })
      return false
    }
    if (node.name === 'mc:Fallback') return false
    if (node.name === 'c:chart') found.push(made('chart', chartWords(linked(node.attributes['r:id'] ?? ''))))
    if (node.name === 'dgm:relIds') found.push(made('diagram', wordsOf(linked(node.attributes['r:dm'] ?? ''))))
    if (node.name === 'v:textpath' && node.attributes.string) found.push(made('word_art', node.attributes.string))
    if (node.name === 'a:p') found.push(made('word_art', allOf(node, 'a:t').map(textOf).join('')))
    if (node.name === 'pic:pic' || node.name === 'v:imagedata' || node.name === 'o:OLEObject') found.push(made('picture', ''))
    return true
  })
  return found
}

const HIDDEN = /visibility\s*:\s*hidden/i
const isOn = (value: string | undefined): boolean => value === '1' || value === 'true'

function visit(node: XmlNode, at: (node: XmlNode) => boolean): void {
  for (const child of node.children) if (at(child)) visit(child, at)
}

const wordsOf = (part: XmlNode | null): string =>
  part
    ? allOf(part, 'a:p')
        .map(paragraph => allOf(paragraph, 'a:t').map(textOf).join(''))
        .filter(Boolean)
        .join('\uff1b')
    : ''

/** A chart's title, then each series: its name, and every category with its value. */
function chartWords(part: XmlNode | null): string {
  if (!part) return ''
  const pointsOf = (node: XmlNode | null): string[] => (node ? allOf(node, 'c:v').map(textOf) : [])
  const series = allOf(part, 'c:ser').map(one => {
    const names = pointsOf(childOf(one, 'c:cat'))
    const values = pointsOf(childOf(one, 'c:val')).map((value, i) => `${names[i] ?? ''} ${value}`.trim())
    return [pointsOf(childOf(one, 'c:tx')).join(''), values.join('\uff0c')].filter(Boolean).join('\uff1a')
  })
  return [wordsOf(part), ...series].filter(Boolean).join('\uff1b')
}
