import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { developmentKey } from '@feedc/build/signingKey'
import { checkContent } from '@feedc/checkContent'
import { build } from '@feedc/commands/build'
import { bundle } from '@feedc/commands/bundle'
import { check } from '@feedc/commands/check'
import { fakeIo } from '@test/fakes/fakeIo'
import { IS_THOROUGH } from '@test/sample'
import fc from 'fast-check'
import * as edits from './edits'
import { RULES } from './rules'

const NOW_MS = Date.now()

/** What the next months may bring, singly and together. */
const EDITS: Readonly<Record<string, edits.Edit>> = {
  'a bulletin': edits.addBulletin(0),
  'two more': (dir, nowMs) => [7, 14].forEach(days => void edits.addBulletin(days)(dir, nowMs)),
  'an alert': edits.addAlert,
  'a station': edits.addStations(1),
  'a verified appid': edits.addAppId,
  'a bulletin gone': edits.removeBulletin,
  'an alert gone': edits.removeAlert,
  'a station gone': edits.removeStation,
}

interface Published {
  /** What the operator was told, and what a package would carry. */
  readonly said: string
  readonly bundled: (name: string) => string
}

/** content/ with these edits goes the whole way from check to package, and every rule holds of it. */
async function publish(names: readonly string[], ways = EDITS, then?: (published: Published) => void): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'nuanfeng-edits-'))
  const [dir, feed, out, key] = ['content', 'feed', 'bundled', 'key.json'].map(name => join(work, name)) as [
    string,
    string,
    string,
    string,
  ]
  try {
    cpSync('content', dir, { recursive: true })
    for (const name of names) ways[name]!(dir, NOW_MS)
    developmentKey(key)
    const { io, text } = fakeIo(new Date(NOW_MS).toISOString())
    assert.equal(await check([dir], io), 0, `${names}: ${text()}`)
    assert.equal(await build([dir, '--out', feed, '--key', key], io), 0, `${names}: ${text()}`)
    assert.equal(await bundle([feed, '--content', dir, '--out', out, '--key', key], io), 0, `${names}: ${text()}`)
    const read = checkContent(dir, NOW_MS)
    for (const [promise, holds] of Object.entries(RULES)) {
      assert.doesNotThrow(() => holds(read, NOW_MS), `${names}: ${promise}`)
    }
    then?.({ said: text(), bundled: name => readFileSync(join(out, `${name}.json`), 'utf8') })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

describe('whatever an editor publishes next', () => {
  for (const name of Object.keys(EDITS)) it(`${name}: compiles, fits and keeps every rule`, () => publish([name]))

  it('in any combination too', async () => {
    const names = fc.shuffledSubarray(Object.keys(EDITS), { minLength: 2 })
    await fc.assert(
      fc.asyncProperty(names, chosen => publish(chosen)),
      { seed: 20261124, numRuns: IS_THOROUGH ? 12 : 1, endOnFailure: true },
    )
  })
})

describe('content that has outgrown the package', () => {
  const GROWN = {
    'forty bulletins': (dir: string) => Array.from({ length: 40 }, (_, at) => edits.addBulletin(at * 7)(dir, NOW_MS)),
    'six hundred stations': edits.addStations(600),
  }
  const bytes = (text: string): number => Buffer.byteLength(text)

  it('is published all the same, and the operator is told what stayed out of the package', async () => {
    await publish(['forty bulletins', 'six hundred stations'], GROWN, ({ said, bundled }) => {
      const carried = ['index', 'trust', 'places', 'news', 'stations', 'alerts', 'enrolment'].map(name => bytes(bundled(name)))
      assert.ok(carried.reduce((sum, each) => sum + each) <= 200_000, carried.join(' + '))
      assert.match(said, /装不下的没带：.*驿站 \d+ 条，简报 \d+ 条/)
      assert.deepEqual(JSON.parse(bundled('trimmed')), ['stations', 'news'])
    })
  })

  it('leaves out the oldest articles first, and no station for them', async () => {
    await publish(['forty bulletins'], GROWN, ({ said, bundled }) => {
      assert.match(said, /装不下的没带：简报 \d+ 条/)
      assert.deepEqual(JSON.parse(bundled('trimmed')), ['news'])
      assert.ok(JSON.parse(bundled('news')).items.length > 7)
    })
  })
})
