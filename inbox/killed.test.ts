import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { it } from 'node:test'
import { killAgainAndAgain } from '@test/inbox/killed'
import { postgresPrograms, startPostgres } from '@test/inbox/startPostgres'
import { IS_THOROUGH } from '@test/sample'

// A few kills; thirty of each kind: npm run bench:inbox. Each waits for a process to start, hence the seconds.
const NOTHING = { lost: 0, notOnce: 0, miscounted: 0 }

it('killed amid reports, while starting and while stopping: what it acknowledged is there, once', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'nuanfeng-killed-'))
  const { kills, acknowledged, ...wrong } = await killAgainAndAgain(path.join(home, 'reports.db'), IS_THOROUGH ? 4 : 2)
  assert.deepEqual(wrong, NOTHING)
  assert.ok(acknowledged > kills)
  rmSync(home, { recursive: true })
})

const skip = postgresPrograms() === null && 'Debian’s package postgresql is not installed (apt-get install postgresql)'
it('killed together with PostgreSQL: what it acknowledged is there, once', { skip }, async () => {
  const postgres = await startPostgres()
  const { kills, acknowledged, ...wrong } = await killAgainAndAgain(await postgres.create(), 2, postgres)
  assert.deepEqual(wrong, NOTHING)
  assert.ok(acknowledged > kills)
  await postgres.close()
})
