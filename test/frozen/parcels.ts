import type { VerdictLevel } from '@core/alerts/verdict'

export interface Parcel {
  /** What stands in front of the courier, and who told of it. */
  readonly what: string
  readonly source: string
  readonly check: string
  /** What can be seen of it: enough words of each question to know it by. */
  readonly seen: readonly string[]
  readonly verdict: VerdictLevel
}

type Row = readonly [what: string, source: string, seen: readonly string[], verdict: VerdictLevel]

const USUAL = '平常的件，没有哪份材料说它可疑'
const BUREAU = '上海市邮政管理局 2025-03-24'
const QUJING = '曲靖麒麟公安 2024-11-13'
const CENTRE = '公安反诈中心（未标城市） 2024-10-10'
const MINISTRY = '公安部刑侦局 2025-07'
const LAW = '反电信网络诈骗法第 31 条'
const MINGXI = '明溪公安 2025-03-19'

/**
 * What each parcel should be called, decided by what the police, the postal bureau and the bulletin say of it, not by weights:
 * what they say to report or refuse stops; what they say to ask about is suspicious; what happens every day is neither.
 */
const BY_CHECK: Readonly<Record<string, readonly Row[]>> = {
  cod: [
    ['年轻人网购手机，选了到付，等着收', USUAL, ['几百上千'], 'no_sign'],
    ['老人自己买的药，十几元到付', USUAL, ['年纪很大'], 'no_sign'],
    ['老人说得清：自己订的蛋白粉', USUAL, ['保健品'], 'no_sign'],
    ['金额大，收件人年纪大', '网点核实：《上海市邮政快递行业》简报 2024-12-16', ['几百上千', '年纪很大'], 'suspicious'],
    ['保健品公司寄给老人，还没问清买没买', '简报 2024-12-16，核实之前', ['几百上千', '年纪很大', '保健品'], 'suspicious'],
    ['崇明 8000 元到付件，九十多岁，说不清', '简报 2024-12-16，核实之后', ['几百上千', '年纪很大', '说不清', '保健品'], 'stop'],
    ['“重要文件”到付 39 元，说没买过', `自媒体，同旨：${BUREAU}`, ['说不清'], 'suspicious'],
    ['盲发货 158 元，没下过单，催着签', '媒体（增城） 2020-10', ['说不清', '快签'], 'stop'],
    ['“赠品”货到付款，没买过', '中卫网警 2020-05', ['说不清', '免费送'], 'stop'],
    ['说免费送，要收邮费', '中卫网警 2020-05', ['免费送'], 'suspicious'],
    ['货款写成运费，收件人说没买', BUREAU, ['运费', '说不清'], 'stop'],
    ['上班的人催你快一点，没别的', USUAL, [], 'no_sign'],
  ],
  valuables: [
    ['寄一箱茶叶回老家', USUAL, [], 'no_sign'],
    ['一边打电话问地址，一边寄衣服', USUAL, ['一边打电话'], 'no_sign'],
    ['加急寄合同，肯加钱', USUAL, ['加急'], 'no_sign'],
    ['一边打电话，茶叶特别沉', '先开箱：南京浦口 2026-01-09', ['一边打电话', '特别沉'], 'suspicious'],
    ['旧鞋特别沉，不让开箱', '湖州德清 2026-01-18', ['特别沉', '不让开箱'], 'stop'],
    ['茶叶里翻出金镯', '南京浦口 2026-01-09', ['特别沉', '现金、黄金'], 'stop'],
    ['八旬老人寄 20 克黄金', '媒体（上海），日期不详', ['现金、黄金'], 'stop'],
    ['边打电话边寄，说不能告诉家人', '公安材料的信号，公安材料 2024-10 起', ['一边打电话', '不能告诉家人'], 'stop'],
    ['寄别人的电话卡', `山东夏津警方 2025-12-09；${LAW}`, ['银行卡、电话卡'], 'stop'],
    ['寄别人的银行卡', LAW, ['银行卡、电话卡'], 'stop'],
    ['给亲戚寄一张购物卡', '通用提醒：先问清', ['购物卡'], 'suspicious'],
    ['有人在电话里教着寄一叠充值卡，不认识收的人', '通用提醒', ['购物卡', '一边打电话', '说不清寄给谁'], 'stop'],
    ['不让开箱，不肯写品名', '收寄验视；先开箱', ['不让开箱'], 'suspicious'],
    ['不是开店的，连着几天寄手机、烟酒', CENTRE, ['连着寄'], 'stop'],
    ['手机店每天寄手机', USUAL, [], 'no_sign'],
    ['不挑款买了 26 万金条，收件地没亲友', '扬州警方 2026-02', ['现金、黄金', '说不清寄给谁'], 'stop'],
    ['加价、在桥下交接、边打电话，别的都正常', `软信号凑在一起：${QUJING}`, ['加急', '一边打电话', '说不清寄给谁'], 'suspicious'],
  ],
  caller: [
    ['官方客服问你几点能到', USUAL, [], 'no_sign'],
    ['收件人来电改地址，号码和面单一样', USUAL, [], 'no_sign'],
    ['理赔要先交保证金', '厦门民警 2018', ['保证金'], 'stop'],
    ['下会议软件，开屏幕共享', '上海浦东反诈中心 2025-11', ['屏幕共享'], 'stop'],
    ['要验证码', BUREAU, ['验证码'], 'stop'],
    ['发来一个理赔链接', BUREAU, ['链接'], 'suspicious'],
    ['短信说件在门口，打过去说开了百万保障', '上海网络辟谣 2025-06-20', ['短信', '百万保障'], 'stop'],
    ['自称总部主管，叫你代转赔款', '媒体 2025', ['代转'], 'stop'],
    ['自称警察，要转到安全账户', '通用提醒', ['安全账户'], 'stop'],
    ['自称公检法，说你涉案，不许告诉别人', '通用提醒', ['涉案'], 'stop'],
  ],
  qrcode: [
    ['一家店今天往这片发了二十件', USUAL, ['都差不多'], 'no_sign'],
    ['又轻又小的件，收件人等着收', USUAL, ['又轻又小'], 'no_sign'],
    ['品牌周年庆的小样，自己领的', USUAL, ['周年庆'], 'no_sign'],
    ['轻、小、一批、写着补贴，还没问过收件人', `先问：${MINGXI}`, ['又轻又小', '都差不多', '周年庆'], 'suspicious'],
    ['一批轻小件，多数人说没买过', MINGXI, ['又轻又小', '都差不多', '没买过'], 'stop'],
    ['没买过，拆开是刮刮卡', MINGXI, ['没买过', '刮刮卡'], 'stop'],
    ['买的东西里夹了一张码', '先提醒别扫：海口反诈中心 2025-03-31', ['刮刮卡'], 'suspicious'],
    ['扫面单上的取件码', USUAL, [], 'no_sign'],
    ['客户请你帮着扫一下', '海口反诈中心 2025-03-31', ['帮忙扫码'], 'suspicious'],
    ['扫码进群后要打车送现金', '媒体（南宁） 2025-06-22', ['送现金'], 'stop'],
    ['“大客户”要你绕过安检私下发传单件', '广西公安厅 2025-05-13', ['绕过安检'], 'stop'],
  ],
  'cash-errand': [
    ['加急送合同，肯加钱，在公司前台交', USUAL, ['加急'], 'no_sign'],
    ['客户在小区后门等你，付的是平常价', USUAL, ['偏僻'], 'no_sign'],
    ['给好处费，约在偏僻处，别的都正常', `先问清：${QUJING}`, ['加急', '偏僻'], 'suspicious'],
    ['16 万元现金单', '媒体（成都） 2025-03-14', ['取现金'], 'stop'],
    ['收到钱，叫你转给别人', '媒体（姜堰）', ['转给别人'], 'stop'],
    ['蛋糕里摸出钱', `媒体（中山） 2024；${MINISTRY}`, ['藏着钱'], 'stop'],
    ['行李箱，收的人只给二维码', '先问：江门市公安局 2025-04-15', ['二维码'], 'suspicious'],
    ['打开行李箱，是现金', '江门市公安局 2025-04-15', ['二维码', '藏着钱'], 'stop'],
    ['代买金条送人', '湖北省公安厅 2025-12-25', ['代买黄金'], 'stop'],
    ['客户家里请客，叫你带两瓶酒', USUAL, [], 'no_sign'],
    ['不问价买一堆名烟名酒，收的人遮着脸', `${CENTRE}；多地公安 2024-10`, ['名烟名酒', '遮着脸'], 'stop'],
    ['替不认识的人收贵重包裹再转寄', `高价物品代收：${BUREAU}`, ['代收'], 'suspicious'],
    ['代收转寄，又只给二维码', BUREAU, ['代收', '二维码'], 'stop'],
    ['借你的收款码用一下', LAW, ['收款码'], 'stop'],
    ['拍你和车，要你身份证', '多地公安 2024-10', ['身份证'], 'suspicious'],
  ],
  job: [
    ['网点招人，当面签劳动合同', USUAL, [], 'no_sign'],
    ['说月入过万，看了许可证', USUAL, ['高薪'], 'no_sign'],
    ['先签车贷再上班', '媒体（成都、重庆、贵阳） 2023', ['车贷'], 'stop'],
    ['没上班先交押金', '劳动合同法第 9 条', ['押金'], 'suspicious'],
    ['押金、保底、说不清公司', '媒体（长宁） 2018', ['押金', '高薪', '许可'], 'stop'],
    ['租网点的车，干了再扣租金，合同给你一份', USUAL, [], 'no_sign'],
    ['垫钱刷单', BUREAU, ['刷单'], 'stop'],
    ['合同要看可以，带走不行，别的都有', '先找人看：媒体 2023', ['带走'], 'suspicious'],
    ['要押身份证', '劳动合同法第 9 条', ['身份证'], 'suspicious'],
  ],
}

export const PARCELS: readonly Parcel[] = Object.entries(BY_CHECK).flatMap(([check, rows]) =>
  rows.map(([what, source, seen, verdict]) => ({ what, source, check, seen, verdict })),
)
