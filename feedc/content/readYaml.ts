import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
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
  // Failsafe: every scalar stays as written. The core schema would make 2112345678 of the phone number 02112345678.
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, schema: 'failsafe' })
  const fail = (offset: number, message: string): ReadYaml => {
    const line = counter.linePos(offset).line
    const hint = hasFullWidthColon(text.split('\n').slice(Math.max(0, line - 2), line)) ? copy.fullWidthColon : ''
    return {
      record: null,
      notices: [
        {
          code: 'bad_yaml',
          severity: 'error',
          file,
          line: line + lineOffset,
          field: null,
          message: copy.badYaml(message) + hint,
        },
      ],
    }
  }
  const [error] = document.errors
  if (error) return fail(error.pos[0], error.message.split('\n')[0] ?? '')
  // An alias is never needed here, and a hostile file grows without bound by it.
  const aliases: number[] = []
  visit(document, { Alias: (_, node) => void aliases.push(node.range?.[0] ?? 0) })
  if (aliases[0] !== undefined) return fail(aliases[0], copy.noAliases)
  const isList = isSeq(document.contents)
  if (!isMap(document.contents) && !isList) return fail(0, copy.notAMapping)
  const lines: Record<string, number> = {}
  collectLines(document.contents, isList ? LIST : '', lines, offset => counter.linePos(offset).line + lineOffset)
  const fields = isList ? { [LIST]: document.toJS() } : document.toJS()
  return { record: { at: { file, line: 1 + lineOffset, lines }, fields, body: null }, notices: [] }
}

/** `title：…`: the Chinese colon looks right and is no YAML. */
const hasFullWidthColon = (lines: readonly string[]): boolean => lines.some(line => /^\s*(- )?\w+\s*\uff1a/.test(line))

function collectLines(node: Node | null, path: string, lines: Record<string, number>, lineAt: (offset: number) => number): void {
  const note = (key: string, at: Node | null, value: unknown): void => {
    const below = path === '' ? key : `${path}.${key}`
    if (at?.range) lines[below] = lineAt(at.range[0])
    collectLines(value as Node | null, below, lines, lineAt)
  }
  if (isMap(node)) for (const { key, value } of node.items) note(isScalar(key) ? String(key.value) : '', key as Node, value)
  if (isSeq(node)) for (const [index, item] of node.items.entries()) note(String(index), item as Node, item)
}
