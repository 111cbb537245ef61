import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sampled } from '@test/sample'
import { printPdf } from '@test/typesetting/printPdf'
import { fixture, REAL_TITLES, realManuscript } from '@test/typesetting/realBulletin'
import { setDocx } from '@test/typesetting/setDocx'
import { type PrintLayout, setHtml } from '@test/typesetting/setHtml'
import iconv from 'iconv-lite'
import type { Browser } from 'playwright-core'
import { launchChromium } from 'weapp-rig/h5'
import type { Bulletin } from './Bulletin'
import { readBulletin } from './readBulletin'

const dir = mkdtempSync(join(tmpdir(), 'bulletin-'))
after(() => rmSync(dir, { recursive: true, force: true }))
const real = realManuscript()

async function read(name: string, bytes: Uint8Array | string): Promise<Bulletin> {
  const path = join(dir, name)
  writeFileSync(path, bytes)
  const bulletin = await readBulletin(path)
  assert.ok(bulletin.ok, bulletin.ok ? '' : bulletin.error)
  return bulletin.value
}

function cutInsideCharacter(bytes: Buffer): Uint8Array {
  let end = 9000
  while ((bytes[end]! & 0xc0) !== 0x80) end += 1
  return bytes.subarray(0, end)
}

function assertWhole(bulletin: Bulletin): void {
  assert.deepEqual([bulletin.title, bulletin.issuer, bulletin.date], [real.title, real.issuer, '2024-12-16'])
  assert.deepEqual(
    bulletin.articles.map(({ title }) => title),
    REAL_TITLES.map(lines => lines.join(' ')),
  )
  assert.deepEqual(
    bulletin.articles.map(({ paragraphs }) => paragraphs),
    real.articles.map(({ paragraphs }) => paragraphs),
  )
}

describe('the real bulletin as a text file', () => {
  const text = fixture('2024-12-16')

  it('reads GB18030, and says so', async () => {
    const bulletin = await read('gb.txt', iconv.encode(text, 'gb18030'))
    assertWhole(bulletin)
    assert.ok(bulletin.notices.some(({ code }) => code === 'other_encoding'))
  })

  it('reads UTF-8 with a byte order mark and CRLF, and UTF-16', async () => {
    assertWhole(await read('crlf.txt', `\ufeff${text.replaceAll('\n', '\r\n')}`))
    assertWhole(await read('utf16.txt', iconv.encode(text, 'utf16le', { addBOM: true })))
  })

  it('reads UTF-8 that was cut in the middle of a character, and says so', async () => {
    const bulletin = await read('cut.txt', cutInsideCharacter(Buffer.from(text)))
    assert.equal(bulletin.articles[0]!.title, REAL_TITLES[0]![0])
    assert.ok(bulletin.notices.some(({ code }) => code === 'lost_characters'))
  })
})

describe('the real bulletin as a Word file', () => {
  const LAYOUTS = [
    ['styled', 'paragraphs'],
    ['styled', 'break'],
    ['bold', 'paragraphs'],
    ['plain', 'break'],
  ] as const
  for (const [headings, twoLines] of LAYOUTS) {
    it(`comes back whole with ${headings} headings, two-line headlines as ${twoLines}`, async () => {
      const bulletin = await read('real.docx', await setDocx(real, { headings, twoLines, head: real.title }))
      assertWhole(bulletin)
      assert.deepEqual(bulletin.tail, real.tail)
    })
  }
})

describe('the real bulletin as a PDF', () => {
  let printer: Browser
  before(async () => {
    printer = await launchChromium()
  })
  after(() => printer.close())

  const LAYOUTS: readonly PrintLayout[] = [
    { measure: 28, headings: 'styled', head: null, numbers: true, isJustified: true, isIndented: true, isSpaced: false },
    {
      measure: 31,
      headings: 'bold',
      head: '上海市邮政快递行业',
      numbers: true,
      isJustified: false,
      isIndented: true,
      isSpaced: false,
    },
    {
      measure: 34,
      headings: 'plain',
      head: '精神文明建设简报',
      numbers: true,
      isJustified: true,
      isIndented: true,
      isSpaced: false,
    },
    { measure: 40, headings: 'bold', head: null, numbers: false, isJustified: true, isIndented: false, isSpaced: true },
  ]
  for (const layout of sampled(LAYOUTS, 2)) {
    it(`comes back whole at ${layout.measure} characters, headings ${layout.headings}, head ${layout.head !== null}, numbers ${layout.numbers}`, async () => {
      const bulletin = await read('real.pdf', await printPdf(printer, setHtml(real, layout), layout))
      assertWhole(bulletin)
      assert.deepEqual(bulletin.tail, real.tail)
    })
  }
})
