/** Vectors of what records mean and which of them stay, each with the answer written by hand (docs/feed-format.md §2, §3.3, §3.4, §3.7). */
import { LISTED } from './listed'

const at = (clock: string, day = '2026-11-24'): string => `${day}T${clock}:00+08:00`
const source = { name: '来源' }
const warning = (identifier: string, patch: object = {}) => ({
  identifier,
  sent: at('08:00'),
  msgType: 'Alert',
  severity: 'Severe',
  urgency: 'Immediate',
  certainty: 'Likely',
  headline: '标题',
  description: '说明',
  effective: at('08:00'),
  expires: at('20:00'),
  areaDesc: '上海',
  source,
  ...patch,
})
const standing = (...active: string[]) => ({ active, expired: [], cancelled: [] })
const ANSWERS = 'answers'

const ALERTS = {
  'alerts-equal-sent': {
    about: 'of two messages sent at one time the later in the list acts on the earlier',
    alerts: [
      warning('a'),
      warning('b', { msgType: 'Cancel', references: ['a'] }),
      warning('c', { msgType: 'Cancel', references: ['d'] }),
      warning('d'),
    ],
    at: [at('09:00')],
    [ANSWERS]: [{ active: ['d'], expired: [], cancelled: [['a', 'b']] }],
  },
  'alerts-ten-minutes-early': {
    about: 'a message counts from ten minutes before its effective on',
    alerts: [warning('a')],
    at: [at('07:49'), at('07:50'), at('19:59'), at('20:00')],
    [ANSWERS]: [standing(), standing('a'), standing('a'), { active: [], expired: ['a'], cancelled: [] }],
  },
  'alerts-withdrawn-update': {
    about: 'withdrawing an update doesn’t revive what it replaced',
    alerts: [
      warning('a'),
      warning('b', { sent: at('09:00'), effective: at('09:00'), msgType: 'Update', references: ['a'] }),
      warning('c', { sent: at('10:00'), effective: at('10:00'), expires: at('12:00'), msgType: 'Cancel', references: ['b'] }),
    ],
    at: [at('08:30'), at('09:30'), at('11:00'), at('12:00')],
    [ANSWERS]: [standing('a'), standing('b'), { active: [], expired: [], cancelled: [['b', 'c']] }, standing()],
  },
  'alerts-circle': {
    about: 'two messages that replace each other hide nothing but the earlier',
    alerts: [
      warning('a', { msgType: 'Update', references: ['b'] }),
      warning('b', { sent: at('09:00'), msgType: 'Update', references: ['a'] }),
    ],
    at: [at('09:30')],
    [ANSWERS]: [standing('b')],
  },
  'alerts-order': {
    about: 'severity, urgency, latest sent, identifier; a later word is Unknown',
    alerts: [
      warning('z', { severity: 'Minor' }),
      warning('y', { severity: 'Catastrophic' }),
      warning('x', { severity: 'Minor', urgency: 'Past' }),
      warning('w', { severity: 'Minor', sent: at('08:01') }),
      warning('v', { severity: 'Minor' }),
    ],
    at: [at('09:00')],
    [ANSWERS]: [standing('w', 'v', 'z', 'x', 'y')],
  },
}

const tuesday = (from: number, to: number) => [1440 + from, 1440 + to]
const HOURS = {
  'hours-week': {
    about: 'open from the first minute, closed from the last; Tuesday, 24 November 2026',
    hours: { text: '9:00-17:00', weekly: [tuesday(540, 1020)] },
    at: [at('08:59'), at('09:00'), at('16:59'), at('17:00'), at('10:00', '2026-11-25')],
    [ANSWERS]: ['closed', 'open', 'open', 'closed', 'closed'],
  },
  'hours-exceptions': {
    about: 'a date’s own intervals replace the day; the first of two counts; without any nobody can say',
    hours: {
      text: '9:00-17:00',
      weekly: [tuesday(540, 1020), [2880 + 540, 2880 + 1020]],
      exceptions: [
        { date: '2026-11-24', intervals: [[600, 660]] },
        { date: '2026-11-24', intervals: [] },
        { date: '2026-11-25', intervals: null },
      ],
      validThrough: '2026-12-01',
    },
    at: [at('09:30'), at('10:30'), at('10:00', '2026-11-25'), at('10:00', '2026-12-01'), at('10:00', '2026-12-02')],
    [ANSWERS]: ['closed', 'open', 'unknown', 'open', 'unknown'],
  },
  'hours-nonsense': {
    about: 'a list that isn’t ascending says nothing, and never that the place is open',
    hours: { text: '？', weekly: [tuesday(540, 1020), tuesday(0, 60)] },
    at: [at('00:30'), at('10:00')],
    [ANSWERS]: ['unknown', 'unknown'],
  },
  'hours-never-and-unknown': {
    about: 'an empty week is never open',
    hours: { text: '暂停', weekly: [] },
    at: [at('10:00')],
    [ANSWERS]: ['closed'],
  },
  'hours-last-minute': {
    about: '23:59 means midnight',
    hours: { text: '0:00-23:59', weekly: [tuesday(0, 1439)] },
    at: [at('23:59'), at('00:00', '2026-11-25')],
    [ANSWERS]: ['open', 'closed'],
  },
}

const CHECKS = {
  'check-weights': {
    about: 'weights are added, and what is absent is 3 and 7; a repeated or unknown tick counts for nothing',
    check: {
      id: 'c',
      title: '自查',
      icon: 'later',
      intro: '引子',
      questions: [
        { weight: 3, text: '甲', reason: '因' },
        { weight: 2, text: '乙', reason: '因' },
        { weight: 4, text: '丙', reason: '因' },
      ],
      verdicts: { no_sign: ['问'], suspicious: ['停'], stop: ['打'] },
      sources: [source],
    },
    ticked: [[], ['乙'], ['甲'], ['甲', '甲', '丁'], ['甲', '丙']],
    [ANSWERS]: ['no_sign', 'no_sign', 'suspicious', 'suspicious', 'stop'],
  },
}

const allow = { hosts: ['www.gov.cn'], appids: [`wx${'0'.repeat(16)}`], phones: ['110', '021-12345678'] }
const outward = (as: string, about: string, said: Readonly<Record<string, boolean>>) => ({
  about,
  as,
  allow,
  texts: Object.keys(said),
  [ANSWERS]: Object.values(said),
})
const OUTWARD = {
  'outward-url': outward('url', 'a host to the letter, and nothing that only looks like it', {
    'https://www.gov.cn': true,
    'https://www.gov.cn/a?b#c': true,
    'https://www.gov.cn?b': true,
    'http://www.gov.cn/': false,
    'https://gov.cn/': false,
    'https://a.www.gov.cn/': false,
    'https://WWW.gov.cn/': false,
    'https://www.gov.cn.': false,
    'https://www.gov.cn:443/': false,
    'https://www.gov.cn@evil.example/': false,
    'https://www.gov.cn\\@evil.example/': false,
    'https://www.gov.cn/页': false,
    'https://www.gov.cn/\n': false,
  }),
  'outward-phone': outward('phone', 'as dialled', {
    '110': true,
    '021-12345678': true,
    '02112345678': false,
    '１１０': false,
    '110\n': false,
  }),
  'outward-appid': outward('appid', 'an appid on the list', { [`wx${'0'.repeat(16)}`]: true, [`wx${'1'.repeat(16)}`]: false }),
  'outward-clip': outward('copyText', 'plain words, or an address on the list', {
    上海工会: true,
    '12351': true,
    'https://www.gov.cn/a': true,
    'https://evil.example': false,
    'evil.example': false,
    '上 EVIL.EXAMPLE 看': false,
    'https://www.gov.cn/ evil': false,
    '先验货。再付钱，１２ 元 3.5 斤（2024-12-16）': true,
    '工会 021-12345678': true,
    '工会 02112345678': false,
    '𠮷祥里 No.2': true,
    '恶意.cn': false,
    '恶意.中国': false,
    '恶意。公司': false,
    'evil。com': false,
    'ｅｖｉｌ．ｃｏｍ': false,
    '1.2.3.4': false,
    '1.2/login': false,
    '\u0435vil': false,
    '\u03bf': false,
    'e\u0301': false,
    '申\u200b工社': false,
    '加微信 13800001111': false,
    '幺三八 〇〇〇〇 一一一一': false,
    '①③⑧0000': false,
  }),
}

const withKind = (kind: string, vectors: Readonly<Record<string, { readonly about: string }>>) =>
  Object.entries(vectors).map(([name, vector]) => {
    const { [ANSWERS]: answers, ...put } = vector as { about: string; [ANSWERS]?: unknown }
    return [`ok.${name}`, { kind, ...put, expect: { answers } }] as const
  })

/** File name without its ending → vector. */
export const READINGS: readonly (readonly [name: string, vector: object])[] = [
  ...withKind('alerts', ALERTS),
  ...withKind('hours', HOURS),
  ...withKind('check', CHECKS),
  ...withKind('outward', OUTWARD),
  ...LISTED,
]
