import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import { cleanText } from '@feedc/import/text/cleanText'
import { beyond, countChars } from '@feedc/import/text/countChars'
import { toSimplified } from '@feedc/import/text/simplify'
import { fixture } from '@test/typesetting/realBulletin'
import fc from 'fast-check'
import type { Bulletin } from './Bulletin'
import { choose } from './choose'
import { fatesOf } from './fates'
import { readingOfText } from './linesOfText'
import { parseBulletin } from './parseBulletin'
import { rawLine } from './RawLine'

const FILES = readdirSync('test/fixtures/bulletins').filter(file => file.endsWith('.txt'))
/** Nobody marks a text file: what the importer asks of documents, it is asked here of every third line. */
const asked = (lines: readonly { readonly no: number; readonly text: string }[]): Bulletin['notices'] =>
  lines
    .filter((_, at) => at % 3 === 0)
    .map(({ no }) => ({ code: 'asked', severity: 'warning', line: no, page: null, message: '', choices: CHOICES }))
const CHOICES = ['split', 'merge', 'caption', 'heading', 'drop'] as const

const read = FILES.map(name => {
  const reading = readingOfText(cleanText(fixture(name.replace('.txt', ''))))
  return { name, lines: reading.lines, bulletin: parseBulletin(reading) }
})

const charsOf = ({ articles, tail, furniture, notices }: Bulletin) =>
  countChars([
    ...articles.flatMap(({ title, paragraphs, source }) => [title, ...paragraphs, source ?? '']),
    ...tail,
    ...furniture.map(({ text }) => text),
    ...notices.map(({ quote }) => quote ?? ''),
  ])

describe('what an editor makes of the places an importer was unsure of', () => {
  it('loses and adds no character, whatever is chosen and in whatever order', () => {
    const withChoices = read.map(({ lines, bulletin }) => ({
      lines,
      bulletin: { ...bulletin, notices: [...bulletin.notices, ...asked(lines)] },
    }))
    assert.ok(withChoices.length > 0)
    const one = fc.record({ notice: fc.nat(200), pick: fc.nat(10) })
    fc.assert(
      fc.property(fc.constantFrom(...withChoices), fc.array(one, { maxLength: 6 }), ({ lines, bulletin }, picks) => {
        const choosable = bulletin.notices.flatMap(({ choices }, notice) => (choices ? [{ notice, choices }] : []))
        const chosen = picks.map(({ notice, pick }) => {
          const at = choosable[notice % choosable.length]!
          return { notice: at.notice, choice: at.choices[pick % at.choices.length]! }
        })
        const [before, after] = [charsOf(bulletin), charsOf(choose(bulletin, lines, chosen))]
        assert.deepEqual([...beyond(before, after), ...beyond(after, before)], [])
      }),
      { numRuns: 200 },
    )
  })
})

describe('where the lines of a document ended', () => {
  for (const { name, lines, bulletin } of read)
    it(`finds every article's lines in it, in order: ${name}`, () => {
      const fates = fatesOf(lines, bulletin)
      assert.equal(fates.length, lines.length)
      const unfound = bulletin.articles.flatMap((article, at) => (fates.some(fate => fate.article === at) ? [] : [article.title]))
      assert.deepEqual(unfound, [])
      const order = fates.flatMap(({ article }) => article ?? [])
      assert.deepEqual(
        order,
        [...order].sort((a, b) => a - b),
      )
      // Lines said to be in an article hold the articles' words, and the other way round.
      const inOneScript = (text: string): string => [...text].map(toSimplified).join('')
      const within = countChars(fates.filter(({ article }) => article !== null).map(({ line }) => inOneScript(line.text)))
      const texts = bulletin.articles.flatMap(({ title, paragraphs, source }) => [title, ...paragraphs, source ?? ''])
      const words = countChars(texts.map(inOneScript))
      const size = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0)
      assert.ok(size(beyond(words, within)) <= 0.06 * size(words), `${size(beyond(words, within))} of ${size(words)}`)
    })

  it('finds a headline that shares its line with the text, and the text of the next line behind it', () => {
    const texts = [
      '某某简报',
      '【一个足够长的标题】第一条的正文在这里。',
      '第一条还有一段。',
      '【又一个足够长的标题】第二条的正文。',
    ]
    const articles = [
      { title: '一个足够长的标题', paragraphs: ['第一条的正文在这里。', '第一条还有一段。'], source: null },
      { title: '又一个足够长的标题', paragraphs: ['第二条的正文。'], source: null },
    ]
    const bulletin = { title: null, issuer: null, date: null, articles, tail: [], furniture: [], notices: [] }
    const fates = fatesOf(
      texts.map((text, at) => rawLine({ text, no: at + 1 })),
      bulletin,
    )
    assert.deepEqual(
      fates.map(({ fate, article }) => [fate, article]),
      [
        ['masthead', null],
        ['title', 0],
        ['article', 0],
        ['title', 1],
      ],
    )
  })
})
