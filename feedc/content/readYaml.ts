import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { RawRecord } from './rawRecord'

export interface ReadYaml {
  /** The document as one record; null when it isn't a mapping. */
  readonly record: RawRecord | null
  readonly notices: readonly Notice[]
}

/** What a file that is one list reads as: a mapping with this one key. */
export const LIST = 'items'

/** A YAML mapping with the line of every key, nested ones as `source.date` and `questions.0.text`. */
export function readYaml(file: string, text: string, lineOffset = 0): ReadYaml {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, version: '1.2' })
  const fail = (offset: number, message: string): ReadYaml => ({
    record: null,
    notices: [
      {
        code: 'bad_yaml',
        severity: 'error',
        file,
        line: counter.linePos(offset).line + lineOffset,
        field: null,
        message: copy.badYaml(message),
      },
    ],
  })
  const [error] = document.errors
  if (error) return fail(error.pos[0], error.message.split('\n')[0] ?? '')
  const isList = isSeq(document.contents)
  if (!isMap(document.contents) && !isList) return fail(0, copy.notAMapping)
  const lines: Record<string, number> = {}
  collectLines(document.contents, isList ? LIST : '', lines, offset => counter.linePos(offset).line + lineOffset)
  const fields = isList ? { [LIST]: document.toJS() } : document.toJS()
  return { record: { at: { file, line: 1 + lineOffset, lines }, fields, body: null }, notices: [] }
}

function collectLines(node: Node | null, path: string, lines: Record<string, number>, lineAt: (offset: number) => number): void {
  const visit = (key: string, at: Node | null, value: unknown): void => {
    const below = path === '' ? key : `${path}.${key}`
    if (at?.range) lines[below] = lineAt(at.range[0])
    collectLines(value as Node | null, below, lines, lineAt)
  }
  if (isMap(node)) for (const { key, value } of node.items) visit(isScalar(key) ? String(key.value) : '', key as Node, value)
  if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(String(index), item as Node, item)
}
