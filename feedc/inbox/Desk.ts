import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HEARD_LABEL } from '@core/feed/copy'
import type { StationFeature } from '@core/feed/wire/stations'
import type { Word } from '@core/reports/weigh'
import { err, ok, type Result } from '@core/result'
import { dayOf } from '@core/time/shanghaiTime'
import type { FeedConfig } from '@feedc/content/Content'
import { readContent } from '@feedc/content/readContent'
import { COLUMNS, headingOf } from '@feedc/content/stationColumns.copy'
import { type NamedText, writeFiles } from '@feedc/import/file/writeFiles'
import type { StationRow } from '@feedc/import/stations/StationRow'
import { tableOfCsv, tableToCsv } from '@feedc/import/stations/tableCsv'
import { inboxCopy as copy } from './copy'
import { decidedRows, type HeardRow, heardOfCsv, heardToCsv } from './heardTable'
import { type TakenUp, takeUp } from './takeUp'
import type { Inbox } from './undecided'

type Write = (files: readonly NamedText[]) => Promise<void>

export type Choice = Pick<TakenUp, 'remark' | 'isSuspended'>

/**
 * A content folder and an inbox, and what is decided between them. Files first, then the inbox: killed in between, the same
 * decision again changes nothing more.
 */
export class Desk {
  private constructor(
    readonly dir: string,
    readonly config: FeedConfig,
    readonly stations: ReadonlyMap<string, StationFeature['properties']>,
    private rows: readonly StationRow[],
    private heard: readonly HeardRow[],
    private readonly nowMs: number,
    private readonly write: Write,
  ) {}

  /** `write`: how files of the folder are replaced, all or none. Errors: the sentence for it. */
  static open(
    dir: string,
    nowMs: number,
    write: Write = files => writeFiles(dir, files, true).then(() => undefined),
  ): Result<Desk, string> {
    const { content } = readContent(dir, dayOf(nowMs))
    const [table, heardFile] = [join(dir, 'stations.csv'), join(dir, 'heard.csv')]
    const rows = existsSync(table) ? tableOfCsv(readFileSync(table, 'utf8')) : null
    if (!content.config || rows === null) return err(copy.contentUnreadable(dir))
    const heard = existsSync(heardFile) ? heardOfCsv(readFileSync(heardFile, 'utf8')) : []
    if (heard === null) return err(copy.heardUnreadable)
    const stations = new Map(content.stations.map(({ value }) => [value.id, value.properties]))
    return ok(new Desk(dir, content.config.value, stations, rows, heard, nowMs, write))
  }

  nameOf = (id: string): string => this.stations.get(id)?.name ?? ''

  /** Takes a word up: the lines that say what changed. Errors: the sentence for it, and nothing is written. */
  async accept(inbox: Inbox, station: string, word: Word, choice: Choice): Promise<Result<readonly string[], string>> {
    const before = this.rows.find(({ id }) => id === station)
    const after = before && takeUp(before, { ...word, ...choice })
    if (!before || !after) return err(copy.unknownStation(station))
    if (!after.ok) return err(copy.tooLong(station))
    const changes = COLUMNS.filter(key => before[key] !== after.value[key])
    this.rows = this.rows.map(row => (row === before ? after.value : row))
    const table = changes.length > 0 ? [{ name: 'stations.csv', text: tableToCsv(this.rows) }] : []
    await this.decide(inbox, station, word, word.people, table)
    return ok([
      copy.accepted(station, before.name, HEARD_LABEL[word.kind], word.people),
      ...changes.map(key => copy.changed(headingOf(key), before[key], after.value[key])),
      ...(word.kind === 'wrong' ? [copy.wrongIsYours] : []),
    ])
  }

  async decline(inbox: Inbox, station: string, word: Word): Promise<string> {
    await this.decide(inbox, station, word, null)
    return copy.declined(station, this.nameOf(station), HEARD_LABEL[word.kind])
  }

  private async decide(
    inbox: Inbox,
    station: string,
    { kind, lastAtMs, receivedUpToMs }: Word,
    people: number | null,
    files: readonly NamedText[] = [],
  ): Promise<void> {
    this.heard = decidedRows(this.heard, { station, kind, people, lastAtMs }, this.nowMs)
    await this.write([...files, { name: 'heard.csv', text: heardToCsv(this.heard) }])
    const verdict = people === null ? ('declined' as const) : ('accepted' as const)
    await inbox.decide({ feed: this.config.feed, station, kind, verdict, upToMs: receivedUpToMs, decidedAtMs: this.nowMs })
  }
}
