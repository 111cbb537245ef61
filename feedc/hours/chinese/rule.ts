import { Rule } from 'nearley'
import type { Days } from './Meaning'
import type { Item, Mark, Moment, Times } from './pieces'
import { Token, type TokenValues } from './tokens'

/** What each name of the grammar stands for. */
export interface Values {
  readonly moment: Moment
  readonly span: Times
  readonly spans: Times
  readonly times: Times
  readonly day: Days
  readonly days: Days
  readonly listed: Days
  readonly period: Days
  readonly dayed: Days
  readonly except: Days
  readonly meant: Days
  readonly opening: Item
  readonly bare: Item
  readonly closing: Item
  readonly note: Item
  readonly exception: Item
  readonly remark: Item
  readonly item: Item
  readonly mark: Mark
  readonly notes: readonly Item[]
  readonly bracket: readonly Item[]
  readonly text: readonly Item[]
  readonly whole: readonly Item[]
}

type ValueOf<Name extends string> = Name extends keyof Values
  ? Values[Name]
  : Name extends keyof TokenValues
    ? TokenValues[Name]
    : string
type Parts<Symbols extends string> = Symbols extends `${infer Head} ${infer Tail}`
  ? [ValueOf<Head>, ...Parts<Tail>]
  : [ValueOf<Symbols>]

const NAMES: ReadonlySet<string> = new Set<keyof Values>([
  'moment',
  'span',
  'spans',
  'times',
  'day',
  'days',
  'listed',
  'period',
  'dayed',
  'except',
  'meant',
  'opening',
  'bare',
  'closing',
  'note',
  'exception',
  'remark',
  'item',
  'mark',
  'notes',
  'bracket',
  'text',
  'whole',
])

/**
 * One rule of the grammar: a name, the names and word roles that make it up, and what they say together.
 * Null: they say nothing together, and this is no reading.
 */
export function rule<Name extends keyof Values, Symbols extends string>(
  name: Name,
  symbols: Symbols,
  says: (...parts: Parts<Symbols>) => Values[Name] | null,
): Rule {
  const written = symbols.split(' ').map(symbol => (NAMES.has(symbol) ? symbol : { type: symbol }))
  const meaning = (data: readonly unknown[], _at: unknown, reject: unknown): unknown =>
    says(...(data.map(part => (part instanceof Token ? part.says : part)) as Parts<Symbols>)) ?? reject
  return new Rule(name, written, meaning as (data: readonly unknown[]) => void)
}
