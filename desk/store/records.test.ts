import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { RECORD_KINDS } from '@desk/api/records'
import { ContentStore } from './ContentStore'
import { changedText, freshText } from './changedText'
import { FORMS } from './forms'
import { Records } from './Records'
import { recordsIn, type StoredRecord } from './readRecord'
import { RECORD_PLACES } from './recordPlaces'
import { frontOf, isSame, type Values } from './recordText'
import { yamlOf } from './yamlText'

const dir = mkdtempSync(join(tmpdir(), 'nuanfeng-records-'))
after(() => rmSync(dir, { recursive: true, force: true }))
cpSync('test/content-fixture', join(dir, 'content'), { recursive: true })
const opened = ContentStore.open(join(dir, 'content'), join(dir, '.desk'), Date.now)
const saving = { by: '王', words: null }
/** Whatever YAML and Markdown could take for something else. */
const HARD = '# 标题: "引号" - [x] {a: b} | > & *强调* 110'

const ROUNDS = 2

/** Some of what is written in a record, other every round, by which it isn't found again; its one required name stays. */
function someOf({ fields, id }: StoredRecord, round: number): Values {
  const names = Object.keys(fields).filter(key => fields[key] !== '' && fields[key] !== id)
  const picked = round === 0 ? names.slice(1) : names.filter((_, at) => (round * 2654435761 * (at + 1)) % 7 < 3)
  return Object.fromEntries(picked.map(key => [key, fields[key]]))
}

const without = (values: Values, keys: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)))

const again = ({ kind, id, file }: StoredRecord, text: string): StoredRecord =>
  recordsIn(kind, file, text).find(record => record.id === id)!

function readsBack(record: StoredRecord, before: string, after: string): void {
  const front = record.file.endsWith('.md') ? frontOf(after)!.front : after
  assert.deepEqual(yamlOf(front).errors, [], after)
  const { fields } = again(record, after)
  for (const key of Object.keys(record.fields)) assert.ok(isSame(fields[key], record.fields[key]), `${key}\n${after}`)
  const left = after.split('\n')
  const gone = before.split('\n').filter(line => line !== '' && !line.endsWith(':') && !left.includes(line))
  assert.deepEqual(gone, [], after)
}

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

    it(`an editor who writes ${kind} bit by bit, whatever was missing, reads everything back as typed`, async () => {
      const store = await opened
      const all = await new Records(store).list(kind)
      for (const record of new Set([all[0]!, all.at(-1)!])) {
        const text = (await store.text(record.file))!
        for (let round = 0; round < ROUNDS; round += 1) {
          const missing = someOf(record, round)
          const bare = changedText(record, text, Object.fromEntries(Object.keys(missing).map(key => [key, ''])))
          readsBack(record, bare, changedText(again(record, bare), bare, missing))
          if (RECORD_PLACES[kind].type === 'list' || kind === 'issues') continue
          const begun = freshText(kind, without(record.fields, Object.keys(missing)))
          readsBack(record, begun, changedText(again(record, begun), begun, missing))
        }
      }
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
