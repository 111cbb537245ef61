import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Bulletin } from '@feedc/import/bulletin/Bulletin'
import { parseBulletin } from '@feedc/import/bulletin/parseBulletin'
import { sampled } from '@test/sample'
import { at, makePdf, words } from '@test/typesetting/makePdf'
import { read } from './readPdf'

const TEXT = '各网点当天完成整改，不留死角。'
const SECRET = '先不通报'
const text = at(96, 700, TEXT)
const secret = (y: number): string => at(96, y, SECRET)

/** A page, what it reads as, and what of it nobody sees. */
interface Case {
  readonly name: string
  readonly page: string
  readonly form?: string
  readonly rotate?: number
  readonly shows?: string
  readonly hides?: string
  readonly struck?: string
}

const CASES: readonly Case[] = [
  { name: 'words', page: text },
  {
    name: 'words without a colour',
    page: `${text}q 3 Tr ${secret(680)} Q ${at(96, 660, TEXT)}`,
    shows: TEXT + TEXT,
    hides: SECRET,
  },
  { name: 'white words', page: `${text}q 1 1 1 rg ${secret(680)} Q ${at(96, 660, TEXT)}`, shows: TEXT + TEXT, hides: SECRET },
  { name: 'white words on red', page: `0.8 0 0 rg 90 690 300 30 re f 1 1 1 rg ${text}` },
  {
    name: 'white words on a red shape',
    page: `0.8 0 0 rg 90 690 m 390 690 l 395 690 395 720 390 720 c 90 720 l h f 1 1 1 rg ${text}`,
  },
  { name: 'words under a box', page: `${text}${secret(680)} 0 0 0 rg 90 676 200 14 re f`, hides: SECRET },
  {
    name: 'words under a box drawn as lines',
    page: `${text}${secret(680)} 0 0 0 rg 90 676 m 290 676 l 290 690 l 90 690 l h f*`,
    hides: SECRET,
  },
  {
    name: 'words under a box that nobody sees',
    page: `q /Faint gs 0 0 0 rg ${at(96, 720, SECRET)} Q ${text} q /Faint gs 90 690 300 30 re f Q`,
    hides: SECRET,
  },
  { name: 'words off the page', page: `${text}${at(700, 600, SECRET)}`, hides: SECRET },
  {
    name: 'words cut off',
    page: `${text}q 0 690 600 110 re W n ${secret(300)} Q ${at(96, 660, TEXT)}`,
    shows: TEXT + TEXT,
    hides: SECRET,
  },
  { name: 'words cut off by evenness', page: `${text}q 0 690 600 110 re W* n ${secret(300)} Q`, hides: SECRET },
  { name: 'words cut off by a form', page: '/X Do', form: `${at(96, 300, TEXT)}${at(96, 700, SECRET)}`, hides: SECRET },
  {
    name: 'words in a form, moved',
    page: `q 1 0 0 1 0 500 cm /X Do Q ${at(96, 500, TEXT)}`,
    form: at(96, 180, '开头。'),
    shows: `开头。${TEXT}`,
  },
  {
    name: 'words on a layer that is off',
    page: `${text}/OC /Off BDC ${secret(680)} EMC ${at(96, 660, TEXT)}`,
    shows: TEXT + TEXT,
    hides: SECRET,
  },
  {
    name: 'marked words',
    page: `/P BMC ${text} EMC /OC /Off BDC ${secret(660)} EMC ${at(96, 640, TEXT)}`,
    shows: TEXT + TEXT,
    hides: SECRET,
  },
  { name: 'tiny words', page: `${text}${at(96, 680, SECRET, 1)}`, hides: SECRET },
  { name: 'words struck out by a line', page: `${text}${secret(680)} 94 684 m 200 684 l S`, struck: SECRET },
  { name: 'words struck out by a box', page: `${text}${secret(680)} 94 683.5 110 1 re f`, struck: SECRET },
  { name: 'words with a line under them', page: `${text} 94 697 m 300 697 l S` },
  { name: 'a line closed, then words', page: `94 100 m 200 100 l s ${text}` },
  { name: 'a box filled and drawn', page: `${text}${secret(680)} 0 0 0 rg 90 676 200 14 re B`, hides: SECRET },
  { name: 'the same by evenness', page: `${text}${secret(680)} 0 0 0 rg 90 676 200 14 re B*`, hides: SECRET },
  { name: 'closed and filled', page: `${text}${secret(680)} 0 0 0 rg 90 676 m 290 676 l 290 690 l 90 690 l b`, hides: SECRET },
  {
    name: 'the same by evenness, closed',
    page: `${text}${secret(680)} 0 0 0 rg 90 676 m 290 676 l 290 690 l 90 690 l b*`,
    hides: SECRET,
  },
  {
    name: 'lines by moving',
    page: `BT /F 12 Tf 96 700 Td ${words('第一行，')} Tj 0 -20 Td ${words('第二行。')} Tj ET`,
    shows: '第一行，第二行。',
  },
  {
    name: 'lines by leading',
    page: `BT /F 12 Tf 20 TL 96 700 Td ${words('第一行，')} Tj T* T* ${words('第三行。')} Tj ET ${at(96, 680, '第二行，')}`,
    shows: '第一行，第二行，第三行。',
  },
  {
    name: 'lines by moving with leading',
    page: `BT /F 12 Tf 96 700 Td 0 -20 TD ${words('第一行，')} Tj T* ${words('第二行。')} Tj ET`,
    shows: '第一行，第二行。',
  },
  {
    name: 'a second text from the corner again',
    page: `BT /F 12 Tf 96 500 Td ${words('第二行。')} Tj ET BT /F 12 Tf 96 700 Td ${words('第一行，')} Tj ET`,
    shows: '第一行，第二行。',
  },
  {
    name: 'words pushed together',
    page: `BT /F 12 Tf -6 Tc 96 700 Td ${words('电池不进')} Tj ET BT /F 12 Tf 0 Tc 121 700 Td ${words('居室。')} Tj ET`,
    shows: '电池不进居室。',
  },
  {
    name: 'marked words on a layer that is off',
    page: `${text}/OC /Off BDC /P BMC ${at(96, 680, '先不')} EMC ${at(96, 660, '通报')} EMC`,
    hides: SECRET,
  },
  {
    name: 'words closed up',
    page: `BT /F 12 Tf 50 Tz 96 700 Td ${words('电池不进')} Tj ET BT /F 12 Tf 120 700 Td ${words('居室。')} Tj ET`,
    shows: '电池不进居室。',
  },
  {
    name: 'a mark raised',
    page: `BT /F 12 Tf 96 700 Td ${words('共八十站')} Tj /F 8 Tf 5 Ts <0031> Tj 0 Ts /F 12 Tf ${words('。')} Tj ET`,
    shows: '共八十站〔1〕。',
  },
  { name: 'a typeface set with the state', page: `/Set gs BT 96 700 Td ${words(TEXT)} Tj ET` },
  { name: 'a page on its side', page: `BT /F 12 Tf 0 1 -1 0 200 96 Tm ${words(TEXT)} Tj ET`, rotate: 90 },
]

const squeeze = (all: readonly string[]): string => all.join('').replace(/\s/g, '')
const quoted = ({ notices }: Bulletin, code: string): string =>
  squeeze(notices.filter(one => one.code === code).map(({ quote = '' }) => quote))

/** What is wrong with how the case is read; null when nothing is. */
async function fault({ page, form, rotate, shows = TEXT, hides = '', struck = '' }: Case, blindTo = ''): Promise<string | null> {
  const reading = await read(makePdf([page], { form, rotate }), blindTo)
  if (!reading.ok) return reading.error
  const bulletin = parseBulletin(reading.value)
  const found = {
    shows: squeeze(reading.value.lines.map(line => line.text)),
    hides: quoted(bulletin, 'hidden_text'),
    struck: quoted(bulletin, 'struck_text'),
    lost: quoted(bulletin, 'text_missing'),
  }
  const wanted = { shows: squeeze([shows]), hides, struck, lost: '' }
  return JSON.stringify(found) === JSON.stringify(wanted) ? null : JSON.stringify(found)
}

describe('what a PDF shows', () => {
  for (const one of CASES) it(`is read, and nothing else: ${one.name}`, async () => assert.equal(await fault(one), null))

  it('is missed, or shown too much, by a reader that doesn’t follow any one of its operators', async () => {
    const followed = [
      ...['save', 'restore', 'transform', 'paintFormXObjectBegin', 'paintFormXObjectEnd', 'beginMarkedContent'],
      ...['beginMarkedContentProps', 'endMarkedContent', 'setGState', 'setFillRGBColor', 'constructPath', 'clip', 'eoClip'],
      ...['endPath', 'stroke', 'fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'],
      ...['beginText', 'setTextMatrix', 'moveText', 'setLeadingMoveText', 'nextLine', 'setLeading', 'setFont', 'setCharSpacing'],
      ...['setHScale', 'setTextRise', 'setTextRenderingMode', 'showText'],
    ]
    const unnoticed: string[] = []
    for (const name of sampled(followed, 12)) {
      let isNoticed = false
      for (const one of CASES) if (!isNoticed && (await fault(one, name)) !== null) isNoticed = true
      if (!isNoticed) unnoticed.push(name)
    }
    assert.deepEqual(unnoticed, [])
  })
})

describe('what lies under or beside the text of a PDF', () => {
  const readAll = async (...pages: string[]): Promise<Bulletin> => {
    const reading = await read(makePdf(pages))
    assert.ok(reading.ok)
    return parseBulletin(reading.value)
  }
  const marks = ({ furniture }: Bulletin): string[] => furniture.filter(({ kind }) => kind === 'watermark').map(one => one.text)

  it('is a watermark when it is large and pale, and when it comes back in the middle of pages', async () => {
    const pale = await readAll(`q 0.8 0.8 0.8 rg ${at(150, 690, '内部资料', 48)} Q ${text}${at(96, 680, TEXT)}`)
    assert.deepEqual(marks(pale), ['内部资料'])
    const dark = (y: number): string => `${at(96, 760, TEXT)}${at(96, y, TEXT)}${at(200, 400, '仅供参考')}${at(96, 60, TEXT)}`
    assert.deepEqual(marks(await readAll(dark(500), dark(480))), ['仅供参考', '仅供参考'])
  })

  it('is said when it stands on its side, is drawn twice, or is a page without words', async () => {
    const bulletin = await readAll(
      `${text}${text}BT /F 30 Tf 0.7 0.7 -0.7 0.7 200 300 Tm ${words('样张')} Tj ET`,
      '0 0 1 rg 50 50 300 300 re f',
    )
    assert.equal(quoted(bulletin, 'rotated_text'), '样张')
    assert.equal(quoted(bulletin, 'doubled_text'), TEXT)
    assert.deepEqual(
      bulletin.notices.filter(({ code }) => code === 'picture_page_text').map(({ page }) => page),
      [2],
    )
  })

  it('is one row of a table when the words of a cell go on below it', async () => {
    const row = (y: number, ...cells: string[]): string =>
      cells.map((cell, i) => (cell === '' ? '' : at(96 + i * 120, y, cell))).join('')
    const bulletin = await readAll(
      `${text}${row(660, '企业', '问题')}${row(640, '甲快递', '充电柜离货架不到一米，')}${row(620, '', '三日内搬开')}${row(600, '乙快递', '车灯不亮')}`,
    )
    assert.deepEqual(bulletin.articles[0]?.paragraphs.slice(-3), [
      '企业：问题',
      '甲快递：充电柜离货架不到一米，三日内搬开',
      '乙快递：车灯不亮',
    ])
    assert.equal(quoted(bulletin, 'text_missing'), '')
  })

  it('is a row of a table when cells stand below each other', async () => {
    const row = (y: number, ...cells: string[]): string => cells.map((cell, i) => at(96 + i * 120, y, cell)).join('')
    const bulletin = await readAll(
      `${text}${row(660, '企业', '件数', '投诉')}${row(640, '甲快递', '312', '4')}${row(620, '乙快递', '287', '0')}`,
    )
    assert.deepEqual(bulletin.articles[0]?.paragraphs.slice(-2), ['甲快递：件数 312，投诉 4', '乙快递：件数 287，投诉 0'])
    assert.equal(quoted(bulletin, 'table_text'), '企业件数投诉')
  })
})
