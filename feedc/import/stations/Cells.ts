import type { Amenity } from '@core/feed/amenities.copy'
import type { ColumnKey } from '@feedc/content/stationColumns.copy'
import { SENTENCE_BREAK } from './copy'
import type { Table } from './findTable'
import type { SheetRow } from './Sheet'

/** A row of somebody's list, by what its columns mean. */
export interface Cells {
  text(key: ColumnKey): string
  /** 「121.47,31.23」 in one cell. */
  readonly position: string
  /** Under 「是否24小时开放」, with that heading. */
  readonly allDay: { readonly heading: string; readonly text: string } | null
  /** From columns for the beginning and the end; null unless both are filled. */
  readonly interval: string | null
  readonly opens: string
  readonly closes: string
  readonly marks: readonly { readonly code: Amenity; readonly heading: string; readonly text: string }[]
}

export function cellsOf({ columns }: Table, row: SheetRow): Cells {
  const at = (i: number): string => row.cells[i] ?? ''
  const filled = (test: (column: Table['columns'][number]) => boolean): string =>
    columns.map((column, i) => (test(column) ? at(i) : '')).find(text => text !== '') ?? ''
  /** 「工作日开放时间」 and 「周末开放时间」 say together when a place is open, each for its days. */
  const hours = (): string => {
    const plain = columns.map((column, i) => (isField(column, 'hours') && !whenOf(column) ? at(i) : '')).find(text => text !== '')
    const dated = columns.flatMap((column, i) => {
      const when = whenOf(column)
      if (!when || at(i) === '') return []
      return [at(i).startsWith(when) ? at(i) : `${when}${at(i)}`]
    })
    return [...(plain ? [plain] : []), ...dated].join(SENTENCE_BREAK)
  }
  const opens = filled(({ meaning }) => meaning.kind === 'opens')
  const closes = filled(({ meaning }) => meaning.kind === 'closes')
  return {
    text: key => (key === 'hours' ? hours() : filled(column => isField(column, key))),
    position: filled(({ meaning }) => meaning.kind === 'position'),
    allDay:
      columns.flatMap(({ heading, meaning }, i) => (meaning.kind === 'allDay' ? [{ heading, text: at(i) }] : []))[0] ?? null,
    interval: opens !== '' && closes !== '' ? `${opens}-${closes}` : null,
    opens,
    closes,
    marks: columns.flatMap(({ heading, meaning }, i) =>
      meaning.kind === 'amenity' ? [{ code: meaning.code, heading, text: at(i) }] : [],
    ),
  }
}

const isField = ({ meaning }: Table['columns'][number], key: ColumnKey): boolean =>
  meaning.kind === 'field' && meaning.key === key

const whenOf = ({ meaning }: Table['columns'][number]): string | undefined =>
  meaning.kind === 'field' && meaning.key === 'hours' ? meaning.when : undefined
