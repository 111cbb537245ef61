import { readFileSync } from 'node:fs'

/** A fenced block of a document, and what its fence says of it after the language (CONTRIBUTING.md). */
export interface Block {
  readonly file: string
  /** Of its first command. */
  readonly line: number
  readonly language: string
  readonly text: string
  /** Why it can't run here; null: it runs. */
  readonly elsewhere: string | null
}

/** Where commands stand, in the order in which somebody follows them. */
export const DOCUMENTS = [
  'README.md',
  'docs/commands.zh-CN.md',
  'docs/launch.zh-CN.md',
  'docs/publish.zh-CN.md',
  'deploy/README.zh-CN.md',
  'docs/keys.zh-CN.md',
  'docs/cities.zh-CN.md',
  'examples/python-client/README.md',
  'test/vectors/README.md',
] as const

/** Languages of blocks that are commands. What a command prints stands in a fence without one. */
export const COMMANDS = ['sh', 'cmd']

const FENCE = /^( *)```(\w*)(?: elsewhere=(\S+))?\n(.*?)^\1```$/gms

export function blocksIn(file: string): readonly Block[] {
  const document = readFileSync(file, 'utf8')
  return [...document.matchAll(FENCE)].map(({ index, 1: indent = '', 2: language = '', 3: elsewhere, 4: text = '' }) => ({
    file,
    line: document.slice(0, index).split('\n').length + 1,
    language,
    text: text.replace(new RegExp(`^${indent}`, 'gm'), ''),
    elsewhere: elsewhere ?? null,
  }))
}

/** Commands, one a line, joined where one goes on; without remarks. `mayFail`: the words beside it say that it will refuse. */
export const linesOf = ({ text }: Block): readonly { readonly command: string; readonly mayFail: boolean }[] =>
  text
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .map(line => ({ command: line.replace(/(^|\s+)# .*$/, '').trim(), mayFail: /# .*会拒绝/.test(line) }))
    .filter(({ command }) => command !== '')
