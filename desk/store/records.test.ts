import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { RECORD_KINDS } from '@desk/api/records'
import { ContentStore } from './ContentStore'
import { FORMS } from './forms'
import { Records } from './Records'
import { isSame } from './recordText'

const dir = mkdtempSync(join(tmpdir(), 'nuanfeng-records-'))
after(() => rmSync(dir, { recursive: true, force: true }))
cpSync('test/content-fixture', join(dir, 'content'), { recursive: true })
const opened = ContentStore.open(join(dir, 'content'), join(dir, '.desk'), Date.now)
const saving = { by: '王', words: null }
/** Whatever YAML and Markdown could take for something else. */
const HARD = '# 标题: "引号" - [x] {a: b} | > & *强调* 110'

describe('records as forms read and write them', () => {
  for (const kind of RECORD_KINDS) {
    it(`an editor who saves ${kind} unchanged changes no byte of any file`, async () => {
      const store = await opened
      const records = new Records(store)
      for (const record of await records.list(kind)) {
        const before = await store.text(record.file)
        const saved = await records.save(kind, record.id, record.version, record.fields, saving)
        assert.ok(saved.ok)
        assert.equal(await store.text(record.file), before, record.file)
      }
    })

    it(`an editor who changes one line of ${kind} reads it back as typed, and every other line of the file stays`, async () => {
      const store = await opened
      const records = new Records(store)
      const [record] = await records.list(kind)
      assert.ok(record)
      const field = FORMS[kind].fields.find(({ key, type }) => type === 'line' && key !== 'number' && key !== 'icon')!
      const before = (await store.text(record.file))!.split('\n')
      const saved = await records.save(kind, record.id, record.version, { [field.key]: HARD }, saving)
      assert.ok(saved.ok)
      assert.equal((await records.find(kind, record.id))?.fields[field.key], HARD)
      const now = (await store.text(record.file))!.split('\n')
      const gone = before.filter(line => !now.includes(line))
      assert.ok(gone.length <= 1, gone.join('\n'))
      const late = await records.save(kind, record.id, record.version, { [field.key]: 'x' }, saving)
      assert.ok(!late.ok && late.error.code === 'conflict')
    })

    if (FORMS[kind].canAdd)
      it(`an editor who adds one of ${kind} and deletes it again has the files as they were`, async () => {
        const store = await opened
        const records = new Records(store)
        const before = new Map(await Promise.all((await store.list()).map(async file => [file, await store.text(file)] as const)))
        const [record] = await records.list(kind)
        const values = { ...record!.fields, ...(kind === 'hotlines' && { number: '12320' }) }
        const issue = (await records.list('issues'))[0]!.id
        const added = await records.add(kind, issue, values, saving)
        assert.ok(added.ok)
        assert.notEqual(added.value.record.id, record!.id)
        const isSameField = ({ key }: { readonly key: string }): boolean =>
          isSame(added.value.record.fields[key], values[key as keyof typeof values])
        assert.deepEqual(
          FORMS[kind].fields.filter(field => !isSameField(field)),
          [],
        )
        const removed = await records.remove(kind, added.value.record.id, added.value.record.version, saving)
        assert.ok(removed.ok)
        for (const file of await store.list()) assert.equal(await store.text(file), before.get(file), file)
      })
  }
})
