import { childOf, childrenOf, type XmlNode } from '@feedc/import/xml/parseXml'
import { attributeOf } from './styles'
import type { Cell } from './tables'

const CONTAINERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])

/** Rows and cells may stand inside content controls; those of a table in a cell are its own. */
const within = (node: XmlNode, name: string): XmlNode[] =>
  node.children.flatMap(child => (child.name === name ? [child] : CONTAINERS.has(child.name) ? within(child, name) : []))

export const rowsOf = (table: XmlNode): XmlNode[] => within(table, 'w:tr')
export const cellsOf = (row: XmlNode): XmlNode[] => within(row, 'w:tc')

/** The paragraphs of a cell, those of a table inside it too. */
export function paragraphsIn(node: XmlNode): XmlNode[] {
  return node.children.flatMap(child => (child.name === 'w:p' ? [child] : paragraphsIn(child)))
}

/** How much a cell holds, before anything in it is counted or said. */
export function cellOf(node: XmlNode): Cell {
  const words = paragraphsIn(node)
    .map(paragraph => runsOf(paragraph).trim())
    .filter(Boolean)
  const properties = childOf(node, 'w:tcPr')
  const merge = childOf(properties, 'w:vMerge')
  return {
    text: words.join(' '),
    paragraphs: words.length,
    span: Math.max(1, Number(attributeOf(childOf(properties, 'w:gridSpan')) ?? 1) || 1),
    isBelow: merge !== null && attributeOf(merge) !== 'restart',
    added: '',
  }
}

function runsOf(node: XmlNode): string {
  if (node.name === 'w:t' || node.name === 'm:t')
    return childrenOf(node, '#text')
      .map(({ text }) => text)
      .join('')
  return node.children.map(runsOf).join('')
}
