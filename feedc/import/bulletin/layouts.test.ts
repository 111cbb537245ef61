import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseText, realManuscript } from '@test/typesetting/realBulletin'
import { type TextLayout, typeset } from '@test/typesetting/typeset'

const real = realManuscript()
const squeeze = (text: string): string => text.replace(/\s/g, '')
const WANTED = real.articles.map(({ titleLines, paragraphs }) => [titleLines.join(''), ...paragraphs].map(squeeze))

const PAGES = {
  none: { lines: 0, number: () => null, head: null, formFeed: false },
  dashes: { lines: 24, number: page => `- ${page} -`, head: null, formFeed: false },
  digits: { lines: 24, number: page => String(page), head: '上海市邮政快递行业', formFeed: true },
  words: { lines: 30, number: page => `第 ${page} 页 共 9 页`, head: '精神文明建设简报', formFeed: false },
  feeds: { lines: 27, number: () => null, head: null, formFeed: true },
} satisfies Record<string, Omit<TextLayout, 'measure' | 'indent' | 'blank' | 'breaks'>>

const MEASURES = [28, 32, 35, 38, 40]
const read = (layout: TextLayout) => parseText(typeset(real, layout))
const wordsOf = ({ articles }: ReturnType<typeof read>) =>
  articles.map(({ title, paragraphs }) => [title, ...paragraphs].map(squeeze))

function assertWholeOrFlagged(bulletin: ReturnType<typeof read>, message: string): void {
  const words = wordsOf(bulletin)
  assert.deepEqual(
    words.map(([title]) => title),
    WANTED.map(([title]) => title),
    message,
  )
  const isWhole = JSON.stringify(words) === JSON.stringify(WANTED)
  assert.ok(isWhole || bulletin.notices.some(({ code }) => code === 'paragraph_unsure'), message)
}

describe('the same bulletin in other layouts', () => {
  for (const [name, page] of Object.entries(PAGES)) {
    for (const breaks of ['typeset', 'counted'] as const) {
      it(`comes back whole when paragraphs are indented: pages ${name}, lines ${breaks}, 28–40 characters`, () => {
        for (const measure of MEASURES) {
          const blank = measure % 8 === 0 ? 'never' : 'every line'
          const bulletin = read({ measure, indent: 'kept', blank, breaks, ...page })
          assert.deepEqual(wordsOf(bulletin), WANTED, String(measure))
          assert.deepEqual([bulletin.title, bulletin.issuer, bulletin.date], [real.title, real.issuer, '2024-12-16'])
        }
      })

      it(`comes back whole when blank lines part the paragraphs, or says where a page end hides one: pages ${name}, lines ${breaks}`, () => {
        for (const measure of MEASURES) {
          const indent = measure % 8 === 0 ? 'lost' : 'none'
          const bulletin = read({ measure, indent, blank: 'paragraphs', breaks, ...page })
          if (name === 'none') assert.deepEqual(wordsOf(bulletin), WANTED, String(measure))
          else assertWholeOrFlagged(bulletin, String(measure))
        }
      })
    }
  }

  it('keeps every headline when neither indents nor blank lines are left, and says where it was unsure of a paragraph', () => {
    for (const measure of MEASURES) {
      for (const indent of ['lost', 'none'] as const) {
        const bulletin = read({ measure, indent, blank: 'never', breaks: 'typeset', ...PAGES.none })
        assertWholeOrFlagged(bulletin, `${measure} ${indent}`)
      }
    }
  })
})
