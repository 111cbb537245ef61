import * as v from 'valibot'
import { FeedError } from './FeedError'
import type { CellRef } from './wire/stations'

/** What was kept of a list, and what was dropped and where. */
export interface Parsed<T> {
  readonly value: T
  readonly dropped: readonly FeedError[]
  /** §3.11 Where the others of a large city are. */
  readonly elsewhere?: Elsewhere
}

export interface Elsewhere {
  readonly cells: readonly CellRef[]
  /** How many there are in all: here, in the cells, and left behind by a package. */
  readonly total: number
}

interface Reading<S extends v.GenericSchema, T> {
  readonly schema: S
  /** Wire to ours; null when a value has the right form and no meaning, like 31 February. */
  readonly toOurs: (wire: v.InferOutput<S>) => T | null
  /** What no two may share; left out where two may. */
  readonly idOf?: (value: T) => string
}

/** Each element on its own: a bad one is dropped and counted, the others stay. `at` is the list's JSON Pointer. */
export function parseEach<S extends v.GenericSchema, T>(
  list: readonly unknown[],
  at: string,
  { schema, toOurs, idOf }: Reading<S, T>,
): Parsed<readonly T[]> {
  const value: T[] = []
  const dropped: FeedError[] = []
  const ids = new Set<string>()
  list.forEach((raw, index) => {
    const parsed = v.safeParse(schema, raw)
    const ours = parsed.success ? toOurs(parsed.output) : null
    const id = ours !== null && idOf ? idOf(ours) : null
    if (ours === null) dropped.push(new FeedError('bad_item', `${at}/${index}${parsed.success ? '' : pointerOf(parsed.issues)}`))
    else if (id !== null && ids.has(id)) dropped.push(new FeedError('duplicate_id', `${at}/${index}`))
    else value.push(ours)
    if (id !== null) ids.add(id)
  })
  return { value, dropped }
}

/** A wire shape that is ours already, told apart by its id. */
export const asItIs = <S extends v.GenericSchema<unknown, { readonly id: string }>>(schema: S): Reading<S, v.InferOutput<S>> => ({
  schema,
  toOurs: wire => wire,
  idOf: ({ id }) => id,
})

/** Where in the element the first thing went wrong. */
const pointerOf = (issues: readonly v.BaseIssue<unknown>[]): string =>
  (issues[0]?.path ?? []).map(({ key }) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')
