import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { verify } from '@feedc/commands/verify'
import { fakeIo } from '@test/fakes/fakeIo'
import { aFeed, aSigner, trustIn } from '@test/fakes/signedFeed'

const home = mkdtempSync(join(tmpdir(), 'nuanfeng-metrics-'))
after(() => rmSync(home, { recursive: true, force: true }))
const [trust, prom] = [join(home, 'trust.json'), join(home, 'nuanfeng.prom')]

/** The lines that Prometheus reads: name → value. */
const read = (): Record<string, number> =>
  Object.fromEntries(
    readFileSync(prom, 'utf8')
      .split('\n')
      .filter(line => line !== '' && !line.startsWith('#'))
      .map(line => [line.split(' ')[0]!.replace('nuanfeng_feed_', ''), Number(line.split(' ')[1])]),
  )

it('tells an operator’s Prometheus whether phones take the feed, until when, and when somebody last looked', async () => {
  const signer = aSigner()
  const { files, index } = aFeed(signer)
  for (const [name, bytes] of files) writeFileSync(join(home, name), bytes)
  writeFileSync(trust, JSON.stringify(trustIn(signer)))
  const look = (place = home, now = '2026-11-24T08:00:00+08:00') =>
    verify([place, '--trust', trust, '--warn-days', '7', '--metrics', prom], fakeIo(now).io)

  assert.equal(await look(), 0)
  assert.deepEqual(read(), {
    exit_code: 0,
    accepted: 1,
    revision: index.revision,
    generated_timestamp_seconds: Date.parse(index.generated) / 1000,
    expires_timestamp_seconds: Date.parse(index.expires) / 1000,
    dropped_records: 0,
    checked_timestamp_seconds: Date.parse('2026-11-24T08:00:00+08:00') / 1000,
  })
  const app = join(home, 'app')
  mkdirSync(app)
  writeFileSync(join(app, 'trust.json'), JSON.stringify(trustIn(signer)))
  writeFileSync(join(app, 'index.json'), JSON.stringify({ ...index, revision: index.revision + 1 }))
  const { io } = fakeIo('2026-11-24T08:00:00+08:00')
  assert.equal(await verify([home, '--trust', join(app, 'trust.json'), '--metrics', prom], io), 6)
  assert.deepEqual([read().revision, read().packed_revision], [index.revision, index.revision + 1], 'behind the app')
  assert.equal(await look(home, '2027-02-16T08:00:00+08:00'), 5)
  assert.deepEqual([read().exit_code, read().accepted], [5, 1], 'five days before it expires')
  writeFileSync(join(home, index.parts.news.path), 'swapped')
  assert.equal(await look(), 1)
  assert.equal(read().accepted, 0)
  assert.equal(await look('http://127.0.0.1:9/'), 4)
  assert.deepEqual(
    Object.keys(read()),
    ['exit_code', 'accepted', 'checked_timestamp_seconds'],
    'nothing is said of what wasn’t read',
  )
})

it('says that the watch itself is wrong: a file of keys that isn’t there, a folder for the numbers that isn’t', async () => {
  const broken = fakeIo('2026-11-24T09:00:00+08:00')
  const absent = ['--trust', join(home, 'absent.json'), '--metrics', prom]
  const signer = aSigner()
  for (const [name, bytes] of aFeed(signer).files) writeFileSync(join(home, name), bytes)
  writeFileSync(trust, JSON.stringify(trustIn(signer)))
  assert.equal(await verify([home, ...absent], broken.io), 2, broken.text())
  assert.deepEqual(read(), { exit_code: 2, checked_timestamp_seconds: Date.parse('2026-11-24T09:00:00+08:00') / 1000 })
  const { io, text } = fakeIo('2026-11-24T08:00:00+08:00')
  const [folder, file] = [join(home, 'none'), join(home, 'none/x.prom')]
  assert.equal(await verify([home, '--trust', trust, '--metrics', file], io), 2)
  assert.match(text(), /none\/x\.prom 写不进去/)
  assert.ok(!existsSync(folder), 'nobody looks for numbers in a folder that a slip of the pen made')
})

it('is what the rules for alerts ask for', () => {
  const asked = new Set(readFileSync('deploy/nuanfeng.rules.yml', 'utf8').match(/nuanfeng_feed_\w+/g))
  const told = readFileSync('feedc/verify/metrics.ts', 'utf8')
  assert.ok(asked.size >= 3)
  for (const name of asked) assert.ok(told.includes(`'${name.replace('nuanfeng_feed_', '')}'`), name)
})
