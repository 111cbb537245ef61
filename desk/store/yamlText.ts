import { Document, isCollection, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { isBlank, isSame, type Values, withoutBlank } from './recordText'

const OPTIONS = { schema: 'failsafe' } as const
const WRITTEN = { lineWidth: 0, nullStr: '' } as const

/** YAML as feedc reads it: every scalar as written. */
export const yamlOf = (text: string): Document => parseDocument(text, OPTIONS) as unknown as Document

export function valuesOf(node: unknown): Values {
  const value = isCollection(node) ? (node.toJSON() as unknown) : null
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}
}

/** The list that a file is, or that stands under its key. */
export function listOf(contents: unknown, key: string): YAMLSeq | null {
  const list = isSeq(contents) ? contents : isMap(contents) ? contents.get(key, true) : null
  return isSeq(list) ? list : null
}

export const itemsOf = (contents: unknown, key: string): readonly YAMLMap[] =>
  (listOf(contents, key)?.items ?? []).filter((item): item is YAMLMap => isMap(item))

/** A whole mapping as text. */
export const mappingText = (values: Values): string =>
  Object.entries(values)
    .filter(([, value]) => !isBlank(value))
    .map(([key, value]) => `${pairText(key, value)}\n`)
    .join('')

/**
 * The text with some values of one of its mappings changed: what stays, stays to the byte, comments and order too.
 * A key that isn't there yet comes last; one without a value goes.
 */
export function withValues(given: string, map: YAMLMap | null, values: Values): string {
  if (!map || map.items.length === 0 || map.flow) return replaceWhole(given, map, values)
  const text = withLineEnd(given)
  const before = valuesOf(map)
  const indent = columnOf(text, map.range![0])
  const edits: { from: number; to: number; text: string }[] = []
  let last = 0
  for (const { key, value } of map.items) {
    const [from, name] = [(key as Node).range![0], isScalar(key) ? String(key.value) : '']
    const to = from + text.slice(from, endOf(value, key as Node)).trimEnd().length
    last = Math.max(last, to)
    if (!Object.hasOwn(values, name) || isSame(before[name], values[name])) continue
    if (isBlank(values[name]) && map.items.length > 1 && lineStart(text, from) + indent === from) {
      edits.push({ from: lineStart(text, from), to: lineEnd(text, to), text: '' })
    } else edits.push({ from, to, text: isBlank(values[name]) ? `${name}:` : indented(pairText(name, values[name]), indent) })
  }
  const fresh = Object.entries(values).filter(([key, value]) => !(key in before) && !isBlank(value))
  const lines = fresh.map(([key, value]) => `${' '.repeat(indent)}${indented(pairText(key, value), indent)}\n`)
  // All in one: two edits at one place would have to know of each other.
  if (lines.length > 0) edits.push({ from: lineEnd(text, last), to: lineEnd(text, last), text: lines.join('') })
  return edits.length === 0 ? given : edited(text, edits)
}

/** The text with one more item in its list. */
export function withItem(text: string, list: YAMLSeq | null, values: Values): string {
  const last = list?.items.at(-1) as Node | undefined
  if (!list || !last)
    return `${text.replace(/\n*$/, text.trim() === '' ? '' : '\n')}- ${indented(mappingText(values).trimEnd(), 2)}\n`
  const column = Math.max(0, columnOf(text, last.range![0]) - 2)
  const end = lineEnd(text, last.range![0] + text.slice(last.range![0], last.range![1]).trimEnd().length)
  const head = text.slice(0, end)
  const item = `${' '.repeat(column)}- ${indented(mappingText(values).trimEnd(), column + 2)}\n`
  return `${head}${head.endsWith('\n') ? '' : '\n'}${item}${text.slice(end)}`
}

/** The text without one of its list's items. */
export function withoutItem(text: string, item: YAMLMap): string {
  const from = lineStart(text, item.range![0])
  return edited(text, [
    { from, to: lineEnd(text, item.range![0] + text.slice(item.range![0], item.range![1]).trimEnd().length), text: '' },
  ])
}

function replaceWhole(text: string, map: YAMLMap | null, values: Values): string {
  const all = { ...valuesOf(map), ...values }
  if (!map || map.items.length === 0) return `${text.trim() === '{}' ? '' : withLineEnd(text)}${mappingText(all)}`
  const column = columnOf(text, map.range![0])
  return edited(text, [{ from: map.range![0], to: map.range![1], text: indented(mappingText(all).trimEnd(), column) }])
}

/** What comes after the last line begins on one of its own. */
const withLineEnd = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`)

function pairText(key: string, value: unknown): string {
  const document = new Document({ [key]: withoutBlank(value) }, OPTIONS)
  const node = (document.contents as unknown as YAMLMap).get(key, true) as unknown
  if (isSeq(node)) for (const item of node.items) if (isSource(item)) (item as YAMLMap).flow = true
  if (isSource(node) || (isSeq(node) && node.items.every(item => isScalar(item)))) (node as YAMLSeq).flow = true
  return document.toString(WRITTEN).trimEnd()
}

/** A source is written in one line. */
const isSource = (node: unknown): boolean => isMap(node) && node.has('kind') && node.has('name')

const endOf = (value: unknown, key: Node): number => ((value as Node | null)?.range ?? key.range!)[1]
const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}
const columnOf = (text: string, at: number): number => at - lineStart(text, at)
const indented = (text: string, by: number): string => text.replace(/\n(?=.)/g, `\n${' '.repeat(by)}`)

function edited(text: string, edits: readonly { readonly from: number; readonly to: number; readonly text: string }[]): string {
  let result = text
  for (const { from, to, text: by } of [...edits].reverse().sort((a, b) => b.from - a.from))
    result = `${result.slice(0, from)}${by}${result.slice(to)}`
  return result
}
