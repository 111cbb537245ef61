import { SaxesParser } from 'saxes'
import { nameOf } from './namespaces'

/** An element, or a run of characters under the name `#text`. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  readonly text: string
}

interface Open extends XmlNode {
  readonly children: XmlNode[]
}

/** Nobody's document is deeper; one that is was made to exhaust the stack. */
const MAX_DEPTH = 400
const NO_ATTRIBUTES = {}

const textNode = (text: string): XmlNode => ({ name: '#text', attributes: NO_ATTRIBUTES, children: [], text })

/** An XML part as a tree under the names of `nameOf`. Throws at the first thing that isn't well-formed, entities of its own included. */
export function parseXml(bytes: Uint8Array): XmlNode {
  const parser = new SaxesParser({ xmlns: true })
  const root: Open = { name: '#document', attributes: NO_ATTRIBUTES, children: [], text: '' }
  const stack: Open[] = [root]
  parser.on('error', fault => {
    throw fault
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (stack.length > MAX_DEPTH) throw new Error('too deep')
    const own: Record<string, string> = {}
    for (const one of Object.values(attributes)) own[nameOf(one.uri, one.local)] = one.value
    const node: Open = { name: nameOf(uri, local), attributes: own, children: [], text: '' }
    stack[stack.length - 1]!.children.push(node)
    stack.push(node)
  })
  parser.on('closetag', () => void stack.pop())
  parser.on('text', text => void stack[stack.length - 1]!.children.push(textNode(text)))
  parser.on('cdata', text => void stack[stack.length - 1]!.children.push(textNode(text)))
  parser.write(decodeXml(bytes)).close()
  return root
}

/** UTF-8 unless a byte order mark says UTF-16: what Office writes and may write. */
export function decodeXml(bytes: Uint8Array): string {
  const mark = `${bytes[0]},${bytes[1]}`
  const encoding = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

export const childOf = (node: XmlNode | null | undefined, name: string): XmlNode | null =>
  node?.children.find(child => child.name === name) ?? null

export const childrenOf = (node: XmlNode | null | undefined, name: string): XmlNode[] =>
  node?.children.filter(child => child.name === name) ?? []

/** Every element of a name below a node, in order. */
export function allOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap(child => (child.name === name ? [child, ...allOf(child, name)] : allOf(child, name)))
}

export const textOf = (node: XmlNode): string => (node.name === '#text' ? node.text : node.children.map(textOf).join(''))
