import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { uprightRuns } from '@feedc/import/pdf/uprightRuns'
import { wordsSeen, wordsShown } from '@feedc/import/word/readDocx'
import { parseText } from '@test/typesetting/realBulletin'
import { HEAD, headline, paragraph, run, text, wordXml } from '@test/typesetting/wordXml'
import { parseBulletin } from './parseBulletin'

const LAST = '区局要求各企业对照清单逐项销号，月底前完成“回头看”。'

function read(...inner: string[]) {
  const parts = wordXml({ document: `<w:body>${HEAD}${inner.join('')}</w:body>` })
  const bulletin = parseBulletin({ ...wordsShown(parts), seen: wordsSeen(parts) })
  const lost = bulletin.notices.filter(({ code }) => code === 'text_missing' || code === 'text_doubled')
  assert.deepEqual(lost, [])
  return { ...bulletin, plain: bulletin.articles.map(({ title, paragraphs, source }) => [title, ...paragraphs, source]) }
}

describe('bulletins as they are written', () => {
  it('takes the words under a picture for no article, and hands them over with their place', () => {
    const caption = paragraph(run('图为小哥们在食堂用餐', '<w:sz w:val="24"/>'), '<w:jc w:val="center"/>')
    const { plain, notices } = read(headline('食堂开张'), text('9月2日，小哥食堂开张。'), caption, text('首日接待260人次。'))
    assert.deepEqual(plain, [['食堂开张', '9月2日，小哥食堂开张。', '首日接待260人次。', null]])
    const notice = notices.find(({ code }) => code === 'caption')
    assert.deepEqual([notice?.line, notice?.quote, notice?.choices?.[0]], [5, '图为小哥们在食堂用餐', 'caption'])
  })

  it('keeps a smaller bold line as a heading inside its article, and says so', () => {
    const sub = paragraph(run('建强组织，让小哥有家', '<w:b/>'))
    const { plain, notices } = read(
      headline('三项举措'),
      text('推出三项举措。'),
      sub,
      text('成立支部3个。'),
      headline('体检周启动'),
      text(LAST),
    )
    assert.deepEqual(plain, [
      ['三项举措', '推出三项举措。', '建强组织，让小哥有家', '成立支部3个。', null],
      ['体检周启动', LAST, null],
    ])
    assert.deepEqual(notices.find(({ code }) => code === 'subhead')?.choices, ['heading', 'split', 'drop'])
  })

  it('takes who sent an item in for its source, however it is signed', () => {
    for (const [signed, source] of [
      ['（供稿单位：朱泾镇党群办）', '朱泾镇党群办'],
      ['（本报通讯员　沈洁）', '沈洁'],
      ['□ 记者 王五', '王五'],
      ['供稿人：李明', '李明'],
    ] as const)
      assert.deepEqual(
        read(headline('送法进网点'), text(LAST), paragraph(run(signed))).plain,
        [['送法进网点', LAST, source]],
        signed,
      )
  })

  it('makes an article of each bracketed headline of a digest', () => {
    const item = (title: string, words: string): string => paragraph(run(`【${title}】`, '<w:b/>') + run(words))
    const { plain } = read(item('金桥：驿站换新颜', '金桥镇改造驿站。'), item('协会：发布提示', '市协会提示防暑。'))
    assert.deepEqual(plain, [
      ['金桥：驿站换新颜', '金桥镇改造驿站。', null],
      ['协会：发布提示', '市协会提示防暑。', null],
    ])
  })

  it('takes a counted event in a headline for no issue number', () => {
    const { articles, title } = parseText(
      `工会信息\n某省总工会办公室　　2025年3月5日\n\n第二届快递小哥运动会开幕\n　　近日，${LAST}\n`,
    )
    assert.deepEqual([title, articles[0]?.title], ['工会信息', '第二届快递小哥运动会开幕'])
  })

  it('leaves the day of the week, and who let the issue go, out of its name', () => {
    const { title, date } = parseText(
      `快递业动态\n签发：张三\n出刊日期：2025年9月30日 星期二\n某省邮政管理局编\n\n某局开展体检\n　　近日，${LAST}\n`,
    )
    assert.deepEqual([title, date], ['快递业动态', '2025-09-30'])
  })
})

describe('a page as a printer draws it', () => {
  const run = (words: string, x: number, tilt = 0) => ({ text: words, x, y: 700, width: 12, size: 12, font: 'a', tilt })

  it('counts a glyph once that was drawn twice to look bold, and keeps a doubled word', () => {
    const { runs, doubled } = uprightRuns([run('慰', 100), run('慰', 100.4), run('慰', 112)])
    assert.deepEqual([runs.length, doubled.length], [2, 1])
  })

  it('keeps what lies across it out of the text', () => {
    const { runs, rotated } = uprightRuns([run('正文', 100), run('内部资料', 200, 0.8)])
    assert.deepEqual([runs.map(one => one.text), rotated.map(one => one.text)], [['正文'], ['内部资料']])
  })
})
