import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readRecord } from '@test/fakes/readRecord'
import type { Issue } from './Content'
import { toArticle } from './toArticle'

describe('an article', () => {
  const ISSUE: Issue = { id: '2026-01', title: '甲报', issuer: '乙', date: '2026-01-01', embargo: null }
  const article = (text: string, file = 'bulletins/2026-01/03-c.md') => {
    const asked: string[] = []
    const read = readRecord(file, text, (record, report) =>
      toArticle(
        record,
        ISSUE,
        image => {
          asked.push(image)
          return image.endsWith('gone.jpg') ? null : `img.${image.split('/').at(-1)}`
        },
        report,
      ),
    )
    return { ...read, asked }
  }

  it('is named by its issue and its number, which its file begins with', () => {
    assert.equal(article('---\ntitle: 甲\n---\n\n正文\n').value?.id, '2026-01-03')
    for (const file of [
      'bulletins/2026-01/3-c.md',
      'bulletins/2026-01/c.md',
      'bulletins/2026-01/003-c.md',
      'bulletins/2026-01/03-.md',
      'bulletins/2026-01/03.md',
    ]) {
      const read = article('---\ntitle: 甲\n---\n\n正文\n', file)
      assert.deepEqual([read.value, read.said], [null, ['2 bad_file_name']], file)
    }
    assert.equal(article('---\ntitle: 甲\n---\n\n正文\n', '03-c.md').value?.id, '2026-01-03')
  })

  it('has a title and a body', () => {
    assert.deepEqual(article('---\nrank: 1\n---\n\n正文\n').said, ['2 [title] missing_field'])
    assert.equal(article('---\nrank: 1\n---\n\n正文\n').value, null)
    assert.deepEqual(article('---\ntitle: 甲\n---\n').said, ['2 missing_body'])
    assert.equal(article('---\ntitle: 甲\n---\n').value, null)
  })

  it('takes the pictures beside it by the names they get, and no others; the first stands for it', () => {
    const { value, asked, said } = article(
      '---\ntitle: 甲\n---\n\n![一](gone.jpg){1x2}\n\n![二](b.jpg){3x4}\n\n![三](x/c.jpg){5x6}\n',
    )
    assert.deepEqual(said, [])
    assert.deepEqual(asked, ['bulletins/2026-01/gone.jpg', 'bulletins/2026-01/b.jpg'])
    assert.deepEqual(
      value?._nuanfeng.blocks?.map(block => block.type === 'image' && block.image.url),
      ['gone.jpg', 'img.b.jpg', 'x/c.jpg'],
    )
    assert.equal(value?.image, 'gone.jpg')
    assert.equal(value?.content_text, '一\n\n二\n\n三')
  })

  it('is told of a picture without a size or without words, and of what no phone shows', () => {
    const told = (body: string) => article(`---\ntitle: 甲\n---\n\n${body}\n`).said
    assert.deepEqual(told('![一](a.jpg)'), ['5 image_without_size_or_alt'])
    assert.deepEqual(told('![](a.jpg){1x2}'), ['5 image_without_size_or_alt'])
    assert.deepEqual(told('![一](a.jpg){1x2}'), [])
    assert.deepEqual(told('甲\n\n---\n\n乙'), ['7 unsupported_markdown'])
  })

  it('leads to stations, guides, self-checks and benefits, and to nothing else', () => {
    const related = (written: string) => article(`---\ntitle: 甲\nrelated: ${written}\n---\n\n一\n`)
    const all = { stations: ['a'], guides: ['b'], checks: ['c'], benefits: ['d'] }
    assert.deepEqual(related('{ stations: [a], guides: [b], checks: [c], benefits: [d] }').value?._nuanfeng.related, all)
    assert.deepEqual(related('{ shops: [x] }').said, ['3 [related.shops] unknown_field'])
  })

  it('has blocks where it is more than paragraphs, its own authors or else the issuer, and the middle of the ranks', () => {
    const plain = article('---\ntitle: 甲\n---\n\n一\n\n二\n').value
    assert.deepEqual(
      [plain?._nuanfeng.blocks, plain?.authors, plain?._nuanfeng.rank, plain?.summary, plain?.image],
      [undefined, [{ name: '乙' }], 5, undefined, undefined],
    )
    const full = article('---\ntitle: 甲\nauthors: [丙]\nrank: 1\nsummary: 摘要\n---\n\n一\n\n> 二\n').value
    assert.deepEqual(
      [full?._nuanfeng.blocks?.length, full?.authors, full?._nuanfeng.rank, full?.summary],
      [2, [{ name: '丙' }], 1, '摘要'],
    )
  })
})
