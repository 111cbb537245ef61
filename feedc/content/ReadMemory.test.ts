import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { checkContent } from '@feedc/checkContent'
import { sampled } from '@test/sample'
import { ReadMemory } from './ReadMemory'

const dir = mkdtempSync(join(tmpdir(), 'memory-'))
after(() => rmSync(dir, { recursive: true, force: true }))
const content = join(dir, 'content')
cpSync('test/content-fixture', content, { recursive: true })
const ARTICLE = `bulletins/2024-12-16/${readdirSync(join(content, 'bulletins/2024-12-16')).find(name => name.endsWith('.md'))}`

/** What an editor does to files, one after the other. */
const EDITS: readonly (readonly [file: string, change: (text: string) => string | null])[] = [
  ['stations.csv', text => text.replace(/\n([^\n]+)\n/, '\n')],
  ['stations.csv', text => text.replaceAll('饮水', '没有这种设施')],
  [ARTICLE, text => text.replace('---\n', '---\nsummary: [\n')],
  [ARTICLE, text => `${text}\n联系人 13800138000\n`],
  [ARTICLE, () => null],
  ['bulletins/2024-12-16/09-new.md', () => '---\ntitle: 新的一篇\n---\n\n正文。\n'],
]

describe('a folder that is read again and again', () => {
  it('reads as by somebody who sees it for the first time, and laid over as if it were written', () => {
    const memory = new ReadMemory()
    const nowMs = Date.now()
    checkContent(content, nowMs, null, { memory })
    for (const [file, change] of sampled(EDITS, 3)) {
      const path = join(content, file)
      const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
      const now = change(before)
      const laid = checkContent(content, nowMs, null, { memory, laid: new Map([[file, now === null ? null : Buffer.from(now)]]) })
      if (now === null) rmSync(path)
      else writeFileSync(path, now)
      const fresh = checkContent(content, nowMs)
      assert.deepEqual(laid, fresh, `laid ${file}`)
      assert.deepEqual(checkContent(content, nowMs, null, { memory }), fresh, file)
    }
  })
})
