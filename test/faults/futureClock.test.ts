import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { cli } from '@feedc/cli'
import { fakeIo } from '@test/fakes/fakeIo'
import { BUNDLED, CONTENT } from '@test/rig/dists'
import { IS_THOROUGH } from '@test/sample'
import type { Disk, Phone } from 'weapp-rig'
import { MADE_AT_MS } from './editions'
import { HOME, HOUR_MS, type Serve, start, warmDisk } from './phones'
import { stateOn } from './stateOn'

const RIGHT_MS = MADE_AT_MS + 3 * HOUR_MS
const AHEAD_MS = RIGHT_MS + 5 * 365 * 24 * HOUR_MS
const TITLE = '顺丰小哥果断报警 识破快件到付骗局'
const ARTICLE = 'bulletins/2024-12-16/02-cod-fraud-stopped.md'

const work = mkdtempSync(join(tmpdir(), 'nuanfeng-clock-'))
after(() => rmSync(work, { recursive: true, force: true }))
const [content, feed, server] = ['content', 'feed', 'server'].map(name => join(work, name)) as [string, string, string]

/** feedc on a machine whose clock says this. */
async function feedc(atMs: number, ...args: string[]): Promise<{ code: number; text: string }> {
  const { io, text } = fakeIo(new Date(atMs).toISOString())
  return { code: await cli(args, io), text: text() }
}
const publish = (atMs: number, ...more: string[]) =>
  feedc(atMs, 'publish', feed, '--to', `file:${server}`, '--trust', join(BUNDLED, 'trust.json'), '--rehearsal', ...more)

async function built(atMs: number, title: string): Promise<void> {
  const text = readFileSync(join(CONTENT, ARTICLE), 'utf8')
  assert.ok(text.includes(TITLE))
  writeFileSync(join(content, ARTICLE), text.replace(TITLE, title))
  const { code, text: said } = await feedc(atMs, 'build', content, '--out', feed)
  assert.equal(code, 0, said)
}

/** What stands on the server, and by whose clock it says so; null: it doesn't say. */
const served =
  (clockMs: number | null): Serve =>
  name => {
    const isThere = readdirSync(server).includes(name)
    const headers = clockMs === null ? {} : { Date: new Date(clockMs).toUTCString() }
    return isThere ? { body: readFileSync(join(server, name)), headers } : { status: 404, headers }
  }
async function phoneAt(nowMs: number, serve: Serve, disk: Disk): Promise<Phone> {
  const phone = await start({ serve, nowMs }, disk)
  await phone.open(HOME)
  await phone.advance(10_000)
  phone.expectNoErrors()
  return phone
}

describe('a feed published by a machine whose clock was five years ahead', { skip: !IS_THOROUGH }, () => {
  it('locks nobody out, is taken away by one command, and every phone goes on', async () => {
    cpSync(CONTENT, content, { recursive: true })
    await built(AHEAD_MS, '早了五年的一版')
    const published = await publish(AHEAD_MS)
    assert.equal(published.code, 0, published.text)

    // The right clock, and the server's: what is ahead of both is turned away, and the courier reads on.
    const right = await phoneAt(RIGHT_MS, served(RIGHT_MS), await warmDisk())
    assert.ok(!right.page.shows('早了五年的一版'))
    assert.equal(stateOn(right), 'refused')
    // A server that doesn't tell the time changes nothing.
    assert.equal(stateOn(await phoneAt(RIGHT_MS, served(null), await warmDisk())), 'refused')
    // A phone whose own clock is ahead too has no reason to doubt it; with the server's word against it, it is bound to nothing.
    const ahead = await phoneAt(AHEAD_MS, served(RIGHT_MS), await warmDisk())
    assert.ok(ahead.page.shows('早了五年的一版'))

    // The next right edition: published over it only by name.
    await built(RIGHT_MS + HOUR_MS, '改好的一版')
    const refused = await publish(RIGHT_MS + HOUR_MS)
    assert.notEqual(refused.code, 0)
    assert.match(refused.text, /--replace-future/)
    const mended = await publish(RIGHT_MS + HOUR_MS, '--replace-future')
    assert.equal(mended.code, 0, mended.text)

    const later = RIGHT_MS + 2 * HOUR_MS
    for (const disk of [right.disk, ahead.disk]) {
      const phone = await phoneAt(later, served(later), disk.copy())
      phone.page.expect('改好的一版')
      assert.equal(stateOn(phone), 'fresh')
    }
    // And what was ahead never comes back to who has the right one.
    const again = await publish(later)
    assert.equal(again.code, 0, again.text)
  })
})
