import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { DAY_MS, toInstant } from '@core/time/shanghaiTime'
import { onBothEngines } from '@test/inbox/engines'
import { all, invented, NOON_MS } from '@test/inbox/invented'
import { olderDatabase } from '@test/inbox/older'
import { runInbox, serveInbox } from '@test/inbox/runInbox'
import Libsql from 'libsql'
import { copy } from './copy'
import { openStore } from './store/openStore'

const home = mkdtempSync(path.join(tmpdir(), 'nuanfeng-program-'))
after(() => rmSync(home, { recursive: true, force: true }))
const inHome = (name: string): string => path.join(home, name)

async function post(origin: string, report: object): Promise<number> {
  const { status } = await fetch(`${origin}/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(report),
  })
  return status
}

/** What a phone would send now. */
function seenNow(): object {
  const { receivedAtMs: _, ...report } = invented({ at: toInstant(Date.now()) })
  return report
}

onBothEngines('npm run inbox', (freshUrl, engine) => {
  it('takes reports, stops when told to, and has them when it comes back', async () => {
    const url = await freshUrl()
    const env = { DATABASE_URL: url, FEED: '/nowhere' }
    const first = await serveInbox(env)
    const report = seenNow()
    assert.equal(await post(first.origin, report), 200)
    first.kill('SIGTERM')
    assert.equal(await first.ended(), 0)
    const store = await openStore(url)
    assert.deepEqual(
      (await all(store.reports())).map(({ receivedAtMs: _, ...kept }) => kept),
      [report],
    )
    await store.close()
  })

  it('deletes with `prune` what is over 90 days old, and says how many', async () => {
    const url = await freshUrl()
    const store = await openStore(url)
    await store.put(invented({ receivedAtMs: Date.now() - 92 * DAY_MS, note: '很旧的话' }))
    await store.put(invented({ receivedAtMs: Date.now() - 89 * DAY_MS }))
    await store.close()
    assert.deepEqual(await runInbox(['prune'], { DATABASE_URL: url }), { code: 0, printed: copy.pruned(1) })
    if (engine === 'sqlite') assert.equal(readFileSync(url).includes('很旧的话'), false, 'nothing of it is left on the disk')
  })

  it('brings the tables of an earlier release up to date, with all that was in them, counted', async () => {
    const url = await freshUrl()
    const days = [0, DAY_MS, 3 * DAY_MS]
    const kept = days.flatMap(ms =>
      Array.from({ length: 20 }, () => invented({ receivedAtMs: NOON_MS + ms, note: '它’s "旧" 的' })),
    )
    await olderDatabase(url, '0001-reports', kept)
    const store = await openStore(url)
    const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
    assert.deepEqual((await all(store.reports())).sort(byId), [...kept].sort(byId))
    assert.deepEqual(
      (await store.counts()).map(each => each.kept),
      [20, 20, 20],
    )
    assert.equal(await store.put(kept[0]!), 'known')
    assert.equal(await store.put(invented()), 'stored')
    await store.close()
  })
})

describe('npm run inbox', () => {
  it('copies with `backup` while it takes reports; the copy is a database that takes over', async () => {
    const [url, copied] = [inHome('lived.db'), inHome('copies/monday.db')]
    const inbox = await serveInbox({ DATABASE_URL: url, FEED: '/nowhere' })
    const reports = Array.from({ length: 60 }, seenNow)
    const before = await Promise.all(reports.slice(0, 30).map(report => post(inbox.origin, report)))
    const [{ code, printed }] = await Promise.all([
      runInbox(['backup', copied], { DATABASE_URL: url }),
      ...reports.slice(30).map(report => post(inbox.origin, report)),
    ])
    assert.deepEqual([code, printed], [0, copy.backedUp(copied)])
    assert.equal(before.filter(status => status === 200).length, 30)
    // Over last week's copy, as a timer does it.
    assert.equal((await runInbox(['backup', copied], { DATABASE_URL: url })).code, 0)
    inbox.kill('SIGTERM')
    await inbox.ended()
    assert.deepEqual(readdirSync(path.dirname(copied)), ['monday.db'], 'nothing half-done beside it')

    const restored = await serveInbox({ DATABASE_URL: copied, FEED: '/nowhere' })
    assert.equal(await post(restored.origin, reports[0]!), 200)
    assert.equal(await post(restored.origin, seenNow()), 200)
    restored.kill('SIGTERM')
    await restored.ended()
    const store = await openStore(copied)
    assert.equal((await all(store.reports())).length, 61)
    await store.close()
  })

  it('says in a sentence that another program holds its database, and leaves it as it was', async () => {
    const url = inHome('held.db')
    await (await openStore(url)).close()
    const holder = new Libsql(url)
    holder.exec('begin immediate')
    assert.deepEqual(await runInbox(['prune'], { DATABASE_URL: url }), { code: 1, printed: copy.databaseBusy })
    holder.exec('rollback')
    holder.close()
    assert.equal((await runInbox(['prune'], { DATABASE_URL: url })).code, 0)
  })

  it('shares a file with a second process: both answer, and nothing is lost', async () => {
    const url = inHome('shared.db')
    const both = await Promise.all([1, 2].map(() => serveInbox({ DATABASE_URL: url, FEED: '/nowhere' })))
    const reports = Array.from({ length: 40 }, seenNow)
    const statuses = await Promise.all(reports.flatMap(report => both.map(({ origin }) => post(origin, report))))
    assert.deepEqual(new Set(statuses), new Set([200]))
    for (const inbox of both) inbox.kill('SIGTERM')
    await Promise.all(both.map(inbox => inbox.ended()))
    const store = await openStore(url)
    assert.equal((await all(store.reports())).length, 40)
    await store.close()
  })

  it('says what is wrong in a sentence: no database, no file to write to, a taken port, a word it doesn’t know', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise(done => server.once('listening', done))
    const { port } = server.address() as AddressInfo
    const cases: [readonly string[], Record<string, string>, number, RegExp][] = [
      [[], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, 1, /打不开收件箱的数据库（ECONNREFUSED）/],
      [['prune'], { DATABASE_URL: 'package.json/reports.db' }, 1, /打不开收件箱的数据库/],
      [[], { PORT: String(port), DATABASE_URL: inHome('port.db') }, 1, new RegExp(copy.portTaken(port).slice(0, 12))],
      [[], { PORT: 'x' }, 2, /PORT 应该是/],
      [['backup', '/x'], { DATABASE_URL: 'postgres://a/b' }, 1, /pg_dump/],
      [['backup', 'package.json/copy.db'], { DATABASE_URL: inHome('port.db') }, 1, /打不开收件箱的数据库/],
      [['backup'], {}, 2, /用法/],
      [['restart'], {}, 2, /用法/],
    ]
    for (const [args, env, code, words] of cases) {
      const ran = await runInbox(args, env)
      assert.equal(ran.code, code, ran.printed)
      assert.match(ran.printed, words)
      assert.doesNotMatch(ran.printed, /\n {4}at /, 'no stack')
    }
    server.close()
  })
})
