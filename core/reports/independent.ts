import { parseInstant } from '@core/feed/instant'
import { fold } from '@core/search/fold'
import { dayOf, MINUTE_MS } from '@core/time/shanghaiTime'
import type { ReceivedReport } from './wire'

/** A report that counts, with when it was seen. */
export interface Seen {
  readonly report: ReceivedReport
  readonly atMs: number
}

/** Reports of one kind on one station, told apart by what they are worth. */
interface Independent {
  /** One for each voice. Earliest seen first. */
  readonly counted: readonly Seen[]
  /** The same phone again on the same day, or the same report again. */
  readonly repeated: number
  /** More than BURST phones within a minute: one voice, or one room that was asked to tap. */
  readonly burst: number
  /** The same words from several phones. */
  readonly copied: number
}

/** So many phones at one station within a minute of the inbox's clock are no coincidence any more. */
const BURST = 5

/** Shorter words are said by chance twice: 「锁门了」. */
const TELLING_LENGTH = 6

/** The moment a report speaks of, ms; its form was checked when it was read. */
export const seenAtMs = ({ at }: ReceivedReport): number => parseInstant(at) ?? Number.NaN

/**
 * Which reports of one kind on one station speak for themselves. Phones that share words or a burst are one voice, and whatever is
 * added can only join voices: a copy never makes a second. The order they come in doesn't matter.
 */
export function independentOf(reports: readonly ReceivedReport[]): Independent {
  const seen = reports.map(report => ({ report, atMs: seenAtMs(report) })).sort(bySeen)
  const phones = lastOfEachPhone(seen)
  const voices = new Voices()
  const bursting = joinBursts(seen, voices)
  joinCopies(seen, voices)

  const heard = new Set<string>()
  const counted: Seen[] = []
  const dropped = { burst: 0, copied: 0 }
  for (const phone of phones) {
    const voice = voices.of(phone.report.token)
    if (!heard.has(voice)) counted.push(phone)
    else dropped[bursting.has(phone.report.token) ? 'burst' : 'copied'] += 1
    heard.add(voice)
  }
  return { counted, repeated: seen.length - phones.length, ...dropped }
}

const bySeen = (a: Seen, b: Seen): number =>
  a.atMs - b.atMs || a.report.receivedAtMs - b.report.receivedAtMs || (a.report.id < b.report.id ? -1 : 1)

/** A phone's last word of the day. A token is good for one day, the first on which it is met: only a forger keeps one longer. */
function lastOfEachPhone(seen: readonly Seen[]): readonly Seen[] {
  const lastOf = new Map<string, Seen>()
  for (const each of seen) {
    const before = lastOf.get(each.report.token)
    if (before === undefined || dayOf(before.atMs) === dayOf(each.atMs)) lastOf.set(each.report.token, each)
  }
  return [...lastOf.values()].sort(bySeen)
}

/** Tokens that speak with one voice: disjoint sets. */
class Voices {
  readonly #leader = new Map<string, string>()

  of(token: string): string {
    let leader = token
    for (let next = this.#leader.get(leader); next !== undefined; next = this.#leader.get(leader)) leader = next
    return leader
  }

  join(a: string, b: string): void {
    const [one, other] = [this.of(a), this.of(b)]
    if (one !== other) this.#leader.set(other, one)
  }
}

/** Joins all that came in a window of a minute with more than BURST phones; the tokens of all that did. */
function joinBursts(seen: readonly Seen[], voices: Voices): ReadonlySet<string> {
  const received = seen.map(({ report }) => report).sort((a, b) => a.receivedAtMs - b.receivedAtMs)
  const inWindow = new Map<string, number>()
  const bursting = new Set<string>()
  let [from, joined] = [0, 0]
  for (const [to, { token, receivedAtMs }] of received.entries()) {
    inWindow.set(token, (inWindow.get(token) ?? 0) + 1)
    for (; receivedAtMs - received[from]!.receivedAtMs >= MINUTE_MS; from += 1) leave(inWindow, received[from]!.token)
    if (inWindow.size <= BURST) continue
    for (let each = Math.max(from, joined); each <= to; each += 1) {
      voices.join(token, received[each]!.token)
      bursting.add(received[each]!.token)
    }
    joined = to
  }
  return bursting
}

function leave(inWindow: Map<string, number>, token: string): void {
  const left = inWindow.get(token)! - 1
  if (left === 0) inWindow.delete(token)
  else inWindow.set(token, left)
}

function joinCopies(seen: readonly Seen[], voices: Voices): void {
  const firstToSay = new Map<string, string>()
  for (const { report } of seen) {
    const words = letters(report.note ?? '')
    if (words.length < TELLING_LENGTH) continue
    const first = firstToSay.get(words)
    if (first === undefined) firstToSay.set(words, report.token)
    else voices.join(first, report.token)
  }
}

/** What was written, without case, spaces and signs. */
const letters = (note: string): string => fold(note).replace(/[^\p{L}\p{N}]/gu, '')
