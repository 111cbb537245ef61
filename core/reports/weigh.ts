import { REPORT_KINDS, type ReportKind } from '@core/feed/wire/reportKinds'
import { DAY_MS, dayOf, MINUTE_MS } from '@core/time/shanghaiTime'
import { shareLeft } from './fading'
import { independentOf, type Seen, seenAtMs } from './independent'
import type { ReceivedReport } from './wire'

/** What an editor might make of it: the record is right · the door is shut · it has moved · something there is broken · nothing yet. */
export type Suggestion = 'checked' | 'locked' | 'moved' | 'broken' | 'nothing'

/** What couriers said of one kind on one station. */
export interface Word {
  readonly kind: ReportKind
  /** Independent reports: one phone counts once a day. */
  readonly reports: number
  /** At least so many different people: the most phones on any one day. */
  readonly people: number
  /** Different days, Shanghai's, on which it was seen. */
  readonly days: number
  /** What is left of them: each counts 1 when it is seen, and fades (fading.ts). */
  readonly weight: number
  readonly lastAtMs: number
  /** The newest by the inbox's clock, doubtful ones included: a decision on this word speaks of all up to here. */
  readonly receivedUpToMs: number
  /** Newest first, each once. */
  readonly notes: readonly string[]
  /** Left out of the count, and why. */
  readonly leftOut: { readonly repeated: number; readonly burst: number; readonly copied: number }
}

export interface WeighedStation {
  readonly station: string
  /** Latest first; the first is the last word. */
  readonly words: readonly Word[]
  /** Couriers disagree whether one can get in. */
  readonly isContradicted: boolean
  readonly suggestion: Suggestion
}

export interface Weighed {
  /** Latest word first. */
  readonly stations: readonly WeighedStation[]
  /** Not counted at all: of no station we know · seen after they were received · sent over a week late. */
  readonly ignored: { readonly unknownStation: number; readonly future: number; readonly late: number }
}

/** Phones' clocks differ; this far ahead of the inbox's is still a clock. */
export const CLOCK_MS = 10 * MINUTE_MS
/** No phone of ours sends later (§3.8). */
export const LATE_MS = 7 * DAY_MS + CLOCK_MS

/**
 * All reports as an editor should see them: by station, independent ones counted, old ones faded, contradictions side by side.
 * Pure, and the same in whatever order they come.
 */
export function weighReports(reports: Iterable<ReceivedReport>, known: ReadonlySet<string>, nowMs: number): Weighed {
  const ignored = { unknownStation: 0, future: 0, late: 0 }
  const byStation = new Map<string, ReceivedReport[]>()
  for (const report of reports) {
    const why = whyIgnored(report, known)
    if (why !== null) ignored[why] += 1
    else byStation.set(report.station, [...(byStation.get(report.station) ?? []), report])
  }
  const stations = [...byStation].map(([station, said]) => weighStation(station, said, nowMs))
  return { stations: stations.sort((a, b) => lastOf(b) - lastOf(a) || (a.station < b.station ? -1 : 1)), ignored }
}

function whyIgnored(report: ReceivedReport, known: ReadonlySet<string>): keyof Weighed['ignored'] | null {
  if (!known.has(report.station)) return 'unknownStation'
  const delayMs = report.receivedAtMs - seenAtMs(report)
  if (delayMs < -CLOCK_MS) return 'future'
  return delayMs <= LATE_MS ? null : 'late'
}

const lastOf = ({ words }: WeighedStation): number => words[0]?.lastAtMs ?? 0

function weighStation(station: string, reports: readonly ReceivedReport[], nowMs: number): WeighedStation {
  const words = REPORT_KINDS.flatMap(kind => {
    const said = reports.filter(report => report.kind === kind)
    return said.length > 0 ? [wordOf(kind, said, nowMs)] : []
  }).sort((a, b) => b.lastAtMs - a.lastAtMs)
  const isContradicted = disagree(words)
  return { station, words, isContradicted, suggestion: isContradicted ? 'nothing' : suggestionOf(words) }
}

function wordOf(kind: ReportKind, reports: readonly ReceivedReport[], nowMs: number): Word {
  const { counted, ...leftOut } = independentOf(reports)
  const perDay = new Map<string, number>()
  for (const { atMs } of counted) perDay.set(dayOf(atMs), (perDay.get(dayOf(atMs)) ?? 0) + 1)
  return {
    kind,
    reports: counted.length,
    people: Math.max(...perDay.values()),
    days: perDay.size,
    weight: counted.reduce((sum, { atMs }) => sum + shareLeft(kind, nowMs - atMs), 0),
    lastAtMs: Math.max(...counted.map(({ atMs }) => atMs)),
    receivedUpToMs: reports.reduce((latest, { receivedAtMs }) => Math.max(latest, receivedAtMs), 0),
    notes: notesOf(counted),
    leftOut,
  }
}

const notesOf = (counted: readonly Seen[]): readonly string[] => [
  ...new Set([...counted].reverse().flatMap(({ report }) => report.note ?? [])),
]

/** Below this a side of a quarrel no longer counts: one report after two of its half-lives. */
const STILL_HEARD = 0.25

/** Open last week and locked tonight is a change, not a quarrel. */
const QUARREL_MS = 2 * DAY_MS

function disagree(words: readonly Word[]): boolean {
  const heard = (kind: ReportKind): Word | undefined => words.find(word => word.kind === kind && word.weight >= STILL_HEARD)
  const [open, locked] = [heard('confirmed'), heard('locked')]
  if (!open) return false
  return heard('moved') !== undefined || (locked !== undefined && Math.abs(open.lastAtMs - locked.lastAtMs) < QUARREL_MS)
}

/** What each kind leads to, and how much of it is needed; the first that has enough is suggested. */
const LEADS_TO: readonly (readonly [ReportKind, Exclude<Suggestion, 'nothing'>, number])[] = [
  // Taking a place off the list on one report would let one thumb close it.
  ['moved', 'moved', 1.5],
  // One fresh report is worth a look: who stands before a shutter has seen it.
  ['locked', 'locked', 0.5],
  ['confirmed', 'checked', 0.5],
  ['broken', 'broken', 0.5],
]

function suggestionOf(words: readonly Word[]): Suggestion {
  const weightOf = (kind: ReportKind): number => words.find(word => word.kind === kind)?.weight ?? 0
  return LEADS_TO.find(([kind, , needed]) => weightOf(kind) >= needed)?.[1] ?? 'nothing'
}
