import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type PartContent, parsePart } from '@core/feed/parsePart'
import { PART_NAMES, type PartName } from '@core/feed/wire/index'
import { isToilet } from '@core/feed/wire/stations'
import { hashParts } from '@feedc/build/hashParts'
import { checkContent } from '@feedc/checkContent'
import { IS_THOROUGH } from '@test/sample'
import fc from 'fast-check'
import { type FittedBundle, fitBundle, type Parts } from './fitBundle'

/** The content under test as the compiler writes it. */
const { content } = checkContent('test/content-fixture', Date.parse('2026-11-24T12:00:00+08:00'))
const { parts: refs, files } = hashParts(content)
const WHOLE = Object.fromEntries(
  PART_NAMES.map(name => [name, JSON.parse(Buffer.from(files.find(file => file.name === refs[name].path)!.bytes).toString())]),
) as Parts

const bytesOf = (parts: Parts): number =>
  PART_NAMES.reduce((sum, name) => sum + Buffer.byteLength(JSON.stringify(parts[name])), 0)
const ALL_BYTES = bytesOf(WHOLE)
const EMPTY_BYTES = bytesOf(fitBundle(WHOLE, 0).parts)

/** As a phone has it. */
function read<N extends PartName>(name: N, parts: Parts): PartContent[N] {
  const part = parsePart(name, parts[name])
  assert.ok(part.ok && part.value.dropped.length === 0, name)
  return part.value.value
}
type Thing = { readonly id?: string; readonly identifier?: string }
function recordsIn(parts: Parts): Record<PartName, readonly Thing[]> {
  const { alerts, guides, checks } = read('alerts', parts)
  return {
    alerts: [...alerts, ...guides, ...checks],
    enrolment: Object.values(read('enrolment', parts)).flat() as Thing[],
    stations: read('stations', parts),
    news: read('news', parts),
  }
}
const whole = recordsIn(WHOLE)
const STEP = IS_THOROUGH ? 1000 : 4000
const anyBudget = fc.integer({ min: EMPTY_BYTES, max: ALL_BYTES + 1000 })
const isLeft = ({ left }: FittedBundle, ...names: PartName[]): boolean => names.some(name => left.has(name))

describe('what of a feed travels in the package', () => {
  it('is all of it, to the byte, when that fits', () => {
    const { parts, left } = fitBundle(WHOLE, ALL_BYTES)
    assert.deepEqual([parts, left.size], [WHOLE, 0])
  })

  it('fits, whatever the room, and each record reads as it does in the feed', () => {
    fc.assert(
      fc.property(anyBudget, most => {
        const fitted = fitBundle(WHOLE, most)
        assert.ok(bytesOf(fitted.parts) <= most, `${bytesOf(fitted.parts)} of ${most}`)
        const carried = recordsIn(fitted.parts)
        for (const name of PART_NAMES) {
          const isKept = new Set(carried[name].map(each => JSON.stringify(each)))
          assert.equal(whole[name].filter(each => isKept.has(JSON.stringify(each))).length, carried[name].length, name)
          assert.equal(carried[name].length + (fitted.left.get(name) ?? 0), whole[name].length, name)
        }
      }),
      { numRuns: IS_THOROUGH ? 60 : 7 },
    )
  })

  it('is warnings and help before any station, and every station before any article, of which the newest', () => {
    fc.assert(
      fc.property(anyBudget, most => {
        const fitted = fitBundle(WHOLE, most)
        const { stations, news } = recordsIn(fitted.parts)
        if (isLeft(fitted, 'alerts', 'enrolment')) assert.deepEqual([stations.length, news.length], [0, 0])
        if (isLeft(fitted, 'stations')) assert.equal(news.length, 0)
        assert.deepEqual(news, whole.news.slice(0, news.length))
      }),
      { numRuns: IS_THOROUGH ? 60 : 7 },
    )
  })

  it('is never less for more room', () => {
    fc.assert(
      fc.property(anyBudget, fc.nat(5000), (most, more) => {
        const count = (room: number): number =>
          Object.values(recordsIn(fitBundle(WHOLE, room).parts)).reduce((sum, { length }) => sum + length, 0)
        assert.ok(count(most + more) >= count(most))
      }),
      { numRuns: IS_THOROUGH ? 30 : 5 },
    )
  })

  it('has a place to rest in every district before a second one anywhere, and toilets only behind the last of them', () => {
    const stations = (parts: Parts) =>
      read('stations', parts).map(({ district, kind }) => ({ district, isToilet: isToilet(kind) }))
    for (const layer of [false, true]) {
      const districts = (parts: Parts): string[] =>
        stations(parts).flatMap(({ district, isToilet: is }) => (is === layer ? [district] : []))
      const all = districts(WHOLE)
      for (let most = EMPTY_BYTES; most < ALL_BYTES; most += 2 * STEP) {
        const { parts } = fitBundle(WHOLE, most)
        const found = districts(parts)
        assert.equal(new Set(found).size, Math.min(found.length, new Set(all).size), `${most}: ${found}`)
        if (!layer && stations(parts).some(each => each.isToilet)) assert.equal(found.length, all.length, `${most}`)
      }
    }
  })

  it('keeps the ways into the union together: no question leads to one that isn’t there', () => {
    for (let most = EMPTY_BYTES; most < ALL_BYTES; most += STEP) {
      const { paths, triage, channels } = read('enrolment', fitBundle(WHOLE, most).parts)
      assert.ok(
        [paths, triage, channels].every(({ length }) => length > 0) || paths.length + triage.length + channels.length === 0,
      )
    }
  })

  it('carries what to do after an accident before guides, ways in and benefits', () => {
    for (let most = EMPTY_BYTES; most < ALL_BYTES; most += STEP) {
      const { parts } = fitBundle(WHOLE, most)
      const { answers, paths, benefits } = read('enrolment', parts)
      const { guides } = read('alerts', parts)
      if (answers.length < read('enrolment', WHOLE).answers.length)
        assert.equal(guides.length + paths.length + benefits.length, 0)
    }
  })
})
