import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { REPORT_KINDS, type ReportKind } from '@core/feed/wire/reportKinds'
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from '@core/time/shanghaiTime'
import fc from 'fast-check'
import { holdsForMs, shareLeft } from './fading'
import { type WeighedStation, type Word, weighReports } from './weigh'
import type { ReceivedReport } from './wire'

/** 2026-11-24 was a Tuesday. */
const NOON = Date.parse('2026-11-24T12:00:00+08:00')
const KNOWN = new Set(['T-1', 'T-2'])
const hex = (n: number): string => n.toString(16).padStart(32, '0')

let count = 0
interface Said {
  readonly kind?: ReportKind
  readonly hoursAgo?: number
  readonly token?: string
  readonly note?: string
  readonly station?: string
  readonly receivedAtMs?: number
}
/** From a phone of its own, received the minute it was seen, unless said otherwise. */
function aReport({ kind = 'locked', hoursAgo = 1, token, note, station = 'T-1', receivedAtMs }: Said = {}): ReceivedReport {
  count += 1
  const atMs = NOON - hoursAgo * HOUR_MS
  return {
    id: hex(count),
    feed: 'test-feed',
    station,
    kind,
    at: toInstant(atMs),
    ...(note && { note }),
    token: token ?? hex(1_000_000 + count),
    receivedAtMs: receivedAtMs ?? atMs,
  }
}
const weigh = (reports: readonly ReceivedReport[], nowMs = NOON) => weighReports(reports, KNOWN, nowMs)
function only(reports: readonly ReceivedReport[], nowMs = NOON): WeighedStation {
  const [station, ...others] = weigh(reports, nowMs).stations
  assert.deepEqual(others, [])
  return station!
}
const wordOf = (station: WeighedStation, kind: ReportKind): Word => station.words.find(word => word.kind === kind)!

describe('what couriers said of a station', () => {
  it('begins with the last word, how many said it and when', () => {
    const station = only([aReport({ hoursAgo: 3 }), aReport({ hoursAgo: 2 }), aReport({ kind: 'broken', hoursAgo: 9 })])
    const [last, before] = station.words
    assert.deepEqual([last?.kind, last?.people, last?.reports, last?.lastAtMs], ['locked', 2, 2, NOON - 2 * HOUR_MS])
    assert.deepEqual([before?.kind, before?.people], ['broken', 1])
    assert.deepEqual([station.suggestion, station.isContradicted], ['locked', false])
  })

  it('counts one phone once a day, by its last word of that day', () => {
    const token = hex(7)
    const word = wordOf(only([aReport({ token, hoursAgo: 3 }), aReport({ token, hoursAgo: 1 })]), 'locked')
    assert.deepEqual([word.reports, word.people, word.lastAtMs, word.leftOut.repeated], [1, 1, NOON - HOUR_MS, 1])
  })

  it('says no more people than there must have been: one who comes daily is one', () => {
    const word = wordOf(only([10, 34, 58].map(hoursAgo => aReport({ kind: 'confirmed', hoursAgo }))), 'confirmed')
    assert.deepEqual([word.reports, word.people, word.days], [3, 1, 3])
  })

  it('takes ten thousand fakes of one token for one, however they are dated', () => {
    const token = hex(8)
    const fakes = Array.from({ length: 10_000 }, (_, n) =>
      aReport({ token, hoursAgo: (n % 150) / 10, note: `第 ${n} 次说这件事` }),
    )
    const word = wordOf(only(fakes), 'locked')
    assert.deepEqual([word.reports, word.people, word.leftOut.repeated], [1, 1, 9_999])
    assert.ok(word.weight <= 1)
  })

  it('takes a burst for one voice and says so: thirty phones in one minute, each with a token and words of its own', () => {
    const burst = Array.from({ length: 30 }, (_, n) =>
      aReport({ hoursAgo: 1 + n, note: `各说各的 ${n}`, receivedAtMs: NOON + n * 1000 }),
    )
    const word = wordOf(only([...burst, aReport({ hoursAgo: 2, receivedAtMs: NOON - HOUR_MS })]), 'locked')
    assert.deepEqual([word.reports, word.leftOut.burst], [2, 29])
  })

  it('doesn’t take five colleagues at one door for a burst, nor a busy day', () => {
    const colleagues = Array.from({ length: 5 }, () => aReport({ receivedAtMs: NOON }))
    assert.deepEqual(wordOf(only(colleagues), 'locked').people, 5)
    const day = Array.from({ length: 40 }, (_, n) => aReport({ hoursAgo: n / 4, receivedAtMs: NOON - n * 15 * MINUTE_MS }))
    assert.equal(wordOf(only(day), 'locked').reports, 40)
  })

  it('takes the same words from several phones for one, whatever stands between them; short words are said twice by chance', () => {
    const copies = ['门口贴着告示说停用', '门口 贴着告示，说停用！', '门口贴着告示说停用'].map(note => aReport({ note }))
    assert.deepEqual([wordOf(only(copies), 'locked').reports, wordOf(only(copies), 'locked').leftOut.copied], [1, 2])
    assert.equal(wordOf(only([aReport({ note: '锁门了' }), aReport({ note: '锁门了' })]), 'locked').reports, 2)
  })

  it('is the same in whatever order it came, also of one minute: each phone’s word of the day is the one with the last number', () => {
    const same = [1, 2, 3].map(n => ({ ...aReport({ token: hex(5) }), id: hex(900 + n), note: `第 ${n} 句话` }))
    const others = [4, 5].map(n => ({ ...aReport({ station: 'T-2' }), id: hex(900 + n), note: `第 ${n} 句话` }))
    const twins = [aReport({ station: 'T-1', kind: 'broken' }), aReport({ station: 'T-2', kind: 'broken' })]
    const all = [...same, ...others, ...twins]
    const first = weigh(all)
    assert.deepEqual(
      first.stations.map(({ station, words }) => `${station} ${words.flatMap(({ notes }) => notes).join('|')}`),
      ['T-1 第 3 句话', 'T-2 第 5 句话|第 4 句话'],
    )
    for (let turn = 1; turn < all.length; turn += 1) assert.deepEqual(weigh([...all.slice(turn), ...all.slice(0, turn)]), first)
    assert.deepEqual(weigh([...all].reverse()), first)
  })

  it('takes the later received of two words for one minute for the later word', () => {
    const token = hex(6)
    const [early, late] = [0, 1].map(minutes =>
      aReport({ token, note: `第 ${minutes} 句话`, receivedAtMs: NOON + minutes * MINUTE_MS }),
    )
    for (const order of [
      [early!, late!],
      [late!, early!],
    ])
      assert.deepEqual(wordOf(only(order), 'locked').notes, ['第 1 句话'])
  })

  it('says how many were there on the fullest day, its notes newest first, and up to when it was received', () => {
    const days = [26, 3, 2, 1].map(hoursAgo => aReport({ hoursAgo, note: `${hoursAgo} 小时前看见的` }))
    const doubtful = aReport({ hoursAgo: 1, note: '2 小时前看见的', receivedAtMs: NOON + HOUR_MS })
    const word = wordOf(only([...days, doubtful]), 'locked')
    assert.deepEqual([word.people, word.days, word.receivedUpToMs], [3, 2, NOON + HOUR_MS])
    assert.deepEqual(
      word.notes,
      [1, 2, 3, 26].map(hoursAgo => `${hoursAgo} 小时前看见的`),
    )
  })

  it('has the latest word on top, whatever kind it is, and the latest station', () => {
    const reports = [
      aReport({ kind: 'locked', hoursAgo: 5 }),
      aReport({ kind: 'wrong', hoursAgo: 1 }),
      aReport({ kind: 'broken', hoursAgo: 3 }),
      aReport({ station: 'T-2', kind: 'moved', hoursAgo: 2 }),
    ]
    const { stations } = weigh(reports)
    assert.deepEqual(
      stations.map(({ station, words }) => `${station} ${words.map(({ kind }) => kind).join(' ')}`),
      ['T-1 wrong broken locked', 'T-2 moved'],
    )
  })

  it('takes for a burst what came within a minute, not what came within a minute of each other in a row', () => {
    const every = (seconds: number) =>
      Array.from({ length: 12 }, (_, n) => aReport({ hoursAgo: 1 + n, receivedAtMs: NOON + n * seconds * 1000 }))
    assert.equal(wordOf(only(every(12)), 'locked').reports, 12, 'five in any minute')
    assert.equal(wordOf(only(every(11)), 'locked').reports, 1, 'six in every minute')
  })

  it('counts phones in a burst, not taps: five who tap ten times each are five', () => {
    const taps = Array.from({ length: 50 }, (_, n) => aReport({ token: hex(70 + (n % 5)), receivedAtMs: NOON + n * 1000 }))
    const word = wordOf(only(taps), 'locked')
    assert.deepEqual([word.reports, word.leftOut.burst], [5, 0])
    const later = Array.from({ length: 5 }, (_, n) => aReport({ token: hex(80 + n), receivedAtMs: NOON + (110 + n) * 1000 }))
    assert.equal(wordOf(only([...taps, ...later]), 'locked').reports, 10, 'who tapped a minute ago is no part of it')
  })

  it('tells by six letters and no fewer', () => {
    const twice = (note: string) => wordOf(only([aReport({ note }), aReport({ note })]), 'locked').reports
    assert.deepEqual([twice('门口贴告示'), twice('门口贴着告示')], [2, 1])
  })

  it('shows a contradiction side by side and suggests nothing, until one side has faded', () => {
    const both = [
      aReport({ hoursAgo: 1 }),
      aReport({ kind: 'confirmed', hoursAgo: 2 }),
      aReport({ kind: 'confirmed', hoursAgo: 3 }),
    ]
    const now = only(both)
    assert.deepEqual([now.isContradicted, now.suggestion], [true, 'nothing'])
    assert.deepEqual([wordOf(now, 'locked').people, wordOf(now, 'confirmed').people], [1, 2])
    const later = only(both, NOON + 3 * DAY_MS)
    assert.deepEqual([later.isContradicted, later.suggestion], [false, 'checked'])
  })

  it('takes a door that was open last week and is locked tonight for locked, not for a quarrel', () => {
    const station = only([aReport({ hoursAgo: 1 }), aReport({ kind: 'confirmed', hoursAgo: 5 * 24 })])
    assert.deepEqual([station.isContradicted, station.suggestion], [false, 'locked'])
    const moved = only([
      aReport({ kind: 'moved', hoursAgo: 9 * 24, receivedAtMs: NOON - 9 * DAY_MS }),
      aReport({ kind: 'confirmed' }),
    ])
    assert.equal(moved.isContradicted, true)
  })

  it('needs more than one thumb to say that a station has moved', () => {
    assert.equal(only([aReport({ kind: 'moved' })]).suggestion, 'nothing')
    assert.equal(only([aReport({ kind: 'moved' }), aReport({ kind: 'moved' })]).suggestion, 'moved')
    assert.equal(only([aReport({ kind: 'wrong' })]).suggestion, 'nothing')
    assert.equal(only([aReport({ kind: 'broken' })]).suggestion, 'broken')
  })

  it('leaves out stations nobody knows, times ahead of the clock and what comes over a week late, and counts them', () => {
    const reports = [
      aReport({ station: 'X-9' }),
      aReport({ hoursAgo: -1, receivedAtMs: NOON }),
      aReport({ hoursAgo: 8 * 24, receivedAtMs: NOON }),
      aReport({ hoursAgo: -5 / 60, receivedAtMs: NOON }),
    ]
    const { stations, ignored } = weigh(reports)
    assert.deepEqual(ignored, { unknownStation: 1, future: 1, late: 1 })
    assert.equal(stations[0]?.words[0]?.reports, 1)
  })

  it('keeps stations apart, the latest word first', () => {
    const { stations } = weigh([aReport({ hoursAgo: 5 }), aReport({ station: 'T-2', hoursAgo: 1 })])
    assert.deepEqual(
      stations.map(({ station }) => station),
      ['T-2', 'T-1'],
    )
  })

  it('brings what was written, newest first and each once', () => {
    const notes = ['一', '二', '一'].map((note, n) => aReport({ note, hoursAgo: 5 - n }))
    assert.deepEqual(wordOf(only(notes), 'locked').notes, ['一', '二'])
  })
})

describe('fading', () => {
  it('halves "open" in a week and "locked" in a day', () => {
    assert.equal(shareLeft('confirmed', 7 * DAY_MS), 0.5)
    assert.equal(shareLeft('locked', DAY_MS), 0.5)
    assert.equal(shareLeft('locked', -DAY_MS), 1)
    assert.deepEqual([Math.floor(holdsForMs('confirmed') / DAY_MS), Math.floor(holdsForMs('locked') / DAY_MS)], [30, 4])
  })
})

describe('whatever was reported', () => {
  const said = fc.record(
    {
      kind: fc.constantFrom(...REPORT_KINDS),
      hoursAgo: fc.integer({ min: 0, max: 24 * 6 }),
      token: fc.integer({ min: 0, max: 6 }).map(hex),
      note: fc.constantFrom('', '锁门', '门口贴着告示说停用', '微波炉坏了两个星期'),
      station: fc.constantFrom('T-1', 'T-2', 'X-9'),
      receivedAtMs: fc.integer({ min: -4, max: 4 }).map(minutes => NOON + minutes * 20_000),
    },
    { requiredKeys: ['kind', 'hoursAgo'] },
  )
  const reports = fc.array(said.map(aReport), { maxLength: 25 })
  const weightOf = (all: readonly ReceivedReport[], { station, kind }: ReceivedReport, nowMs = NOON): number =>
    weigh(all, nowMs)
      .stations.find(each => each.station === station)
      ?.words.find(word => word.kind === kind)?.weight ?? 0

  it('is weighed the same in whatever order it came', () => {
    fc.assert(
      fc.property(reports, fc.integer(), (all, seed) => {
        const shuffled = [...all].sort(
          (a, b) => ((Number(`0x${a.id}`) * 7919 + seed) % 101) - ((Number(`0x${b.id}`) * 7919 + seed) % 101),
        )
        assert.deepEqual(weigh(shuffled), weigh(all))
      }),
    )
  })

  it('gains nothing from a copy: the same report, the same phone, or the same words', () => {
    fc.assert(
      fc.property(reports, fc.nat(), fc.constantFrom('report', 'phone', 'words'), (all, pick, how) => {
        const original = all[pick % Math.max(1, all.length)]
        if (!original) return
        if (how === 'words' && (original.note ?? '').length < 6) return
        const fresh = { id: hex(5_000_000 + (pick % 1000)), receivedAtMs: original.receivedAtMs + 1000 }
        const copy = { ...original, ...(how !== 'report' && fresh), ...(how === 'words' && { token: hex(9_000_000) }) }
        assert.ok(weightOf([...all, copy], original) <= weightOf(all, original) + 1e-9)
      }),
    )
  })

  it('only fades with time', () => {
    fc.assert(
      fc.property(reports, fc.array(fc.integer({ min: 0, max: 60 * 24 * 40 }), { maxLength: 5 }), (all, minutes) => {
        const times = [...minutes].sort((a, b) => a - b).map(minute => NOON + minute * MINUTE_MS)
        for (const report of all) {
          const weights = times.map(nowMs => weightOf(all, report, nowMs))
          assert.deepEqual(
            weights,
            [...weights].sort((a, b) => b - a),
          )
        }
      }),
    )
  })

  it('is all accounted for: counted, left out or ignored', () => {
    fc.assert(
      fc.property(reports, all => {
        const { stations, ignored } = weigh(all)
        const words = stations.flatMap(({ words }) => words)
        const counted = words.reduce(
          (sum, { reports, leftOut }) => sum + reports + leftOut.repeated + leftOut.burst + leftOut.copied,
          0,
        )
        assert.equal(counted + ignored.unknownStation + ignored.future + ignored.late, all.length)
        for (const { people, reports, days, weight } of words)
          assert.ok(people <= reports && days <= reports && weight <= reports)
      }),
    )
  })
})
