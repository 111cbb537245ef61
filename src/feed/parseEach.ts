import * as v from 'valibot'
import { FeedError } from './FeedError'

/** What was kept of a list, and what was dropped and where. */
export interface Parsed<T> {
  readonly value: T
  readonly dropped: readonly FeedError[]
}

/** Each element on its own: a bad one is dropped and counted, the others stay. `at` is the list's JSON Pointer. */
export function parseEach<S extends v.GenericSchema, T>(
  schema: S,
  list: readonly unknown[],
  at: string,
  map: (wire: v.InferOutput<S>) => T,
): Parsed<readonly T[]> {
  const value: T[] = []
  const dropped: FeedError[] = []
  list.forEach((raw, index) => {
    const parsed = v.safeParse(schema, raw)
    if (parsed.success) value.push(map(parsed.output))
    else dropped.push(new FeedError('bad_item', `${at}/${index}${pointerOf(parsed.issues)}`))
  })
  return { value, dropped }
}

/** Where in the element the first thing went wrong. */
const pointerOf = (issues: readonly v.BaseIssue<unknown>[]): string =>
  (issues[0]?.path ?? []).map(({ key }) => `/${String(key)}`).join('')
