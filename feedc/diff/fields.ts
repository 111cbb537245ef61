import { sourceWords } from '@core/feed/copy'
import type { ListedPart, ListName } from '@core/feed/lists'
import type { ListContent, ListRecord, Source } from '@core/feed/types'

/** One thing a courier reads of a record, in words; null = nobody wrote it. */
export interface Field {
  readonly label: string
  readonly value: string | null
  /** Another field it follows from: when that one changed too, this needs no line of its own. */
  readonly follows?: string
}

/** A record as it is compared and named. */
export interface Item {
  readonly id: string
  readonly title: string
  readonly fields: readonly Field[]
}

/**
 * How each key of a record is shown. Every key stands here, so that a key added to the feed can't be forgotten;
 * null = not shown by itself (it is the id, or told in another way).
 */
export type FieldTable<T> = { readonly [K in keyof T]-?: readonly [label: string, show: (value: T[K]) => string | null] | null }

/** A table for every list of a part. */
export type ListTables<P extends ListedPart> = {
  readonly [L in keyof ListContent[P] & ListName]: FieldTable<ListRecord<L>>
}

export function fieldsOf<T extends object>(table: FieldTable<T>, record: T): readonly Field[] {
  return (Object.keys(table) as (keyof T)[]).flatMap(key => {
    const column = table[key]
    return column ? [{ label: column[0], value: column[1](record[key]) }] : []
  })
}

export const text = (value: string | null): string | null => value
export const whole = (value: number): string => String(value)
export const list = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join('\uff1b'))

/** With its address: a link that leads elsewhere is a change, although the words on the screen stay. */
export const source = (value: Source): string => [sourceWords(value).replace(/\u2011/g, '-'), value.url].filter(Boolean).join(' ')
export const sources = (values: readonly Source[]): string | null => list(values.map(source))

/** Ids by what they lead to: `{ guides: ['a'], checks: [] }` → 「a」. */
export const related = (value: Readonly<Record<string, readonly string[] | undefined>>): string | null =>
  list(Object.values(value).flatMap(ids => ids ?? []))
