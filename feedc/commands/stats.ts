import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayOf, isDay } from '@core/time/shanghaiTime'
import { checkContent } from '@feedc/checkContent'
import { EXIT, type ExitCode, type Io, refuse } from '@feedc/io'
import { readArguments, textOption } from '@feedc/options'
import { counted } from '@feedc/stats/Counted'
import { copy } from '@feedc/stats/copy'
import { csvOf } from '@feedc/stats/csv'
import { pageHtml } from '@feedc/stats/page'
import { sectionsOf } from '@feedc/stats/sections'
import { summaryOf } from '@feedc/stats/summary'
import { newestDay } from '@feedc/stats/tables/facts'

const PAGE = 'index.html'

/**
 * feedc stats [dir] --out DIR [--date DAY] — one page with plots for the administration, and its numbers as CSV.
 * Counted on the day named, or on the newest day the content speaks of: the same content gives the same bytes.
 * Exit: 0 written · 1 content has errors, or nothing to count · 2 wrong usage.
 */
export async function stats(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, { out: 'string', date: 'string' })
  const out = read && textOption(read, 'out')
  if (!read || !out || read.positionals.length > 1) return refuse(io, copy.usage, EXIT.usage)
  const date = textOption(read, 'date')
  if (date !== null && !isDay(date)) return refuse(io, copy.badDate(date), EXIT.usage)
  if (statSync(out, { throwIfNoEntry: false })?.isFile()) return refuse(io, copy.outIsFile(out), EXIT.failed)
  const { content, errors } = checkContent(read.positionals[0] ?? 'content', io.nowMs())
  if (errors > 0) return refuse(io, copy.hasErrors(errors), EXIT.failed)
  const data = counted(content, date ?? newestDay(content) ?? dayOf(io.nowMs()))
  if (data.stations.length === 0) return refuse(io, copy.noStations, EXIT.failed)

  const sections = sectionsOf(data)
  const files = [
    { name: PAGE, text: pageHtml(data, sections, summaryOf(data, sections), date !== null) },
    ...sections.map(({ table }) => ({ name: `${table.id}.csv`, text: csvOf(table) })),
  ]
  mkdirSync(out, { recursive: true })
  for (const { name, text } of files) {
    writeFileSync(join(out, name), text)
    io.out(copy.written(join(out, name)))
  }
  io.out(copy.open(join(out, PAGE)))
  return EXIT.ok
}
