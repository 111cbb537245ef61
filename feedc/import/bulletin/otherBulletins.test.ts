import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseText } from '@test/typesetting/realBulletin'

const HEAD = '某省邮政工作简报\n第3期\n某省邮政管理局办公室　　2025年3月5日\n\n'
const A = '近日，某市局为一百名快递员做了体检，项目有十二个。'
const B = '会议要求各单位抓好落实，确保年底前全部完成。'

const read = (text: string) => {
  const { title, issuer, date, articles, tail, notices } = parseText(text)
  return {
    head: [title, issuer, date],
    titles: articles.map(one => one.title),
    articles,
    tail,
    codes: notices.map(({ code }) => code),
  }
}
const headOf = (...lines: string[]) => read(`${lines.join('\n')}\n\n甲市局开展健康体检\n　　${A}\n`).head

describe('heads as provinces print them', () => {
  it('takes issue numbers of every kind for no part of the name', () => {
    for (const number of [
      '第3期',
      '（总第128期）',
      '第５期',
      '二〇二五年第十期',
      '〔2025〕1号',
      '（2025年第1期，总第56期）',
      'No.12',
    ]) {
      assert.deepEqual(
        headOf('快递业动态', number, '某省邮政管理局 2025年3月5日'),
        ['快递业动态', '某省邮政管理局', '2025-03-05'],
        number,
      )
    }
  })

  it('reads dates in full width, in Chinese numerals, in brackets and without characters', () => {
    for (const date of ['２０２５年３月５日', '二○二五年三月五日', '二〇二五年三月五日', '（2025年3月5日）', '2025.3.5']) {
      assert.deepEqual(headOf('工会信息', `某省总工会办公室　　${date}`), ['工会信息', '某省总工会办公室', '2025-03-05'], date)
    }
  })

  it('dates an issue by the day printed on it, or by the last of the days it covers', () => {
    const span = '（2025年11月8日—11月14日）'
    assert.deepEqual(headOf('一周要闻', span, '快递协会秘书处　2025年11月15日'), ['一周要闻', '快递协会秘书处', '2025-11-15'])
    assert.deepEqual(headOf('一周要闻', span, '快递协会秘书处编'), ['一周要闻', '快递协会秘书处', '2025-11-14'])
  })

  it('leaves secrecy marks out, and a running head that repeats a name of two lines', () => {
    assert.deepEqual(headOf('内部资料，注意保存', '新就业群体专报', '某区委社会工作部　2025年3月5日')[0], '新就业群体专报')
    const pages = `某省快递工会工作简报\n某省快递工会\n工作简报\n某省快递工会编印 2025年3月5日\n甲市局开展健康体检\n　　${A}\n- 1 -\n某省快递工会工作简报\n　　${B}\n- 2 -\n`
    assert.equal(read(pages).head[0], '某省快递工会工作简报')
  })
})

describe('headlines as provinces set them', () => {
  it('reads one that opens with a name and a colon on a line of its own', () => {
    const text = `${HEAD}深圳局：\n多措并举保障旺季\n　　${A}\n\n九亭镇：\n“小哥”变身“网格员”\n共治共享暖人心\n　　${B}\n`
    assert.deepEqual(read(text).titles, ['深圳局： 多措并举保障旺季', '九亭镇： “小哥”变身“网格员” 共治共享暖人心'])
  })

  it('counts headlines that are numbered from the first line on, and prints them without their number', () => {
    const text = `${HEAD}1. 国家邮政局公布旺季数据\n　　${A}\n\n2. 职业伤害保障扩大试点\n　　${B}\n`
    assert.deepEqual(read(text).titles, ['国家邮政局公布旺季数据', '职业伤害保障扩大试点'])
  })

  it('leaves numbers inside an article alone, bold ones too, each a paragraph of its own', () => {
    const text = `${HEAD}做好冬季服务的提示\n　　请各市局做好以下工作：\n　　一、加强安全教育，雨雪天减速慢行。\n　　二、备足防滑链等物资；\n　　三、落实防寒保暖措施。\n`
    const [article] = read(text).articles
    assert.equal(article?.title, '做好冬季服务的提示')
    assert.equal(article?.paragraphs.length, 4)
  })

  it('keeps a headline with a comma when blank lines part the paragraphs', () => {
    const text = `${HEAD}${A}\n\n一条路，二十年\n\n${A}\n\n${B}\n\n另一条路，也是二十年\n\n${A}\n`.replace(
      A,
      `甲市局开展体检\n\n${A}`,
    )
    assert.deepEqual(read(text).titles, ['甲市局开展体检', '一条路，二十年', '另一条路，也是二十年'])
  })
})

describe('papers that are set up otherwise', () => {
  it('takes a month before the issue number, a ruled line and numbered columns for no headline', () => {
    const head = '某市快递协会\n会 员 通 讯\n2025 年 8 月 第 8 期\n____________________\n\n'
    const text = `${head}一、协会动态\n\n◇ 协会走访会员企业\n${A}\n\n二、政策速递\n\n◇ 末端服务规定征求意见\n${B}\n`
    assert.deepEqual(read(text).titles, ['协会走访会员企业', '末端服务规定征求意见'])
    assert.deepEqual(read(text).head, ['某市快递协会会员通讯', '某市快递协会', null])
  })

  it('takes the plain name of a column off the headline below it, and keeps a headline that reads like one', () => {
    const text = `${HEAD}工会动态\n浦东：新建三家网点工会\n　　${A}\n\n小哥声音\n　　${B}\n`
    assert.deepEqual(read(text).titles, ['浦东：新建三家网点工会', '小哥声音'])
  })

  it('finds below a notice who issues it and when', () => {
    const signed = '某省邮政管理局办公室\n2025年4月21日\n（此件公开发布）'
    const { head, titles, tail } = read(`关于做好冬季关爱的通知\n\n各市局：\n${B}\n\n${signed}\n`)
    assert.deepEqual(head, ['关于做好冬季关爱的通知', '某省邮政管理局办公室', '2025-04-21'])
    assert.deepEqual([titles, tail], [['关于做好冬季关爱的通知'], signed.split('\n')])
  })
})

describe('headlines set off by a mark', () => {
  const digest = `${HEAD}●甲局开展“关爱小哥 温暖在行动”活动 3月1日，甲局送去慰问品。（甲市邮政管理局）\n●乙局推进网点规范化建设　今年以来，乙局改造一百个网点，\n配备了消防器材。（乙市邮政管理局）\n`

  it('parts them from the text on their line, spaces in quotes left alone', () => {
    const { articles, titles } = read(digest)
    assert.deepEqual(titles, ['甲局开展“关爱小哥 温暖在行动”活动', '乙局推进网点规范化建设'])
    assert.deepEqual(
      articles.map(({ paragraphs, source }) => [...paragraphs, source]),
      [
        ['3月1日，甲局送去慰问品。', '甲市邮政管理局'],
        ['今年以来，乙局改造一百个网点，配备了消防器材。', '乙市邮政管理局'],
      ],
    )
  })

  it('takes them off when they stand above their text, be they as short as a column’s name', () => {
    const { titles, codes } = read(`${HEAD}◆甲局慰问小哥\n　　${A}\n◆乙市：开展反诈宣传\n　　${B}\n`)
    assert.deepEqual([titles, codes], [['甲局慰问小哥', '乙市：开展反诈宣传'], []])
  })

  it('knows them again in a table of contents', () => {
    const contents = '目　录\n★ 甲市局开展健康体检\n★ 乙局推进网点规范化建设\n\n'
    const { titles } = read(`${HEAD}${contents}甲市局开展健康体检\n　　${A}\n\n乙局推进网点规范化建设\n　　${B}\n`)
    assert.deepEqual(titles, ['甲市局开展健康体检', '乙局推进网点规范化建设'])
  })

  it('leaves a list inside an article alone', () => {
    const list = '●高温津贴 每月三百元，六到九月发。\n●防暑药品 每个网点配齐，用完就补。\n'
    const { articles } = read(`${HEAD}丙局保障夏季作业\n　　${A}\n${list}`)
    assert.deepEqual(
      articles.map(({ title }) => title),
      ['丙局保障夏季作业'],
    )
    assert.match(articles[0]!.paragraphs.join(''), /●高温津贴 每月三百元/)
  })
})

describe('what stands before and after the articles', () => {
  it('reads the notes of a page through its choice of letter sizes', () => {
    const page = `甲市局开展健康体检\n\n2025-07-02 来源：某市总工会 字号：[大] [中] [小]\n\n${A}\n\n上一篇：无\n`
    assert.deepEqual(read(page).head, ['甲市局开展健康体检', '某市总工会', '2025-07-02'])
    assert.deepEqual(read(page).titles, ['甲市局开展健康体检'])
  })

  it("keeps the editors' note out of the articles, and hands it over whole", () => {
    for (const note of [
      '编者按：岁末年初，选编部分地市做法，供各地参考。',
      '编者按\n　　岁末年初，选编部分地市做法，供各地参考。',
    ]) {
      const text = `${HEAD}${note}\n\n甲市局开展健康体检\n　　${A}\n`
      const { notices } = parseText(text)
      assert.deepEqual(read(text).titles, ['甲市局开展健康体检'])
      assert.match(notices.find(({ code }) => code === 'editors_note')!.message, /岁末年初.*供各地参考/)
    }
  })

  it('keeps a tail that ends in full stops, and the names of those who made the issue', () => {
    const tail = ['报：省委两新工委，国家邮政局。', '送：各处室，各市局。', '核稿：杨帆 编辑：何静', '（共印50份）']
    const text = `${HEAD}甲市局开展健康体检\n　　${A}\n　　${B}\n\n${tail.join('\n')}\n`
    assert.deepEqual(read(text).tail, tail)
    assert.equal(read(text).articles[0]?.paragraphs.length, 2)
  })

  it('takes a source with the name of its author', () => {
    assert.equal(read(`${HEAD}甲市局开展健康体检\n　　${A}（南阳局 李明）\n`).articles[0]?.source, '南阳局 李明')
  })

  it("reads a page's editor as the foot of the page", () => {
    const page = `当前位置：首页 > 正文\n甲市局开展健康体检\n发布时间：2025-07-02　来源：某市总工会\n\n${A}\n（责任编辑：陈思）\n`
    assert.deepEqual(read(page).tail, [])
    assert.deepEqual(read(page).articles[0]?.paragraphs, [A])
  })
})
