import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, it } from 'node:test'
import { onBothEngines } from '@test/inbox/engines'
import { all, invented } from '@test/inbox/invented'
import { postgresPrograms } from '@test/inbox/startPostgres'
import { openStore } from './store/openStore'

const home = mkdtempSync(path.join(tmpdir(), 'nuanfeng-backup-'))
after(() => rmSync(home, { recursive: true, force: true }))

/** What deploy/README.zh-CN.md tells an operator to type under a heading; their folders are ours here. */
function documented(heading: string, folders: Readonly<Record<string, string>>): string {
  const text = readFileSync('deploy/README.zh-CN.md', 'utf8')
  const block =
    text
      .slice(text.indexOf('### 备份和恢复'))
      .split(`\n${heading}`)[1]
      ?.match(/```sh[^\n]*\n([\s\S]*?)```/)?.[1] ?? ''
  assert.ok(block, heading)
  return Object.entries(folders).reduce((words, [theirs, ours]) => words.replaceAll(theirs, ours), block)
}

onBothEngines('the copies that deploy/README tells to make', (freshUrl, engine) => {
  it('bring back every report, count and decision, after all was lost', async () => {
    const [kept, copies] = ['lib', 'backups'].map(name => path.join(home, engine, name)) as [string, string]
    for (const folder of [kept, copies]) mkdirSync(folder, { recursive: true })
    const url = engine === 'sqlite' ? path.join(kept, 'reports.db') : await freshUrl()
    const run = (words: string): void =>
      void execFileSync('bash', ['-euc', `systemctl() { :; }\n${words}`], {
        stdio: 'pipe',
        env: { ...process.env, DATABASE_URL: url, PATH: `${postgresPrograms()}:${process.env.PATH}` },
      })
    const folders = {
      '/var/backups/nuanfeng': copies,
      '/var/lib/nuanfeng-inbox': kept,
      '/opt/nuanfeng': process.cwd(),
    }
    const [copy, restore] = ['备份', '恢复'].map(what =>
      documented(`${engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'}，${what}`, folders),
    ) as [string, string]
    const read = async () => {
      const store = await openStore(url)
      const whole = { reports: await all(store.reports()), counts: await store.counts(), decisions: await store.decisions() }
      await store.close()
      return whole
    }
    const store = await openStore(url)
    await Promise.all(Array.from({ length: 30 }, (_, at) => store.put(invented({ station: `XX-${at % 3}`, note: '门锁着' }))))
    await store.decide({ feed: 'invented-city', station: 'XX-1', kind: 'locked', verdict: 'accepted', upToMs: 5, decidedAtMs: 6 })
    await store.close()
    const before = await read()
    assert.throws(() => run(restore), 'there is no copy yet')
    assert.deepEqual(await read(), before, 'what was taken stays when the copy isn’t there')
    run(copy)

    const losing = await openStore(url)
    await losing.put(invented({ note: '备份以后的' }))
    await losing.prune(Number.MAX_SAFE_INTEGER)
    await losing.close()
    assert.deepEqual((await read()).reports, [])
    run(restore)
    assert.equal(before.reports.length, 30)
    assert.deepEqual(await read(), before)
  })
})
