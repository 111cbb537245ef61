import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fixture, parseText, REAL_TITLES } from '@test/typesetting/realBulletin'

const titles = (text: string) => parseText(text).articles.map(article => article.title)
const shape = (text: string) => parseText(text).articles.map(({ paragraphs, source }) => [paragraphs.length, source])
const codes = (text: string) => parseText(text).notices.map(({ code }) => code)

describe('the bulletin of 2024-12-16, as copied out of its PDF', () => {
  const real = parseText(fixture('2024-12-16'))

  it('gives seven articles of 26 paragraphs, their headlines exact', () => {
    assert.deepEqual(
      real.articles.map(({ title }) => title),
      REAL_TITLES.map(lines => lines.join(' ')),
    )
    assert.deepEqual(
      real.articles.map(({ paragraphs }) => paragraphs.length),
      [4, 3, 4, 3, 4, 4, 4],
    )
  })

  it('knows who issued it and when, though the date is broken over two lines', () => {
    assert.equal(real.title, '上海市邮政快递行业')
    assert.equal(real.issuer, '上海市邮政管理局党建办、文明办')
    assert.equal(real.date, '2024-12-16')
  })

  it('keeps the tail apart: four to report to, one list to send to', () => {
    assert.equal(real.tail.length, 5)
    assert.equal(real.tail[0], '报：国家邮政局精神文明建设指导委员会')
    assert.match(real.tail[4]!, /^送：上海市文明办，.*上海市邮政管理局各处室、管理局、文明办，上海市快递行业协会，各快递企业$/)
    assert.doesNotMatch(real.articles[6]!.paragraphs.join(), /精神文明建设/)
  })

  it('joins wrapped lines without a trace, over pages too', () => {
    const [first, second] = real.articles[1]!.paragraphs
    assert.equal(first, '近日，来自顺丰快递崇明区中街山路综合营业部的快递小哥张立，收到了一面写有“慧眼识骗局 守护百姓财”的锦旗。')
    assert.match(second!, /之前也接受过防诈反诈普法一类的宣传培训/)
    assert.match(real.articles[6]!.paragraphs[0]!, /中通快递集团 2024 年冬季送温暖活动/)
  })

  it('is sure of every line, and says only that the name of the bulletin looks short', () => {
    assert.deepEqual(
      real.notices.map(({ code, severity }) => [code, severity]),
      [['issue_title_short', 'info']],
    )
  })
})

describe('bulletins of other people', () => {
  it('ends an item at the source in brackets and takes it out of the text', () => {
    const text = fixture('multi-agency')
    assert.deepEqual(titles(text), [
      '甘粤鲁3省局召开邮政普遍服务保障监督会议',
      '海南省委书记春节慰问新就业群体',
      '行业多项工作写入宁夏政府工作报告',
    ])
    assert.deepEqual(shape(text), [
      [1, '甘肃、广东、山东邮政管理局'],
      [2, '海南省邮政管理局'],
      [1, null],
    ])
    assert.match(parseText(text).articles[0]!.paragraphs[0]!, /2026年重点任务。$/)
  })

  it('says that a digest names no bulletin, no issuer and no date, and invents none', () => {
    const { title, issuer, date } = parseText(fixture('multi-agency'))
    assert.deepEqual([title, issuer, date], [null, null, null])
    assert.deepEqual(codes(fixture('multi-agency')), ['issue_title_missing', 'issuer_missing', 'date_missing'])
  })

  it('drops what a web page has around an article, and reads its date and source', () => {
    const page = parseText(fixture('web-page'))
    assert.deepEqual(
      page.articles.map(({ title, source, paragraphs }) => [title, source, paragraphs.length]),
      [['上海市建交党委到浦东顺丰“聚蜂驿”慰问调研', '市邮管局', 4]],
    )
    assert.equal(page.date, '2024-02-08')
    assert.doesNotMatch(JSON.stringify(page.articles), /访问量|协会概况|友情链接|日期：/)
    assert.deepEqual(
      page.notices.filter(({ code }) => code === 'page_chrome').map(({ line }) => line),
      [1, 3, 16],
    )
  })

  it('drops breadcrumbs, counters, buttons, neighbours and footers', () => {
    const page = parseText(fixture('made-up-web-page-portal'))
    assert.deepEqual(
      page.articles.map(({ title, source, paragraphs }) => [title, source, paragraphs.length]),
      [['普陀区快递小哥“骑”乐融融过元宵', '上海市邮政管理局', 3]],
    )
    assert.equal(page.date, '2026-03-03')
  })

  it('reads a digest with columns, numbers in the head and several sources', () => {
    const text = fixture('made-up-ministry-digest')
    const { title, issuer, date, tail } = parseText(text)
    assert.deepEqual(
      [title, issuer, date],
      ['邮政快递业精神文明建设简报', '国家邮政局精神文明建设指导委员会办公室', '2026-03-05'],
    )
    assert.deepEqual(titles(text), ['江苏局走访慰问一线快递小哥', '浙江：快递小哥有了“新家”', '四川绵阳一快递员勇救落水儿童'])
    assert.deepEqual(shape(text), [
      [1, '江苏省邮政管理局'],
      [2, '浙江省邮政管理局'],
      [2, '四川省邮政管理局、绵阳市邮政管理局'],
    ])
    assert.deepEqual(tail, ['报：国家邮政局领导', '送：各省（区、市）邮政管理局，机关各司局', '共印50份'])
  })

  it('reads centred headlines with a subtitle, indented paragraphs and sources on their own line', () => {
    const text = fixture('made-up-centred-indented')
    assert.deepEqual(titles(text), [
      '强化服务，把关爱送到小哥身边 ——宝山区邮政快递业“夏送清凉”综述',
      '浦东局开展反诈宣传进网点活动',
    ])
    assert.deepEqual(shape(text), [
      [4, '宝山区邮政管理局'],
      [2, '浦东新区邮政管理局'],
    ])
  })

  it('reads traditional script, in simplified characters and with a notice', () => {
    const text = fixture('made-up-traditional-script')
    assert.deepEqual(titles(text), ['快递员权益保障座谈会在沪举行', '反诈宣传进网点'])
    assert.ok(codes(text).includes('traditional_script'))
  })

  it('takes numbered headings for parts of an article, and a table of contents at its word', () => {
    const text = fixture('made-up-contents-and-subheads')
    assert.deepEqual(titles(text), ['协会召开年度理事会', '“三送”活动温暖小哥！'])
    assert.ok(codes(text).includes('contents_dropped'))
  })

  it('reads Chinese dates, and headlines that end in a mark', () => {
    const text = fixture('made-up-weekly-unwrapped')
    assert.equal(parseText(text).date, '2026-02-09')
    assert.deepEqual(titles(text), ['“新”向未来！长宁区举办小哥年夜饭', '法律援助站落户虹桥'])
    assert.deepEqual(shape(text), [
      [2, null],
      [2, null],
    ])
  })

  it('says when the last paragraph seems cut off', () => {
    assert.ok(codes('小哥食堂开张\n近日，首家小哥食堂在北新泾开张，一份套餐').includes('cut_short'))
  })
})
