import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { dayOf } from '@core/time/shanghaiTime'
import { partialDateOf } from '@feedc/content/partialDate'
import { readContent } from '@feedc/content/readContent'
import { copy } from '@feedc/import/copy'
import { writeFiles } from '@feedc/import/file/writeFiles'
import { asWritten } from '@feedc/import/stations/asWritten'
import { mergeList } from '@feedc/import/stations/mergeList'
import type { Merge } from '@feedc/import/stations/mergeStations'
import { messages } from '@feedc/import/stations/messages.copy'
import { mergeJson, refusedJson, reportMerge } from '@feedc/import/stations/printMerge'
import { readSheet } from '@feedc/import/stations/readSheet'
import type { ReadOptions } from '@feedc/import/stations/readStations'
import type { StationRow } from '@feedc/import/stations/StationRow'
import { tableOfCsv, tableToCsv } from '@feedc/import/stations/tableCsv'
import { DATUMS, type Datum } from '@feedc/import/stations/toWgs84'
import { EXIT, type ExitCode, type Io } from '@feedc/io'
import { type Arguments, readArguments, textOption } from '@feedc/options'

const CONTENT_DIR = 'content'
const TABLE = 'content/stations.csv'
const OPTIONS = {
  out: 'string',
  into: 'string',
  datum: 'string',
  source: 'string',
  date: 'string',
  json: 'boolean',
  force: 'boolean',
} as const

/**
 * feedc import stations FILE [--out FILE] [--into FILE] [--json] [--datum D] [--source S --date D] [--force]: a district's
 * list, CSV or Excel, merged into the table of stations. Without --out or --into it only shows what would change.
 * Exit: 0 read (and written, if asked) · 1 refused, errors in the list, or the target is there already · 2 wrong usage.
 */
export async function importStations(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS)
  const [file, ...extra] = read?.positionals ?? []
  const options = read && readOptions(read, io)
  if (!read || !options || file === undefined || extra.length > 0) {
    io.err(copy.usageStations)
    return EXIT.usage
  }
  const isJson = read.options.json === true
  const sheet = await readSheet(file)
  if (!sheet.ok) {
    if (isJson) io.out(JSON.stringify(refusedJson(sheet.error, copy.refused[sheet.error]), null, 2))
    io.err(copy.refused[sheet.error])
    return EXIT.failed
  }
  const base = baseTable(read)
  if (base === null) {
    const message = messages.baseUnreadable(textOption(read, 'into') ?? TABLE)
    if (isJson) io.out(JSON.stringify(refusedJson('base_unreadable', message), null, 2))
    io.err(message)
    return EXIT.failed
  }
  const { content } = readContent(CONTENT_DIR, options.today)
  const merge = mergeList(sheet.value, options, base, content)
  if (merge === null) {
    if (isJson) io.out(JSON.stringify(refusedJson('no_city', messages.noCity), null, 2))
    io.err(messages.noCity)
    return EXIT.failed
  }
  if (isJson) io.out(JSON.stringify(mergeJson(merge), null, 2))
  else reportMerge(merge, io.out)
  if (merge.notices.some(({ severity }) => severity === 'error')) {
    io.err(messages.notWritten)
    return EXIT.failed
  }
  return writeTable(merge, read, io)
}

function readOptions(read: Arguments, io: Io): ReadOptions | null {
  const [datum, date] = [textOption(read, 'datum')?.toLowerCase() ?? null, textOption(read, 'date')]
  const isKnown = datum === null || (DATUMS as readonly string[]).includes(datum)
  if (!isKnown) io.err(messages.badDatum(datum))
  const day = date === null ? null : partialDateOf(date)
  if (date !== null && day === null) io.err(messages.badDateOption(date))
  if (!isKnown || (date !== null && day === null)) return null
  return {
    datum: datum as Datum | null,
    source: textOption(read, 'source'),
    date: day && asWritten(day),
    today: dayOf(io.nowMs()),
  }
}

/** What the list is merged into: the table named, or the one in content/. */
function baseTable(read: Arguments): readonly StationRow[] | null {
  const out = textOption(read, 'out')
  const path = textOption(read, 'into') ?? (out !== null && existsSync(out) ? out : TABLE)
  return existsSync(path) ? tableOfCsv(readFileSync(path, 'utf8')) : []
}

async function writeTable(merge: Merge, read: Arguments, io: Io): Promise<ExitCode> {
  const say = read.options.json === true ? io.err : io.out
  const target = textOption(read, 'out') ?? textOption(read, 'into')
  if (target === null) {
    if (read.options.json !== true) say(messages.onlyLooked)
    return EXIT.ok
  }
  const text = tableToCsv(merge.merged)
  const written = await writeFiles(dirname(target), [{ name: basename(target), text }], read.options.force === true)
  if (!written.ok) {
    io.err(copy.existsAlready(written.error))
    return EXIT.failed
  }
  say(messages.written(target, merge.merged.length))
  return EXIT.ok
}
