import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { DeskError } from '@desk/api/errors'
import type { HistoryPage } from '@desk/api/history'
import type { PatchedStations, Position, StationImport, StationImportRow, StationTable } from '@desk/api/stations'
import { type DeskUnderTest, startTestDesk } from '@test/fakes/desk'

describe('the table of stations', () => {
  let under: DeskUnderTest
  before(async () => {
    under = await startTestDesk()
  })
  after(() => under.close())
  const table = async (): Promise<StationTable> => (await (await under.browser()).ask<StationTable>('GET', '/api/stations')).body

  it('says hours back as they were read, and which cells nobody can use', async () => {
    const { ask } = await under.browser()
    const [row] = (await table()).rows
    const cell = (key: string, to: string) => ({ id: row!.id, key, from: row!.cells[key]!, to })
    const patched = await ask<PatchedStations>('PATCH', '/api/stations', {
      cells: [cell('hours', '工作日 8:30-17:30'), cell('kind', '没有这种')],
    })
    assert.equal(patched.status, 200)
    const [line] = patched.body.rows
    assert.match(line!.hours?.said ?? '', /工作日 8:30/)
    assert.deepEqual(
      line!.notices.map(({ column, severity }) => [column, severity]),
      [['kind', 'error']],
    )
    const undone = await ask<PatchedStations>('PATCH', '/api/stations', patched.body.undo)
    assert.deepEqual(undone.body.rows[0]!.cells, row!.cells)
  })

  it('tells the second of two editors of one cell, and writes nothing of theirs', async () => {
    const [mine, theirs] = [await under.browser(), await under.browser()]
    const [row, other] = (await table()).rows
    const change = (to: string, also = '') => ({
      cells: [
        { id: row!.id, key: 'landmark', from: row!.cells.landmark, to },
        ...(also === '' ? [] : [{ id: other!.id, key: 'landmark', from: other!.cells.landmark, to: also }]),
      ],
    })
    assert.equal((await theirs.ask('PATCH', '/api/stations', change('先存的'))).status, 200)
    const refused = await mine.ask<DeskError>('PATCH', '/api/stations', change('后存的', '也是后存的'))
    assert.equal(refused.status, 409)
    assert.deepEqual(
      refused.body.cells?.map(cell => [cell.mine, cell.theirs]),
      [['后存的', '先存的']],
    )
    assert.equal((await table()).rows[1]!.cells.landmark, other!.cells.landmark)
  })

  it('gives a removed station its number back when the removal is undone, and a new one a number of its own', async () => {
    const { ask } = await under.browser()
    const { rows } = await table()
    const last = rows.at(-1)!
    const removed = await ask<PatchedStations>('PATCH', '/api/stations', { removed: [{ id: last.id, cells: last.cells }] })
    assert.deepEqual(removed.body.removed, [last.id])
    await ask('PATCH', '/api/stations', removed.body.undo)
    assert.deepEqual((await table()).rows.find(({ id }) => id === last.id)?.cells, last.cells)
    const added = await ask<PatchedStations>('PATCH', '/api/stations', { added: [{ name: '新驿站' }, { name: '又一个' }] })
    const ids = added.body.rows.map(({ id }) => id)
    assert.equal(new Set([...ids, ...rows.map(({ id }) => id)]).size, rows.length + 2)
    assert.equal((await ask('PATCH', '/api/stations', added.body.undo)).status, 200)
    assert.equal((await table()).rows.length, rows.length)
    // What is kept in memory of a written table is what a fresh start reads.
    const now = await table()
    await under.again()
    assert.deepEqual(await table(), now)
  })

  it("takes of a district's list what an editor accepts, and asks about what is gone", async () => {
    const { ask, upload } = await under.browser()
    const { rows } = await table()
    const { district } = rows[0]!.cells
    const own = rows.filter(({ cells }) => cells.district === district)
    assert.ok(own.length > 1)
    const list = [
      '名称,区,地址,联系电话',
      `${own[0]!.cells.name},${district},某路 12 号,021-12345678`,
      `从来没有过的驿站,${district},某路 13 号,`,
    ]
    const read = await upload<StationImport>('/api/station-imports?name=list.csv', Buffer.from(list.join('\n')))
    assert.equal(read.body.state, 'read', JSON.stringify(read.body))
    const result = read.body.result!
    assert.deepEqual(
      result.added.map(({ cells }) => cells.name),
      ['从来没有过的驿站'],
    )
    assert.equal(result.gone.length, own.length - 1)
    const changed = result.changed.find(({ id }) => id === own[0]!.id)!
    // Half decided, by two at once, when the server ends.
    const [mine, theirs] = [`${changed.id} address`, `${changed.id} phone`]
    const put = (body: object) =>
      ask('PUT', `/api/station-imports/${read.body.id}/decisions`, { verdicts: [], gone: [], ...body })
    const both = await Promise.all([
      put({ verdicts: [{ id: mine, verdict: 'taken' }] }),
      put({ verdicts: [{ id: theirs, verdict: 'refused' }], gone: [{ id: result.gone[0]!.id, becomes: 'closed' }] }),
    ])
    assert.deepEqual(
      both.map(({ status }) => status),
      [200, 200],
    )
    await under.again()
    const again = await under.browser()
    const waiting = (await again.ask<StationImportRow[]>('GET', '/api/station-imports')).body
    assert.deepEqual(
      waiting.map(({ id, name, decided }) => [id, name, decided]),
      [[read.body.id, 'list.csv', 3]],
    )
    const found = (await again.ask<StationImport>('GET', `/api/station-imports/${read.body.id}`)).body
    assert.deepEqual(found.result, result)
    assert.deepEqual(found.decided, {
      verdicts: [
        { id: mine, verdict: 'taken' },
        { id: theirs, verdict: 'refused' },
      ],
      gone: [{ id: result.gone[0]!.id, becomes: 'closed' }],
    })
    const asked = await again.ask<StationImport>('POST', `/api/station-imports/${read.body.id}/origin`, {
      source: '长宁区总工会',
      date: '2026-11-01',
    })
    assert.ok(!asked.body.result!.notices.some(({ code }) => code === 'source_missing'))
    assert.deepEqual(asked.body.decided, found.decided)
    const taken = await again.ask<PatchedStations>('POST', `/api/station-imports/${read.body.id}/accept`, {
      cells: [{ id: changed.id, key: 'address' }],
      added: [],
      gone: [{ id: result.gone[0]!.id, becomes: 'closed' }],
    })
    assert.equal(taken.status, 200, JSON.stringify(taken.body))
    const now = (await table()).rows
    assert.equal(now.length, rows.length)
    assert.equal(now.find(({ id }) => id === changed.id)?.cells.address, '某路 12 号')
    assert.equal(now.find(({ id }) => id === changed.id)?.cells.phone, own[0]!.cells.phone)
    assert.equal(now.find(({ id }) => id === result.gone[0]!.id)?.cells.status, '关闭')
    const history = await again.ask<HistoryPage>('GET', `/api/history?kind=stations&id=${changed.id}&limit=1`)
    assert.deepEqual((await again.ask('GET', '/api/station-imports')).body, [])
    assert.match(history.body.entries[0]!.words, /list\.csv/)
  })

  it("reads a point from what a map app shares, in that map's own datum, and opens no link", async () => {
    const { ask } = await under.browser()
    const at = async (text: string) => ask<Position[] & DeskError>('POST', '/api/position', { text })
    const gcj = (await at('https://uri.amap.com/marker?position=121.473701,31.230416&name=x')).body[0]!
    const tencent = (await at('https://apis.map.qq.com/uri/v1/marker?marker=coord:31.230416,121.473701;title:x')).body[0]!
    const phone = (await at('geo:31.230416,121.473701')).body[0]!
    assert.deepEqual([tencent.lng, tencent.lat], [gcj.lng, gcj.lat])
    assert.deepEqual([phone.lng, phone.lat], [121.4737, 31.23042])
    assert.ok(Math.abs(gcj.lng - phone.lng) > 0.003 && Math.abs(gcj.lng - phone.lng) < 0.006)
    assert.equal((await at('121.4737, 31.2304')).body.length, 2)
    assert.equal((await at('https://surl.amap.com/abc')).status, 422)
    assert.equal((await at('http://169.254.169.254/latest')).status, 422)
    assert.equal((await at('40.1, 116.3')).status, 422)
    assert.match((await at('人民广场')).body[0]!.from, /人民广场/)
  })

  it('loses none of 20 edits that two editors make at once, and overwrites none silently', async () => {
    const [a, b] = [await under.browser(), await under.browser()]
    const rows = (await table()).rows.slice(0, 10)
    const edits = rows.flatMap(row =>
      [a, b].map((who, editor) => async () => {
        const to = `${row.id} 由 ${editor}`
        const { status, body } = await who.ask<DeskError>('PATCH', '/api/stations', {
          cells: [{ id: row.id, key: 'description', from: row.cells.description, to }],
        })
        return { id: row.id, to, status, theirs: body.cells?.[0]?.theirs }
      }),
    )
    const done = await Promise.all(edits.map(edit => edit()))
    const now = new Map((await table()).rows.map(row => [row.id, row.cells.description]))
    for (const { id } of rows) {
      const both = done.filter(each => each.id === id)
      assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409])
      const won = both.find(({ status }) => status === 200)!
      assert.equal(now.get(id), won.to)
      assert.equal(both.find(({ status }) => status === 409)!.theirs, won.to)
    }
  })
})
