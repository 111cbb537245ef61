import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { DeskError } from '@desk/api/errors'
import type { HistoryDetail, HistoryEntry, HistoryPage } from '@desk/api/history'
import type { DeskRecord, RecordForm, RecordRow } from '@desk/api/records'
import { type DeskUnderTest, startTestDesk } from '@test/fakes/desk'

describe('an editor at the desk', () => {
  let under: DeskUnderTest
  before(async () => {
    under = await startTestDesk()
  })
  after(() => under.close())

  it('finds every kind of record with its form, and each record in it', async () => {
    const { ask } = await under.browser()
    const forms = (await ask<RecordForm[]>('GET', '/api/forms')).body
    for (const { kind, fields } of forms) {
      const rows = (await ask<RecordRow[]>('GET', `/api/records/${kind}`)).body
      assert.ok(rows.length > 0, kind)
      const record = (await ask<DeskRecord>('GET', `/api/records/${kind}/${rows[0]!.id}`)).body
      for (const { key } of fields) assert.ok(key in record.fields, `${kind} ${key}`)
    }
  })

  it('saves, reads it in the history in words, and takes it back', async () => {
    const { ask } = await under.browser()
    const [row] = (await ask<RecordRow[]>('GET', '/api/records/guides')).body
    const old = (await ask<DeskRecord>('GET', `/api/records/guides/${row!.id}`)).body
    const saved = await ask<DeskRecord>('PUT', `/api/records/guides/${row!.id}`, {
      version: old.version,
      fields: { ...old.fields, title: '新的标题' },
    })
    assert.equal(saved.status, 200)
    assert.equal(saved.body.title, '新的标题')
    const history = (await ask<HistoryPage>('GET', '/api/history?kind=guides')).body
    assert.match(history.entries[0]!.words, /新的标题/)
    const detail = (await ask<HistoryDetail>('GET', `/api/history/${history.entries[0]!.id}`)).body
    assert.deepEqual(
      detail.changes.map(({ what, fields }) => [what, fields]),
      [['changed', [{ label: '标题', from: old.title, to: '新的标题' }]]],
    )
    const first = (await ask<HistoryPage>('GET', '/api/history')).body.entries.at(-1)!
    const restored = await ask<HistoryEntry>('POST', `/api/history/${first.id}/restore`, {
      record: { kind: 'guides', id: row!.id },
    })
    assert.equal(restored.status, 200)
    assert.deepEqual((await ask<DeskRecord>('GET', `/api/records/guides/${row!.id}`)).body.fields, old.fields)
  })

  it('is told when somebody saved meanwhile, sees both texts, and has the own one still', async () => {
    const [mine, theirs] = [await under.browser(), await under.browser()]
    const [row] = (await mine.ask<RecordRow[]>('GET', '/api/records/alerts')).body
    const url = `/api/records/alerts/${row!.id}`
    const old = (await mine.ask<DeskRecord>('GET', url)).body
    const save = (who: typeof mine, headline: string) =>
      who.ask<DeskRecord & DeskError>('PUT', url, { version: old.version, fields: { headline } })
    assert.equal((await save(theirs, '别人先存的')).status, 200)
    const refused = await save(mine, '我后存的')
    assert.equal(refused.status, 409)
    assert.equal(refused.body.conflict?.mine.headline, '我后存的')
    assert.equal(refused.body.conflict?.theirs?.title, '别人先存的')
    await under.again()
    const reopened = (await (await under.browser()).ask<DeskRecord>('GET', url)).body
    assert.equal(reopened.title, '别人先存的')
    assert.equal(reopened.draft?.fields.headline, '我后存的')
  })

  it('is in no conflict with what was saved when its answer got lost', async () => {
    const { ask } = await under.browser()
    const [row] = (await ask<RecordRow[]>('GET', '/api/records/checks')).body
    const url = `/api/records/checks/${row!.id}`
    const { version } = (await ask<DeskRecord>('GET', url)).body
    const save = () => ask<DeskRecord>('PUT', url, { version, fields: { title: '存过的' } })
    assert.equal((await save()).status, 200)
    assert.equal((await save()).status, 200)
  })

  it('keeps what was typed and not saved, also when the server is started anew', async () => {
    const { ask } = await under.browser()
    const [row] = (await ask<RecordRow[]>('GET', '/api/records/answers')).body
    const url = `/api/drafts/answers/${row!.id}`
    assert.equal((await ask('PUT', url, { version: null, fields: { title: '没写完' } })).status, 200)
    await under.again()
    const again = await under.browser()
    const read = async (): Promise<DeskRecord> => (await again.ask<DeskRecord>('GET', `/api/records/answers/${row!.id}`)).body
    assert.equal((await read()).draft?.fields.title, '没写完')
    assert.equal((await again.ask('DELETE', url)).status, 200)
    assert.equal((await read()).draft, null)
  })

  it('brings everything back to a day, and that is a save like any other', async () => {
    const { ask } = await under.browser()
    const first = (await ask<HistoryPage>('GET', '/api/history?limit=200')).body.entries.at(-1)!
    assert.equal((await ask<HistoryEntry>('POST', `/api/history/${first.id}/restore`, { record: null })).status, 200)
    const alerts = (await ask<RecordRow[]>('GET', '/api/records/alerts')).body
    assert.ok(alerts.every(({ title }) => title !== '别人先存的'))
    const newest = (await ask<HistoryPage>('GET', '/api/history?limit=1')).body.entries[0]!
    assert.notEqual(newest.id, first.id)
  })
})
