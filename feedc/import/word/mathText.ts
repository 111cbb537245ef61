import { childOf, childrenOf, textOf, type XmlNode } from '@feedc/import/xml/parseXml'

const PROPERTIES = /Pr$/
/** What needs no brackets above or below a line, or beside a root: one number, one letter. */
const SIMPLE = /^(?:[0-9.]+|.)?$/u

/** An Office equation (ISO/IEC 29500-1, clause 22.1) on one line, as one would type it: 「x^2」「(a+b)/2」. No character of it is left out. */
export function mathText(node: XmlNode): string {
  if (node.name === '#text') return ''
  if (node.name === 'm:t' || node.name === 'w:t') return textOf(node)
  const part = (name: string): string => mathText(childOf(node, name) ?? NONE)
  const sign = (holder: string, name: string, usual: string): string =>
    childOf(childOf(node, holder), name)?.attributes['m:val'] ?? usual
  switch (node.name) {
    case 'm:f':
      return `${bracketed(part('m:num'))}/${bracketed(part('m:den'))}`
    case 'm:sSup':
      return `${part('m:e')}^${bracketed(part('m:sup'))}`
    case 'm:sSub':
      return `${part('m:e')}_${bracketed(part('m:sub'))}`
    case 'm:sSubSup':
      return `${part('m:e')}_${bracketed(part('m:sub'))}^${bracketed(part('m:sup'))}`
    case 'm:rad':
      return `${part('m:deg')}\u221a${bracketed(part('m:e'))}`
    case 'm:nary': {
      const [from, to] = [part('m:sub'), part('m:sup')]
      return `${sign('m:naryPr', 'm:chr', '\u222b')}${from && `_${bracketed(from)}`}${to && `^${bracketed(to)}`} ${part('m:e')}`
    }
    case 'm:d':
      return `${sign('m:dPr', 'm:begChr', '(')}${childrenOf(node, 'm:e')
        .map(mathText)
        .join(sign('m:dPr', 'm:sepChr', '|'))}${sign('m:dPr', 'm:endChr', ')')}`
    case 'm:m':
    case 'm:eqArr':
      return childrenOf(node, node.name === 'm:m' ? 'm:mr' : 'm:e')
        .map(row => (row.name === 'm:mr' ? childrenOf(row, 'm:e').map(mathText).join(' ') : mathText(row)))
        .join('; ')
    default:
      return PROPERTIES.test(node.name) ? '' : node.children.map(mathText).join('')
  }
}

const NONE: XmlNode = { name: '', attributes: {}, children: [], text: '' }
const bracketed = (text: string): string => (SIMPLE.test(text) ? text : `(${text})`)
