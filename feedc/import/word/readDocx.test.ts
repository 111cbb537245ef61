import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Bulletin } from '@feedc/import/bulletin/Bulletin'
import { parseBulletin } from '@feedc/import/bulletin/parseBulletin'
import { HEAD, headline, paragraph, run, table, text, type WordParts, wordXml } from '@test/typesetting/wordXml'
import { wordsSeen, wordsShown } from './readDocx'

const LAST = text('月底前完成“回头看”。')
const TITLE = headline('骑行纪律公布')

/** `unread`: an element that the reader is made blind to; the count still sees it. */
function read(inner: string, parts: WordParts = {}, unread: RegExp = /(?!)/g): Bulletin {
  const all = wordXml({ document: `<w:body>${HEAD}${TITLE}${inner}${LAST}</w:body>`, ...parts })
  const shown = new Map([...all].map(([name, xml]) => [name, Buffer.from(xml.toString().replace(unread, ''))]))
  return parseBulletin({ ...wordsShown(shown), seen: wordsSeen(all) })
}
const bodyOf = ({ articles }: Bulletin): readonly string[] => {
  assert.deepEqual(
    articles.map(({ title }) => title),
    ['骑行纪律公布'],
  )
  return articles[0]!.paragraphs.slice(0, -1)
}
const codes = ({ notices }: Bulletin): string[] => notices.map(({ code }) => code)
const quoted = ({ notices }: Bulletin, code: string): string =>
  notices
    .filter(one => one.code === code)
    .map(({ quote }) => quote)
    .join('')

const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>${result === '' ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}`}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const math = (inner: string): string => `<m:oMath>${inner}</m:oMath>`
const sum = (words: string): string => `<m:r><m:t>${words}</m:t></m:r>`
const box = (inner: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="b"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const FOOTNOTE = '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>截至2022年7月。</w:t></w:r></w:p></w:footnote>'

/** One thing that Word can hold, the words it comes out as, and what of its XML a reader could fail to know. */
interface Thing {
  readonly name: string
  readonly inner: string
  readonly parts?: WordParts
  readonly shows: readonly string[]
  readonly unread: RegExp
}

const THINGS: readonly Thing[] = [
  {
    name: 'simple fields',
    inner: paragraph(`${run('全程')}<w:fldSimple w:instr="=3*7">${run('21')}</w:fldSimple>${run('公里。')}`),
    shows: ['全程21公里。'],
    unread: /<w:fldSimple.*?<\/w:fldSimple>/g,
  },
  {
    name: 'complex fields, one inside another',
    inner: paragraph(`${run('共')}${field('=SUM(ABOVE)', '85')}${run('站。')}`),
    shows: ['共85站。'],
    unread: /<w:t xml:space="preserve">85<\/w:t>/g,
  },
  {
    name: 'characters with their reading above',
    inner: paragraph(
      `${run('快递员')}<w:r><w:ruby><w:rubyPr/><w:rt>${run('hùn')}</w:rt><w:rubyBase>${run('圂')}</w:rubyBase></w:ruby></w:r>${run('某获得表扬。')}`,
    ),
    shows: ['快递员圂某获得表扬。'],
    unread: /<w:ruby>.*?<\/w:ruby>/g,
  },
  {
    name: 'equations',
    inner: paragraph(
      `${run('人均')}${math(`<m:f><m:num>${sum('312')}</m:num><m:den>${sum('12+1')}</m:den></m:f>${sum('=24')}`)}${run('件。')}`,
    ),
    shows: ['人均312/(12+1)=24件。'],
    unread: /<m:oMath>.*?<\/m:oMath>/g,
  },
  {
    name: 'footnotes',
    inner: paragraph(`${run('全市有驿站1127处')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}`),
    parts: { footnotes: FOOTNOTE },
    shows: ['全市有驿站1127处〔1〕。', '月底前完成“回头看”。'],
    unread: /<w:footnoteReference[^>]*>/g,
  },
  {
    name: 'text boxes, once',
    inner: `${text('各区反映良好。')}${paragraph(box(paragraph(run('专题片获二等奖，成绩突出。'))))}`,
    shows: ['各区反映良好。', '专题片获二等奖，成绩突出。'],
    unread: /<w:drawing>.*?<\/w:drawing>/g,
  },
  {
    name: 'content controls',
    inner: `<w:sdt><w:sdtPr/><w:sdtContent>${text('控件里的一段话。')}</w:sdtContent></w:sdt>`,
    shows: ['控件里的一段话。'],
    unread: /<w:sdt>.*?<\/w:sdt>/g,
  },
  {
    name: 'tables of figures',
    inner: table([
      ['企业', '件数', '投诉'],
      ['甲快递', '312', '4'],
      ['乙快递', '287', '0'],
    ]),
    shows: ['甲快递：件数 312，投诉 4', '乙快递：件数 287，投诉 0'],
    unread: /<w:tbl>.*?<\/w:tbl>/g,
  },
  {
    name: 'tracked insertions',
    inner: paragraph(`${run('检查定在')}<w:ins>${run('10月20日')}</w:ins>${run('。')}`),
    shows: ['检查定在10月20日。'],
    unread: /<w:ins>.*?<\/w:ins>/g,
  },
  {
    name: 'links and smart tags',
    inner: paragraph(`<w:hyperlink>${run('见《办法》')}</w:hyperlink><w:smartTag>${run('全文。')}</w:smartTag>`),
    shows: ['见《办法》全文。'],
    unread: /<w:smartTag>.*?<\/w:smartTag>/g,
  },
]

describe('what a Word file shows', () => {
  for (const { name, inner, parts, shows, unread } of THINGS) {
    it(`comes out: ${name}`, () => {
      const bulletin = read(inner, parts)
      assert.deepEqual(bodyOf(bulletin), shows)
      assert.deepEqual(
        codes(bulletin).filter(code => code.startsWith('text_') && code !== 'text_box_text'),
        [],
      )
    })

    it(`is missed aloud by a reader that doesn't know ${name}`, () => {
      const bulletin = read(inner, parts, unread)
      assert.ok(codes(bulletin).includes('text_missing'), JSON.stringify(bulletin, null, 1))
    })
  }

  it('keeps automatic numbers as text, in the styles that offices use', () => {
    const level = (i: number, format: string, words: string): string =>
      `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${words}"/></w:lvl>`
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const numbered = (i: number, words: string): string =>
      paragraph(run(words), `<w:numPr><w:ilvl w:val="${i}"/><w:numId w:val="1"/></w:numPr>`)
    const inner = [
      text('要求如下：'),
      numbered(0, '电池不进居室。'),
      numbered(1, '私拉电线的。'),
      numbered(1, '飞线充电的。'),
      numbered(2, '首次提醒。'),
      numbered(0, '违反第一条的停班。'),
      numbered(1, '停班一天。'),
    ]
    const bulletin = read(inner.join(''), { numbering })
    assert.deepEqual(bodyOf(bulletin).slice(1), [
      '一、电池不进居室。',
      '（一）私拉电线的。',
      '（二）飞线充电的。',
      '1. 首次提醒。',
      '二、违反第一条的停班。',
      '（一）停班一天。',
    ])
    assert.deepEqual(codes(bulletin), [])
  })

  it('puts a footnote below the article that refers to it', () => {
    const note = THINGS.find(({ name }) => name === 'footnotes')!
    assert.equal(read(note.inner, note.parts).articles[0]!.paragraphs.at(-1), '〔1〕截至2022年7月。')
  })
})

describe('what a Word file doesn’t show', () => {
  const hiding: readonly (readonly [code: string, name: string, inner: string])[] = [
    ['hidden_text', 'hidden', run('先不通报', '<w:vanish/>')],
    ['struck_text', 'struck out', run('先不通报', '<w:strike/>')],
    ['struck_text', 'struck out twice', run('先不通报', '<w:dstrike/>')],
    ['deleted_text', 'deleted under tracking', '<w:del><w:r><w:delText>先不通报</w:delText></w:r></w:del>'],
    ['deleted_text', 'moved away', `<w:moveFrom>${run('先不通报')}</w:moveFrom>`],
    [
      'placeholder_text',
      'a placeholder',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('先不通报')}</w:sdtContent></w:sdt>`,
    ],
  ]
  for (const [code, name, inner] of hiding) {
    it(`is never published, and said with its place: ${name}`, () => {
      const bulletin = read(paragraph(`${run('月底前')}${inner}${run('整改。')}`))
      assert.deepEqual(bodyOf(bulletin), ['月底前整改。'])
      assert.equal(quoted(bulletin, code), '先不通报')
      assert.equal(bulletin.notices.find(one => one.code === code)!.line, 4)
      assert.deepEqual(codes(bulletin), [code])
    })
  }

  it('is hidden by a style too, through the ones it is based on', () => {
    const styles =
      '<w:style w:type="character" w:styleId="base"><w:name w:val="base"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="own"><w:name w:val="own"/><w:basedOn w:val="base"/></w:style>'
    const bulletin = read(paragraph(`${run('月底前整改。')}${run('先不通报', '<w:rStyle w:val="own"/>')}`), { styles })
    assert.deepEqual(bodyOf(bulletin), ['月底前整改。'])
    assert.equal(quoted(bulletin, 'hidden_text'), '先不通报')
  })

  it('names heads and feet of pages, comments and pictures without taking them for text', () => {
    const picture =
      '<w:r><w:drawing><wp:inline><wp:docPr id="3" name="x" descr="活动现场"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    const inner = `${paragraph(`${run('食堂开张。')}<w:r><w:commentReference w:id="7"/></w:r>`)}${paragraph(picture)}`
    const bulletin = read(inner, {
      header1: paragraph(run('内部资料')),
      comments: `<w:comment w:id="7">${paragraph(run('日期再核'))}</w:comment>`,
    })
    assert.deepEqual(bodyOf(bulletin), ['食堂开张。'])
    assert.equal(quoted(bulletin, 'comment_text'), '日期再核')
    assert.match(bulletin.notices.find(({ code }) => code === 'picture_text')!.message, /活动现场/)
    assert.deepEqual(
      bulletin.furniture.filter(({ kind }) => kind === 'header').map(({ text }) => text),
      ['内部资料'],
    )
    assert.ok(!codes(bulletin).some(code => code === 'text_missing' || code === 'text_doubled'))
  })
})
