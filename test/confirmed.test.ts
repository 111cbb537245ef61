import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import { promisify } from 'node:util'
import { DAY_MS, HOUR_MS, toInstant } from '@core/time/shanghaiTime'
import { cli } from '@feedc/cli'
import { openStore } from '@inbox/store/openStore'
import { contentTree } from '@test/fakes/contentTree'
import { fakeIo } from '@test/fakes/fakeIo'

it('deploy/confirmed.sh publishes what the city’s rule takes up, once, and again after it was cut off', async () => {
  const home = mkdtempSync(join(tmpdir(), 'nuanfeng-confirmed-'))
  const tree = contentTree()
  tree.edit('feed.yaml', 'expiresDays: 90', 'expiresDays: 90\nacceptOpen: { reports: 2, days: 14 }')
  const [key, database, target] = ['key.json', 'reports.db', 'public'].map(name => join(home, name)) as [string, string, string]
  const { io } = fakeIo()
  await cli(['keygen', key], io)
  const store = await openStore(database)
  for (const [at, agoMs] of [HOUR_MS, DAY_MS + HOUR_MS].entries()) {
    const [id, token] = [`${at}`.repeat(32), `${at + 5}`.repeat(32)] as [string, string]
    const receivedAtMs = Date.now() - agoMs
    const seen = toInstant(receivedAtMs)
    await store.put({ id, feed: 'test-feed', station: 'T-1', kind: 'confirmed', at: seen, token, receivedAtMs })
  }
  await store.close()

  const run = (to: string) =>
    promisify(execFile)('sh', ['deploy/confirmed.sh'], {
      env: { ...process.env, CONTENT: tree.dir, KEY: key, TO: to, DATABASE_URL: database, STATE_DIRECTORY: home },
    })
  await assert.rejects(run('nowhere:at-all'))
  assert.equal(existsSync(join(home, 'heard.csv')), false)
  await run(`file:${target}`)
  const stations = readdirSync(target).find(name => name.startsWith('stations.'))
  assert.match(readFileSync(join(target, stations!), 'utf8'), /"heard":\[\{"kind":"confirmed"/)
  const index = readFileSync(join(target, 'index.json'), 'utf8')
  await run(`file:${target}`)
  assert.equal(readFileSync(join(target, 'index.json'), 'utf8'), index)
  tree.remove()
  rmSync(home, { recursive: true, force: true })
})
