import type { Parts } from '@feedc/import/file/checkZip'
import { childOf, childrenOf, parseXml, type XmlNode } from '@feedc/import/xml/parseXml'
import { Numbering } from './numbering'
import { Styles } from './styles'

/** The parts of a .docx that are read, looked up as the file itself links them. */
export class WordFile {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly body: XmlNode
  private readonly targets: ReadonlyMap<string, string>
  private readonly notes = new Map<string, Map<string, XmlNode>>()

  constructor(private readonly parts: Parts) {
    this.styles = new Styles(this.part('word/styles.xml'))
    this.numbering = new Numbering(this.part('word/numbering.xml'))
    this.body = childOf(childOf(this.part('word/document.xml'), 'w:document'), 'w:body') ?? { ...EMPTY }
    const relations = childOf(this.part('word/_rels/document.xml.rels'), 'rel:Relationships')
    this.targets = new Map(
      childrenOf(relations, 'rel:Relationship').map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']),
    )
  }

  /** Heads and feet of pages, in the order of their names. */
  edges(kind: 'header' | 'footer'): XmlNode[] {
    return [...this.parts.keys()]
      .filter(name => new RegExp(`^word/${kind}\\d*\\.xml$`).test(name))
      .sort()
      .map(name => this.part(name)!)
  }

  /** A footnote, endnote or comment by its number. */
  note(kind: 'footnote' | 'endnote' | 'comment', id: string): XmlNode | null {
    let known = this.notes.get(kind)
    if (!known) {
      const root = childOf(this.part(`word/${kind}s.xml`), `w:${kind}s`)
      known = new Map(childrenOf(root, `w:${kind}`).map(note => [note.attributes['w:id'] ?? '', note]))
      this.notes.set(kind, known)
    }
    return known.get(id) ?? null
  }

  /** A part that the document links to: a chart, the data of a diagram. */
  linked(id: string): XmlNode | null {
    const target = this.targets.get(id)
    return target === undefined ? null : this.part(target.startsWith('/') ? target.slice(1) : `word/${target}`)
  }

  private part(name: string): XmlNode | null {
    const bytes = this.parts.get(name)
    return bytes ? parseXml(bytes) : null
  }
}

const EMPTY: XmlNode = { name: 'w:body', attributes: {}, children: [], text: '' }
