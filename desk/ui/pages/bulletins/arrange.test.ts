import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ImportNotice, ImportResult, SourceBlock } from '@desk/api/imports'
import fc from 'fast-check'
import { isAboutName, noticesByBlock, stretchesOf } from './arrange'
import { isWrittenAnew } from './useEdits'

const block = (no: number, article: number | null): SourceBlock => ({
  no,
  page: null,
  text: `${no}`,
  fate: article === null ? 'dropped' : 'article',
  article,
  notices: [],
  isBold: false,
  isCentred: false,
  headingLevel: 0,
})
const articles = fc.array(fc.option(fc.nat(3)), { maxLength: 30 })

describe('a document beside what was read from it', () => {
  it('knows which questions are about the name of the issue', () => {
    const head = { title: '工作简报 第 50 期', issuer: '', date: '' }
    const blocks = [
      { ...block(1, null), fate: 'masthead' as const, notices: ['n0'] },
      { ...block(2, 0), notices: ['n1'] },
    ]
    const asked = (id: string, quote: string) => isAboutName({ blocks, head }, { id, quote } as ImportNotice)
    assert.deepEqual([asked('n0', '别的'), asked('n1', '别的'), asked('n1', '第 50 期')], [true, false, true])
  })

  it('takes a title that somebody wrote anew for the answer to what was asked about it, and nothing else', () => {
    const paragraphs = [{ text: '一段', isHeading: false, no: 3 }]
    const result = {
      head: { title: '简报', issuer: '', date: '' },
      articles: [{ title: '题目', paragraphs }],
      blocks: [
        { ...block(2, 0), notices: ['n0'] },
        { ...block(3, 0), notices: ['n1'] },
      ],
    } as unknown as ImportResult
    const asked = (id: string, code: string) => ({ id, code, quote: null }) as ImportNotice
    const written = (title?: string) => ({ head: {}, of: () => (title === undefined ? {} : { title }) })
    assert.equal(isWrittenAnew(result, written('新的题目'), asked('n0', 'title_unsure')), true)
    assert.equal(isWrittenAnew(result, written(), asked('n0', 'title_unsure')), false)
    assert.equal(isWrittenAnew(result, written('新的题目'), asked('n1', 'paragraph_unsure')), false)
  })

  it('shows every line once, in the order of the document', () => {
    fc.assert(
      fc.property(articles, of => {
        const blocks = of.map((article, no) => block(no, article))
        assert.deepEqual(
          stretchesOf(blocks).flatMap(stretch => stretch.blocks.map(({ no }) => no)),
          blocks.map(({ no }) => no),
        )
      }),
    )
  })

  it('gives each article one card, and never shows a line of an article beside another', () => {
    fc.assert(
      fc.property(articles, of => {
        const stretches = stretchesOf(of.map((article, no) => block(no, article)))
        const cards = stretches
          .filter(({ article, isContinued }) => article !== null && !isContinued)
          .map(({ article }) => article)
        assert.deepEqual([...cards].sort(), [...new Set(of.filter(article => article !== null))].sort())
        for (const { article, blocks } of stretches)
          assert.ok(blocks.every(each => each.article === null || each.article === article))
      }),
    )
  })

  it('leaves a page number inside the article that goes on after it', () => {
    const [only, ...rest] = stretchesOf([block(1, 0), block(2, null), block(3, 0)])
    assert.equal(rest.length, 0)
    assert.deepEqual(
      only?.blocks.map(({ no }) => no),
      [1, 2, 3],
    )
  })

  it('says everything the importer said once, a struck-out line at the one above it', () => {
    const notice = (id: string, no: number | null) =>
      ({ id, code: 'x', severity: 'warning', no, page: null, message: id, quote: null, choices: [], chosen: null }) as const
    const said = noticesByBlock({
      blocks: [{ ...block(3, 0), notices: ['own'] }, block(7, 0)],
      notices: [notice('own', 3), notice('struck', 5), notice('whole', null), notice('late', 9), notice('early', 1)],
    })
    assert.deepEqual(
      [...said].map(([no, all]) => [no, all.map(({ id }) => id)]),
      [
        [3, ['own', 'struck', 'whole', 'early']],
        [7, ['late']],
      ],
    )
  })
})
