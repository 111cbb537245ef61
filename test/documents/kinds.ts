import { paragraph, run } from '@test/typesetting/wordXml'
import { type Headline, Sheet } from './Sheet'
import { T, TITLES, textsOf } from './texts'

type Make = () => Sheet

const all = [0, 1, 2, 3, 4, 5]
const articles = (sheet: Sheet, which: readonly number[], style: Headline): Sheet => {
  for (const i of which) sheet.headline(TITLES[i]!, style).texts(...textsOf(i))
  return sheet
}
const weekly = (size?: number): Sheet => new Sheet(size).masthead('快递小哥动态', '某区邮政管理局', '2025年9月30日')
const NOTE = '〔1〕'

/** Documents as offices make them, by what is particular about each. */
export const KINDS: Readonly<Record<string, Make>> = {
  'bold headlines': () => articles(weekly(), all, 'bold'),
  'heading styles': () => articles(weekly(), all, 'styled'),
  'headlines in large type': () => articles(weekly(), all, 'large'),
  'headlines centred only': () => articles(weekly(), all, 'centred'),
  'headlines like text': () => articles(weekly(), [0, 1, 2, 3], 'plain'),
  'headlines set apart': () => articles(weekly(), all, 'spaced'),
  'twelve points': () => articles(weekly(12), all, 'bold'),
  'large type, short lines': () => articles(weekly(18), [0, 1, 2], 'large'),
  'running head': () => articles(weekly().running('快递小哥动态　2025年第18期'), all, 'bold'),

  'numbered headlines': () => {
    const sheet = weekly()
    for (const [n, i] of [0, 1, 2, 3].entries())
      sheet.headline(TITLES[i]!, 'bold', `${'一二三四'[n]}、${TITLES[i]!}`).texts(...textsOf(i))
    return sheet
  },
  'numbered parts inside': () =>
    weekly()
      .headline(TITLES[4]!, 'large')
      .text(T[14]!)
      .subhead('一、运行情况')
      .text(T[15]!)
      .subhead('二、工作要求')
      .text('（一）保障派费。各企业要在9月底以前把末端派费足额发到人。')
      .text('（二）守住安全。电池不进居室，充电不过夜，线路不私拉。')
      .text('1.每日检查充电柜的温度和锁。')
      .text('2.每周清理一次过道，不留死角。')
      .headline(TITLES[0]!, 'large')
      .texts(...textsOf(0)),
  'sources in brackets': () => {
    const sheet = weekly()
    for (const [n, i] of [0, 1, 2].entries())
      sheet
        .headline(TITLES[i]!, 'bold')
        .texts(...textsOf(i).slice(0, 2))
        .text(textsOf(i)[2]!, {
          word: run(`${textsOf(i)[2]!}（${['虹桥镇总工会', '区市场监管局', '松江区邮政管理局'][n]}）`),
          html: `${textsOf(i)[2]!}（${['虹桥镇总工会', '区市场监管局', '松江区邮政管理局'][n]}）`,
        })
    return sheet
  },
  'source lines at the right': () => {
    const sheet = weekly()
    for (const i of [0, 1, 2])
      sheet
        .headline(TITLES[i]!, 'large')
        .texts(...textsOf(i))
        .source('供稿单位：某区邮政管理局')
    return sheet
  },
  'captions under pictures': () =>
    weekly()
      .headline(TITLES[0]!, 'large')
      .text(T[0]!)
      .caption('图为小哥会客厅内景。')
      .texts(T[1]!, T[2]!)
      .headline(TITLES[3]!, 'large')
      .texts(T[11]!, T[12]!)
      .caption('图：分拣接力比赛现场')
      .text(T[13]!),
  'two-line headlines': () =>
    weekly()
      .headline(['守住安全底线 跑好每一公里', '六家网点的三轮车接受检查'], 'large')
      .texts(...textsOf(1))
      .headline(['避开午后最热的两个小时', '松江一分拨中心调整班次'], 'large')
      .texts(...textsOf(2)),
  'headlines longer than a line': () =>
    weekly()
      .headline('市邮政管理局会同市总工会、市人力资源社会保障局召开上半年行业运行和权益保障联席分析会议', 'large')
      .texts(...textsOf(4))
      .headline('虹桥镇在快递网点集中的仓储园区开设小哥会客厅并向社会公开征集管理志愿者', 'large')
      .texts(...textsOf(0)),
  'short paragraphs only': () =>
    weekly()
      .headline(TITLES[1]!, 'large')
      .texts('电池不进居室。', '充电不过夜。', '线路不私拉。', '车灯常检查。', '头盔要戴好。', '雨天慢些骑。')
      .headline(TITLES[0]!, 'large')
      .texts('早上七点开门。', '晚上九点关门。', '钥匙在网点。', '热水随便喝。', '垃圾请带走。'),
  'a page of short paragraphs': () =>
    weekly()
      .headline(TITLES[0]!, 'large')
      .texts(...textsOf(0))
      .pageBreak()
      .headline(TITLES[1]!, 'large')
      .texts('电池不进居室。', '充电不过夜。', '线路不私拉。', '车灯常检查。', '头盔要戴好。', '雨天慢些骑。'),
  'a list of names': () =>
    weekly()
      .headline('首届社区快递运动会获奖名单公布', 'large')
      .text('经过一天的比赛，以下人员获得分拣接力项目的优胜：')
      .texts('王建国　李　明　张晓东　赵铁柱', '周小兰　吴大伟　郑　强　孙立民', '钱海燕　冯国庆　陈　刚　卫东升')
      .text(T[12]!)
      .headline(TITLES[0]!, 'large')
      .texts(...textsOf(0)),
  'a table of figures': () =>
    weekly()
      .headline(TITLES[4]!, 'large')
      .texts(T[14]!, '各企业的件数和投诉如下：')
      .table(
        [
          ['企业', '件数', '投诉'],
          ['甲快递', '312', '4'],
          ['乙快递', '287', '0'],
          ['丙快递', '198', '7'],
        ],
        ['甲快递：件数 312，投诉 4', '乙快递：件数 287，投诉 0', '丙快递：件数 198，投诉 7'],
      )
      .text(T[16]!),
  'a table of words': () =>
    weekly()
      .headline(TITLES[1]!, 'large')
      .text(T[4]!)
      .table(
        [
          ['企业', '问题'],
          ['甲快递', '充电柜离货架不到一米，限三日内搬开并拍照'],
          ['乙快递', '两辆车的电池没有合格证，当场停用并登记'],
        ],
        ['企业：问题', '甲快递：充电柜离货架不到一米，限三日内搬开并拍照', '乙快递：两辆车的电池没有合格证，当场停用并登记'],
      )
      .text(T[6]!),
  'notices signed in the middle': () =>
    weekly()
      .headline('关于开展电池检查的通知', 'large')
      .texts(T[4]!, T[5]!, '某区邮政管理局', '2025年9月1日')
      .headline(TITLES[0]!, 'large')
      .texts(...textsOf(0)),
  'headlines with numbers and dates': () =>
    weekly()
      .headline('第二届快递小哥运动会开幕', 'large')
      .texts(...textsOf(3))
      .headline('9月1日起新规施行', 'large')
      .texts(...textsOf(1)),
  'an editors’ note': () => articles(weekly().furniture(`编者按：${T[3]!}`), [0, 1], 'large'),
  'an exponent': () =>
    weekly()
      .headline(TITLES[0]!, 'large')
      .text('会客厅面积120m2，配有热水。', { html: '会客厅面积120m<sup>2</sup>，配有热水。' })
      .texts(T[1]!, T[2]!),
  'a contents page': () => {
    const sheet = weekly()
    sheet.furniture('目　录', 'centre')
    for (const [n, i] of [0, 1, 2, 3].entries()) sheet.furniture(`${TITLES[i]!}……………………${n + 1}`)
    return articles(sheet.pageBreak(), [0, 1, 2, 3], 'large')
  },
  'contents of this issue': () => {
    const sheet = weekly().furniture('本期要目', 'centre')
    for (const i of [0, 1, 2, 3]) sheet.furniture(`◆ ${TITLES[i]!}`)
    return articles(sheet, [0, 1, 2, 3], 'large')
  },
  'columns with names': () => {
    const sheet = weekly().furniture('【一线关爱】')
    articles(sheet, [0, 2], 'bold').furniture('【行业管理】')
    return articles(sheet, [1, 4], 'bold')
  },
  'a colophon': () =>
    articles(weekly(), [0, 1], 'large')
      .furniture('报：市邮政管理局，区委办公室')
      .furniture('送：各快递企业，各街道总工会')
      .furniture('责任编辑：林一一　电话：021-62171234　共印50份'),
  'a notice with a red head': () =>
    new Sheet(16)
      .furniture('某区邮政管理局文件', 'title')
      .furniture('某邮管〔2025〕18号', 'centre')
      .headline(['关于做好2025年高温天气', '快递从业人员劳动保护工作的通知'], 'large')
      .text('各快递企业、各有关单位：', { word: run('各快递企业、各有关单位：') })
      .text('为切实做好高温天气劳动保护工作，保障快递从业人员身体健康，现将有关事项通知如下：')
      .texts(
        '一、合理安排作业时间。日最高气温达到37℃以上的，中午十二点至下午三点不得安排室外连续作业。',
        '二、足额发放高温津贴。每人每月300元，从6月发到9月，不得用清凉饮料冲抵。',
        '三、落实应急处置。各网点备齐防暑药品，发现中暑立即停工、送医。',
      )
      .furniture('某区邮政管理局')
      .furniture('2025年6月10日'),
  'two columns': () => articles(weekly(12), all, 'bold').inColumns(2),
  'web page exported': () =>
    new Sheet(12)
      .headline(TITLES[2]!, 'large')
      .furniture('发布时间：2025-07-21 10:30　来源：某区总工会　浏览次数：1024')
      .texts(...textsOf(2))
      .furniture('上一篇：关于开展夏季送清凉活动的通知')
      .furniture('扫一扫在手机打开当前页'),
  'copied from WeChat': () =>
    new Sheet(12)
      .headline(TITLES[3]!, 'large')
      .furniture('某区快递驿站 2025年8月13日 09:00 上海')
      .texts(...textsOf(3))
      .furniture('阅读 1024　点赞 56'),
  'mixed fonts in a line': () =>
    weekly()
      .headline(TITLES[0]!, 'large')
      .texts(T[0]!)
      .text('咨询请打 021-62171234，或者写信到 help@example.com，也可以看 Courier Day 2025 的说明。', {
        word: `${run('咨询请打 ')}${run('021-62171234', '<w:rFonts w:ascii="DejaVu Sans" w:hAnsi="DejaVu Sans"/><w:b/>')}${run('，或者写信到 ')}${run('help@example.com', '<w:i/>')}${run('，也可以看 ')}${run('Courier Day 2025', '<w:rFonts w:ascii="DejaVu Sans" w:hAnsi="DejaVu Sans"/>')}${run(' 的说明。')}`,
      })
      .text(T[3]!)
      .headline(TITLES[1]!, 'large')
      .texts(...textsOf(1)),
  'bold words inside text': () =>
    weekly()
      .headline(TITLES[1]!, 'large')
      .text(T[4]!)
      .text(`检查人员提醒：电池不进居室，充电不过夜。${T[7]!}`, {
        word: `${run('检查人员提醒：')}${run('电池不进居室，充电不过夜。', '<w:b/>')}${run(T[7]!)}`,
        html: `检查人员提醒：<b>电池不进居室，充电不过夜。</b>${T[7]!}`,
      })
      .headline(TITLES[2]!, 'large')
      .texts(...textsOf(2)),

  'white words': () =>
    weekly()
      .headline(TITLES[0]!, 'large')
      .text(T[0]!, {
        word: run(T[0]!) + run('先不通报这一句', '<w:color w:val="FFFFFF"/>'),
        html: `${T[0]!}<span style="color:#fff">先不通报这一句</span>`,
      })
      .texts(T[1]!, T[2]!)
      .raw('', '', [], ['先不通报这一句']),
  'tiny words': () =>
    weekly()
      .headline(TITLES[0]!, 'large')
      .text(T[0]!, {
        word: run(T[0]!) + run('先不通报这一句', '<w:sz w:val="2"/>'),
        html: `${T[0]!}<span style="font-size:1pt">先不通报这一句</span>`,
      })
      .texts(T[1]!, T[2]!)
      .raw('', '', [], ['先不通报这一句']),
  'white words on a red bar': () =>
    weekly()
      .headline(TITLES[0]!, 'large')
      .texts(T[0]!)
      .raw(
        paragraph(
          run('安全骑行，平安到家。', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:color="auto" w:fill="C00000"/>'),
          '<w:ind w:firstLineChars="200" w:firstLine="560"/>',
        ),
        '<p><span style="background:#c00000;color:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact">安全骑行，平安到家。</span></p>',
        ['安全骑行，平安到家。'],
      )
      .texts(T[1]!, T[3]!),
  'struck-out words': () =>
    weekly()
      .headline(TITLES[1]!, 'large')
      .text(`检查定在10月20日。${T[4]!}`, {
        word: run('检查定在') + run('10月15日', '<w:strike/>') + run(`10月20日。${T[4]!}`),
        html: `检查定在<s>10月15日</s>10月20日。${T[4]!}`,
      })
      .raw('', '', [], ['10月15日'])
      .texts(T[5]!),
  footnotes: () =>
    weekly()
      .headline(TITLES[1]!, 'large')
      .text(`${T[7]!.slice(0, -1)}${NOTE}。`, { html: `${T[7]!.slice(0, -1)}<sup>1</sup>。` })
      .text(T[4]!)
      .text(`${NOTE}不含已报废的车辆。`, { html: '<sup>1</sup>不含已报废的车辆。' }),
}
