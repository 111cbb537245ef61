import { basename, dirname } from 'node:path'
import type { ReportKind } from '@core/feed/wire/reportKinds'
import { REPORT_KINDS } from '@core/feed/wire/reportKinds'
import { seenAtMs } from '@core/reports/independent'
import { type Word, weighReports } from '@core/reports/weigh'
import { DAY_MS } from '@core/time/shanghaiTime'
import { HEARD_OF } from '@feedc/content/words'
import { writeFiles } from '@feedc/import/file/writeFiles'
import { inboxCopy as copy } from '@feedc/inbox/copy'
import { Desk } from '@feedc/inbox/Desk'
import { exportCsv } from '@feedc/inbox/exportCsv'
import { isRemark } from '@feedc/inbox/isRemark'
import { openInbox } from '@feedc/inbox/openInbox'
import { passesRule } from '@feedc/inbox/passesRule'
import { sayWeighed } from '@feedc/inbox/sayWeighed'
import { type Inbox, reportsOf, undecided } from '@feedc/inbox/undecided'
import { EXIT, type ExitCode, type Io, refuse } from '@feedc/io'
import { type Arguments, readArguments, textOption } from '@feedc/options'

const OPTIONS = {
  inbox: 'string',
  content: 'string',
  remark: 'string',
  out: 'string',
  suspend: 'boolean',
  'by-rule': 'boolean',
  all: 'boolean',
  json: 'boolean',
} as const

interface Asked {
  readonly read: Arguments
  readonly desk: Desk
  readonly inbox: Inbox
  readonly io: Io
}

const ACTIONS: Readonly<Record<string, (asked: Asked) => Promise<ExitCode>>> = { list, accept, decline, export: exportAll }

/**
 * feedc inbox list|accept|decline|export [--inbox FILE] [--content DIR] — what couriers reported, and what becomes of it.
 * Exit: 0 done · 1 refused, or no such report · 2 wrong usage.
 */
export async function inbox(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS)
  const [name = ''] = read?.positionals ?? []
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
  if (!read || !action) return refuse(io, copy.usage, EXIT.usage)
  const desk = Desk.open(textOption(read, 'content') ?? 'content', io.nowMs())
  if (!desk.ok) return refuse(io, desk.error, EXIT.failed)
  const opened = await openInbox(textOption(read, 'inbox'), io)
  if (!opened.ok) return refuse(io, opened.error, EXIT.failed)
  try {
    return await action({ read, desk: desk.value, inbox: opened.value, io })
  } finally {
    await opened.value.close()
  }
}

const weighed = ({ desk, inbox, io }: Asked) =>
  undecided(inbox, { feed: desk.config.feed, known: new Set(desk.stations.keys()), nowMs: io.nowMs() })

async function list(asked: Asked): Promise<ExitCode> {
  const found = await weighed(asked)
  const { io, desk, read } = asked
  if (read.options.json === true) io.out(JSON.stringify(found, null, 2))
  else for (const line of sayWeighed(found, desk.nameOf, io.nowMs())) io.out(line)
  return EXIT.ok
}

async function accept(asked: Asked): Promise<ExitCode> {
  const { read, desk, inbox, io } = asked
  if (read.options['by-rule'] === true) return acceptByRule(asked)
  const remark = textOption(read, 'remark')
  const isSuspended = read.options.suspend === true
  const found = await wordAsked(asked)
  if (typeof found === 'string') return refuse(io, found, EXIT.failed)
  if (found === null) return refuse(io, copy.usage, EXIT.usage)
  const { station, word } = found
  if (isSuspended && word.kind !== 'locked') return refuse(io, copy.suspendOnlyLocked, EXIT.usage)
  if (remark !== null && (word.kind === 'confirmed' || word.kind === 'wrong')) return refuse(io, copy.remarkOnlyFor, EXIT.usage)
  if (remark !== null && !isRemark(remark)) return refuse(io, copy.badRemark, EXIT.usage)
  const done = await desk.accept(inbox, station, word, { remark, isSuspended })
  if (!done.ok) return refuse(io, done.error, EXIT.failed)
  for (const line of [...done.value, copy.nowPublish]) io.out(line)
  return EXIT.ok
}

async function acceptByRule({ read, desk, inbox, io }: Asked): Promise<ExitCode> {
  const rule = desk.config.acceptOpen
  if (read.positionals.length > 1) return refuse(io, copy.usage, EXIT.usage)
  if (rule === null) return refuse(io, copy.noRule, EXIT.failed)
  const since = io.nowMs() - rule.days * DAY_MS
  const reports = (await reportsOf(inbox, desk.config.feed)).filter(report => seenAtMs(report) >= since)
  let count = 0
  for (const each of weighReports(reports, new Set(desk.stations.keys()), io.nowMs()).stations) {
    const word = passesRule(each, desk.stations.get(each.station)?.status ?? 'closed', rule)
    const done = word && (await desk.accept(inbox, each.station, word, { remark: null, isSuspended: false }))
    if (done && !done.ok) io.err(done.error)
    if (!done?.ok) continue
    count += 1
    for (const line of done.value) io.out(line)
  }
  io.out(copy.byRule(count))
  return EXIT.ok
}

async function decline(asked: Asked): Promise<ExitCode> {
  const found = await wordAsked(asked)
  if (typeof found === 'string') return refuse(asked.io, found, EXIT.failed)
  if (found === null) return refuse(asked.io, copy.usage, EXIT.usage)
  asked.io.out(await asked.desk.decline(asked.inbox, found.station, found.word))
  return EXIT.ok
}

/** The word that station and kind on the command line mean; a sentence when there is none; null for wrong usage. */
async function wordAsked(asked: Asked): Promise<{ station: string; word: Word } | string | null> {
  const [, station, said, ...extra] = asked.read.positionals
  if (station === undefined || said === undefined || extra.length > 0) return null
  const kind: ReportKind | undefined = HEARD_OF[said] ?? REPORT_KINDS.find(each => each === said)
  if (kind === undefined) return copy.unknownKind(said)
  if (!asked.desk.stations.has(station)) return copy.unknownStation(station)
  const { stations } = await weighed(asked)
  const word = stations.find(each => each.station === station)?.words.find(each => each.kind === kind)
  return word ? { station, word } : copy.nothingSaid(station, said)
}

async function exportAll({ read, desk, inbox, io }: Asked): Promise<ExitCode> {
  const reports = await reportsOf(inbox, desk.config.feed, read.options.all === true)
  const { stations } = weighReports(reports, new Set(desk.stations.keys()), io.nowMs())
  const { text, rows } = exportCsv(stations, desk.nameOf)
  const out = textOption(read, 'out')
  if (out === null) io.out(text.trimEnd())
  else {
    const written = await writeFiles(dirname(out), [{ name: basename(out), text }], false)
    if (!written.ok) return refuse(io, copy.outExists(out), EXIT.failed)
    io.out(copy.exported(out, rows))
  }
  return EXIT.ok
}
