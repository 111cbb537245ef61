import * as v from 'valibot'

/** GET /api/stations. */
export interface StationTable {
  readonly columns: readonly StationColumn[]
  readonly rows: readonly StationLine[]
}

export interface StationColumn {
  readonly key: string
  readonly heading: string
  readonly type: 'text' | 'choice' | 'choices' | 'date' | 'number'
  readonly choices: readonly string[]
  readonly isRequired: boolean
  /** The desk's own: ids. */
  readonly isFixed: boolean
}

export interface StationLine {
  readonly id: string
  /** By column key; empty = unknown. */
  readonly cells: Readonly<Record<string, string>>
  /** What the hours were read as (读成：…), or why they stay text; null where there are none. */
  readonly hours: { readonly said: string | null; readonly doubt: string | null } | null
  /** Stations that look like the same place. */
  readonly twins: readonly string[]
  readonly notices: readonly {
    readonly column: string | null
    readonly severity: 'error' | 'warning'
    readonly message: string
  }[]
}

const cell = v.pipe(v.string(), v.maxLength(2000))
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80))
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(40))

/** PATCH /api/stations → PatchedStations. All or nothing; one version in the history. `from`: what the editor saw in the cell. */
export const PatchStationsBody = v.object({
  cells: v.optional(v.pipe(v.array(v.object({ id, key, from: cell, to: cell })), v.maxLength(100_000)), []),
  /** New rows; the desk makes their ids. */
  added: v.optional(v.pipe(v.array(v.record(key, cell)), v.maxLength(5000)), []),
  /** With what the editor saw of each: one that changed meanwhile stays. `cells` of an undone removal come back through `added`. */
  removed: v.optional(v.pipe(v.array(v.object({ id, cells: v.record(key, cell) })), v.maxLength(5000)), []),
  words: v.optional(v.pipe(v.string(), v.maxLength(200))),
})
export type PatchStationsBody = v.InferInput<typeof PatchStationsBody>

export interface PatchedStations {
  /** The lines that changed, as they are now. */
  readonly rows: readonly StationLine[]
  readonly removed: readonly string[]
  /** Sent back as it is, this takes the change back. */
  readonly undo: PatchStationsBody
}

export interface CellConflict {
  readonly id: string
  readonly name: string
  readonly key: string
  readonly mine: string
  /** Null: the row is gone. */
  readonly theirs: string | null
}

/** POST /api/station-imports?name=长宁区.xlsx, bytes as the body; also .csv, .xls, .et, .ods. Kept on disk until it is finished with. GET /api/station-imports/:id. */
export interface StationImport {
  readonly id: string
  readonly name: string
  readonly state: 'reading' | 'read' | 'refused' | 'accepted'
  readonly refusal: string | null
  readonly result: StationImportResult | null
  /** What was decided of it so far, by whoever did. */
  readonly decided: ListDecisions
}

/** GET /api/station-imports: lists that nobody has finished with. */
export interface StationImportRow {
  readonly id: string
  readonly name: string
  readonly startedAt: string
  /** How much of it was decided. */
  readonly decided: number
}

const VERDICTS = ['taken', 'refused'] as const
const FATES = ['kept', 'closed', 'moved', 'suspended', 'removed'] as const

/** 「row cell」 or a new row's key, and what was said of it; a station that the list doesn't name, and what became of it. */
export interface ListDecisions {
  readonly verdicts: readonly { readonly id: string; readonly verdict: (typeof VERDICTS)[number] }[]
  readonly gone: readonly { readonly id: string; readonly becomes: (typeof FATES)[number] }[]
}

const decision = v.pipe(v.string(), v.minLength(1), v.maxLength(130))

/** PUT /api/station-imports/:id/decisions: what changed of them; null takes one back. Two who decide at once keep each other's. */
export const DecideListBody = v.object({
  verdicts: v.pipe(v.array(v.object({ id: decision, verdict: v.nullable(v.picklist(VERDICTS)) })), v.maxLength(100_000)),
  gone: v.pipe(v.array(v.object({ id: decision, becomes: v.nullable(v.picklist(FATES)) })), v.maxLength(5000)),
})
export type DecideListBody = v.InferInput<typeof DecideListBody>

/** POST /api/station-imports/:id/origin → StationImport, read anew: who gave a list that doesn't say so, and of which day it is. */
export const ListOriginBody = v.object({
  source: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  date: v.pipe(v.string(), v.maxLength(10)),
})

export interface StationImportResult {
  /** Stations of the list that were recognised and say the same. */
  readonly same: number
  readonly changed: readonly {
    readonly id: string
    readonly name: string
    readonly cells: readonly { readonly key: string; readonly heading: string; readonly before: string; readonly after: string }[]
    /** How the row's hours would be read, as in the table. */
    readonly hours?: StationLine['hours']
  }[]
  /** `key` names it when accepting. */
  readonly added: readonly {
    readonly key: string
    readonly cells: Readonly<Record<string, string>>
    readonly hours?: StationLine['hours']
  }[]
  /** Of the list's districts, and not on it: asked about, never removed by themselves. */
  readonly gone: readonly { readonly id: string; readonly name: string; readonly district: string }[]
  readonly notices: readonly {
    readonly code: string
    readonly severity: 'error' | 'warning' | 'info'
    readonly message: string
    readonly rows: readonly number[]
    readonly column: string | null
  }[]
}

/** POST /api/station-imports/:id/accept → PatchedStations. What isn't named is refused. */
export const AcceptStationsBody = v.object({
  cells: v.pipe(v.array(v.object({ id, key })), v.maxLength(100_000)),
  added: v.pipe(v.array(key), v.maxLength(5000)),
  gone: v.pipe(v.array(v.object({ id, becomes: v.picklist(FATES) })), v.maxLength(5000)),
})
export type AcceptStationsBody = v.InferOutput<typeof AcceptStationsBody>

/** POST /api/position → Position[]: from what a map app shares, or a name to look for. No link is ever opened. */
export const PositionBody = v.object({ text: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)) })
export type PositionBody = v.InferOutput<typeof PositionBody>

export interface Position {
  /** WGS 84. */
  readonly lng: number
  readonly lat: number
  /** What it was taken from, in words: 高德地图, 人民广场（地铁站）. */
  readonly from: string
  /** How far off it may be, metres; null: not known. */
  readonly errorM: number | null
  /** A cell of the column 位置精度. */
  readonly precision: string
}
