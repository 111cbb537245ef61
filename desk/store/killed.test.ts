import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { ContentStore } from './ContentStore'
import { takeLock } from './lock'

const dir = mkdtempSync(join(tmpdir(), 'nuanfeng-killed-'))
after(() => rmSync(dir, { recursive: true, force: true }))
let count = 0

function folders(): { readonly content: string; readonly home: string } {
  count += 1
  const [content, home] = [join(dir, `${count}`, 'content'), join(dir, `${count}`, '.desk')]
  cpSync('test/content-fixture/alerts', join(content, 'alerts'), { recursive: true })
  return { content, home }
}

const SAVE = { by: '王', words: '导入' }
const FILES = ['bulletins/2026-01-01/issue.yaml', 'bulletins/2026-01-01/01-a.md', 'bulletins/2026-01-01/02-b.md']
const noted = { ...SAVE, files: FILES.map(file => ({ file, base64: Buffer.from(`text of ${file}`).toString('base64') })) }

describe('a desk that was killed while it saved', () => {
  for (const written of [0, 1, 2, 3])
    it(`finishes what it had noted, ${written} of 3 files of which stood already`, async () => {
      const { content, home } = folders()
      await ContentStore.open(content, home, Date.now)
      writeFileSync(join(home, 'pending.json'), JSON.stringify(noted))
      mkdirSync(join(content, 'bulletins/2026-01-01'), { recursive: true })
      for (const file of FILES.slice(0, written)) writeFileSync(join(content, file), `text of ${file}`)
      // Half a file that a kill left beside the one it was to become.
      writeFileSync(join(content, 'bulletins/2026-01-01/.02-b.md.part'), 'te')
      const store = await ContentStore.open(content, home, Date.now)
      for (const file of FILES) assert.equal(await store.text(file), `text of ${file}`)
      const { versions } = await store.versions.log(null, 2)
      assert.deepEqual([versions[0]?.by, versions[0]?.words], ['王', '导入'])
      assert.deepEqual(await store.versions.differing(versions[0]!.parent, versions[0]!.id), [...FILES].sort())
      const again = await ContentStore.open(content, home, Date.now)
      assert.equal(await again.versions.head(), versions[0]?.id)
    })

  it("keeps what somebody changed with other tools as a version under nobody's name", async () => {
    const { content, home } = folders()
    const store = await ContentStore.open(content, home, Date.now)
    const [file = ''] = await store.list('alerts')
    const text = readFileSync(join(content, file), 'utf8')
    writeFileSync(join(content, file), `${text}\n别处改的\n`)
    await store.exclusively(() => store.save([{ file, bytes: Buffer.from(text) }], { by: '王', words: '改' }))
    const { versions } = await store.versions.log(null, 3)
    assert.equal(versions.length, 3)
    assert.match(Buffer.from((await store.versions.file(versions[1]!.id, file))!).toString(), /别处改的/)
    assert.notEqual(versions[1]!.by, '王')
  })

  it("has changed nothing that anybody reads when the disk refuses a version, and saves it once it doesn't", async () => {
    const { content, home } = folders()
    const store = await ContentStore.open(content, home, Date.now)
    const [file = ''] = await store.list('alerts')
    const before = await store.text(file)
    const save = () => store.exclusively(() => store.save([{ file, bytes: Buffer.from('新的') }], { by: '王', words: '改' }))
    const objects = join(home, 'versions', 'objects')
    renameSync(objects, `${objects}-away`)
    writeFileSync(objects, 'no room')
    await assert.rejects(save)
    assert.equal(await store.text(file), before)
    rmSync(objects)
    renameSync(`${objects}-away`, objects)
    await save()
    assert.equal(await store.text(file), '新的')
    assert.equal((await store.versions.log(null, 5)).versions.length, 2)
  })

  it('is told who has the content, and takes it over from one that is no more', () => {
    const file = join(dir, 'lock')
    const mine = takeLock(file, '2026-11-28T00:00:00+08:00')
    assert.ok(mine.ok)
    const holder = JSON.parse(readFileSync(file, 'utf8')) as { pid: number }
    writeFileSync(file, JSON.stringify({ ...holder, pid: process.ppid }))
    const other = takeLock(file, 'x')
    assert.ok(!other.ok && other.error.pid === process.ppid)
    // No process has this number.
    writeFileSync(file, JSON.stringify({ ...holder, pid: 2 ** 22 + 1 }))
    assert.ok(takeLock(file, 'x').ok)
    writeFileSync(file, '{"pid":')
    assert.ok(takeLock(file, 'x').ok)
  })
})
