import type { Block } from '@core/feed/wire/news'
import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** Body Markdown as blocks. Only what the feed can carry: paragraphs, headings, lists, quotes, images. */
export interface MarkdownBlock {
  readonly block: Block | null
  /** Line in the file. */
  readonly line: number
  /** For what can't be carried (HTML, code, tables): its kind. */
  readonly kind: RootContent['type']
}

/** `![alt](file){640x480}`: the size stands behind the image, because a phone must leave room before it arrives. */
const SIZE = /^\{(\d+)x(\d+)\}$/

/** Anything that Markdown could read as more than a paragraph: marks inside a line, at its start, or at its end. */
const MARKED = /[*_`<[\]\\&]|^(?:[ \t]*(?:[#>+=~-]|\d{1,9}[.)])| *\t| {4})|[ \t]{2}$/m

/** Most bodies are paragraphs and nothing else, and reading those by lines is fifty times as fast as by a Markdown parser. */
export const blocksOf = (text: string, firstLine: number): readonly MarkdownBlock[] =>
  MARKED.test(text) ? markdownBlocks(text, firstLine) : plainBlocks(text, firstLine)

function plainBlocks(text: string, firstLine: number): readonly MarkdownBlock[] {
  const blocks: { line: number; lines: string[] }[] = []
  let isInside = false
  text.split('\n').forEach((written, at) => {
    const words = written.trim()
    if (words !== '' && !isInside) blocks.push({ line: firstLine + at, lines: [] })
    if (words !== '') blocks[blocks.length - 1]?.lines.push(words)
    isInside = words !== ''
  })
  return blocks.map(({ line, lines }) => ({
    line,
    kind: 'paragraph',
    block: { type: 'paragraph', text: joined(lines.join('\n')) },
  }))
}

export function markdownBlocks(text: string, firstLine: number): readonly MarkdownBlock[] {
  return fromMarkdown(text).children.map(node => ({
    block: blockOf(node),
    kind: node.type,
    line: firstLine + (node.position?.start.line ?? 1) - 1,
  }))
}

function blockOf(node: RootContent): Block | null {
  switch (node.type) {
    case 'paragraph':
      return imageOf(node.children) ?? { type: 'paragraph', text: textOf(node).trim() }
    case 'heading':
      return { type: 'heading', text: textOf(node) }
    case 'blockquote':
      return { type: 'quote', text: textOf(node) }
    case 'list':
      return { type: 'list', ordered: node.ordered === true, items: node.children.map(item => textOf(item)) }
    default:
      return null
  }
}

function imageOf(children: readonly PhrasingContent[]): Block | null {
  const [image, size] = children
  if (image?.type !== 'image') return null
  const match = SIZE.exec(size?.type === 'text' ? size.value.trim() : '')
  return {
    type: 'image',
    image: { url: image.url, alt: image.alt ?? '', width: Number(match?.[1] ?? 0), height: Number(match?.[2] ?? 0) },
  }
}

export interface Section {
  readonly title: string
  readonly line: number
  readonly blocks: readonly MarkdownBlock[]
}

/** The body cut at its level-two headings. */
export function sectionsOf(text: string, firstLine: number): readonly Section[] {
  const sections: { title: string; line: number; blocks: MarkdownBlock[] }[] = []
  for (const each of blocksOf(text, firstLine)) {
    if (each.block?.type === 'heading') sections.push({ title: each.block.text, line: each.line, blocks: [] })
    else sections[sections.length - 1]?.blocks.push(each)
  }
  return sections
}

/** The lines of a section: each paragraph, each list item. */
export const linesOf = (section: Section | undefined): readonly string[] =>
  (section?.blocks ?? []).flatMap(({ block }) =>
    block === null || block.type === 'image' ? [] : block.type === 'list' ? block.items : [block.text],
  )

/** A line break between Chinese characters vanishes, elsewhere it is a space. Quotes and dashes of Chinese prose are Chinese. */
const joined = (text: string): string =>
  text.replace(/([\u2010-\u2027\u2e80-\uffef])\s*\n\s*(?=[\u2010-\u2027\u2e80-\uffef])/g, '$1').replace(/\s*\n\s*/g, ' ')

/** A node's words without its marks. */
function textOf(node: Nodes): string {
  if ('value' in node) return joined(node.value)
  if (node.type === 'break') return ' '
  const separator = node.type === 'listItem' || node.type === 'blockquote' ? '\n' : ''
  return 'children' in node ? node.children.map(child => textOf(child)).join(separator) : ''
}
