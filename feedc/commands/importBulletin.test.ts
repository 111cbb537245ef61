import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { checkContent } from '@feedc/checkContent'
import { cli } from '@feedc/cli'
import type { Bulletin } from '@feedc/import/bulletin/Bulletin'
import { contentTree } from '@test/fakes/contentTree'
import { fakeIo } from '@test/fakes/fakeIo'
import { fixturePath, REAL_TITLES } from '@test/typesetting/realBulletin'
import { HEAD, headline, run, text, wordFile } from '@test/typesetting/wordXml'

const dir = mkdtempSync(join(tmpdir(), 'drafts-'))
after(() => rmSync(dir, { recursive: true, force: true }))
const REAL = fixturePath('2024-12-16')

async function feedc(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const { io } = fakeIo()
  const code = await cli(['import', 'bulletin', ...args], {
    ...io,
    out: line => void out.push(line),
    err: line => void err.push(line),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('feedc import bulletin', () => {
  it('prints JSON as agreed, and writes nothing when asked for that alone', async () => {
    const { code, out } = await feedc(REAL, '--json')
    const bulletin = JSON.parse(out) as Bulletin
    assert.equal(code, 0)
    assert.deepEqual(Object.keys(bulletin), ['title', 'issuer', 'date', 'articles', 'tail', 'furniture', 'notices'])
    assert.deepEqual(Object.keys(bulletin.articles[0]!), ['title', 'paragraphs', 'source'])
    assert.equal(bulletin.articles.length, 7)
  })

  it('writes one draft an article, with topics and related records to look over', async () => {
    const target = join(dir, 'issue')
    assert.equal((await feedc(REAL, '--out', target)).code, 0)
    const names = readdirSync(target)
    assert.equal(names.length, 9)
    assert.ok(names.includes('import.yaml'))
    const fraud = readFileSync(join(target, '02-antifraud.md'), 'utf8')
    assert.match(fraud, /^---\ntitle: 顺丰小哥果断报警 识破快件到付骗局\n/)
    assert.match(fraud, /topics:\n {2}- 反诈\nrank: 1\n/)
    assert.match(fraud, /guides:\n {4}- cod-elderly/)
    assert.match(readFileSync(join(target, 'issue.yaml'), 'utf8'), /issuer: 上海市邮政管理局党建办、文明办\ndate: 2024-12-16\n/)
  })

  it('writes drafts that the compiler reads back word for word', async () => {
    const tree = contentTree()
    try {
      assert.equal((await feedc(REAL, '--out', join(tree.dir, 'bulletins/2024-12-16'))).code, 0)
      const json = JSON.parse((await feedc(REAL, '--json')).out) as Bulletin
      const { content } = checkContent(tree.dir, Date.parse('2026-11-24T08:00:00+08:00'))
      const articles = content.articles.map(({ value }) => value).filter(({ id }) => id.startsWith('2024-12-16'))
      assert.deepEqual(
        articles.map(({ title }) => title),
        REAL_TITLES.map(lines => lines.join(' ')),
      )
      assert.deepEqual(
        articles.map(article => article.content_text),
        json.articles.map(({ paragraphs }) => paragraphs.join('\n\n')),
      )
    } finally {
      tree.remove()
    }
  })

  it('keeps beside the drafts what it was unsure of, with the place, and the compiler passes it by', async () => {
    const tree = contentTree()
    try {
      const file = join(dir, 'hidden.docx')
      const hidden = text('月底前整改。').replace('</w:p>', `${run('先不通报', '<w:vanish/>')}</w:p>`)
      writeFileSync(file, wordFile({ document: `<w:body>${HEAD}${headline('整改通知')}${hidden}</w:body>` }))
      const target = join(tree.dir, 'bulletins/2025-09-30')
      assert.equal((await feedc(file, '--out', target)).code, 0)
      const kept = readFileSync(join(target, 'import.yaml'), 'utf8')
      assert.match(kept, /code: hidden_text\n {4}severity: 核对\n {4}count: 1\n {4}places:\n {6}- line: 4\n/)
      assert.match(kept, /quote: 先不通报/)
      const { notices } = checkContent(tree.dir, Date.parse('2026-11-24T08:00:00+08:00'))
      assert.deepEqual(
        notices.filter(({ file: about }) => about.endsWith('import.yaml')),
        [],
      )
    } finally {
      tree.remove()
    }
  })

  it('never overwrites without --force, and leaves nothing half-written', async () => {
    const target = join(dir, 'again')
    await feedc(REAL, '--out', target)
    writeFileSync(join(target, '02-antifraud.md'), '编辑改过的')
    const again = await feedc(REAL, '--out', target)
    assert.equal(again.code, 1)
    assert.match(again.err, /--force/)
    assert.equal(readFileSync(join(target, '02-antifraud.md'), 'utf8'), '编辑改过的')
    assert.equal((await feedc(REAL, '--out', target, '--force')).code, 0)
    assert.match(readFileSync(join(target, '02-antifraud.md'), 'utf8'), /顺丰小哥/)
    assert.deepEqual(
      readdirSync(target).filter(name => name.endsWith('.part')),
      [],
    )
  })

  it('keeps text that looks like Markdown as text', async () => {
    const file = join(dir, 'marks.txt')
    writeFileSync(
      file,
      '小哥简报\n测试编辑部编 2026年1月1日\n\n小哥驿站新添设备\n\n1. 价格 *不变*，<b>免费</b>[详见](x)，文件名 a_b_c。\n\n# 不是标题，是正文。\n',
    )
    const tree = contentTree()
    try {
      await feedc(file, '--out', join(tree.dir, 'bulletins/2026-01-02'))
      const { content } = checkContent(tree.dir, Date.parse('2026-11-24T08:00:00+08:00'))
      const article = content.articles.map(({ value }) => value).find(({ title }) => title === '小哥驿站新添设备')
      assert.equal(article?.content_text, '1. 价格 *不变*，<b>免费</b>[详见](x)，文件名 a_b_c。\n\n# 不是标题，是正文。')
    } finally {
      tree.remove()
    }
  })

  it('refuses a bad file with one sentence, in the JSON too, and writes nothing', async () => {
    const file = join(dir, 'bad.docx')
    writeFileSync(file, '不是 Word')
    const target = join(dir, 'nothing')
    const { code, out, err } = await feedc(file, '--json', '--out', target)
    assert.equal(code, 1)
    assert.equal(err.split('\n').length, 1)
    assert.equal((JSON.parse(out) as Bulletin).notices[0]!.code, 'wrong_extension')
    assert.ok(!readdirSync(dir).includes('nothing'))
  })

  it('asks for a folder when the bulletin has no date, and says how it is used', async () => {
    assert.match((await feedc(fixturePath('multi-agency'))).err, /--out/)
    assert.equal((await feedc()).code, 2)
    assert.equal((await feedc(REAL, '--unknown')).code, 2)
  })
})
