import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isSafeToClip, safeLines } from './clipping.copy'

const allowed = { hosts: ['www.gov.cn'], phones: ['021-12345678', '12351'] }
const safe = (text: string): boolean => isSafeToClip(text, allowed)

describe('what one tap may put on a courier’s clipboard', () => {
  it('is words to search by, a listed address, a listed number', () => {
    for (const text of [
      '申工社 我要入会',
      '上海工会',
      '12351',
      '打 12351，8:30–17:00',
      'https://www.gov.cn/a?b',
      '工会电话 021-12345678',
      '南京东路１２号（近人民广场站）2 号口，3.5 公里',
      '1.先验货 2.再付钱',
      '中山北路 3300 号 4 楼 B 区。进门左转。',
      '来源：上海总工会（2024-12-16），2024\u201112\u201116',
      'WiFi、AED 和热饭',
      '共和新路𠮷祥里',
    ])
      assert.ok(safe(text), text)
  })

  const DISGUISED: Readonly<Record<string, readonly string[]>> = {
    'an address in any script': [
      '恶意.cn',
      '恶意.中国',
      '去 evil.com 领钱',
      'EVIL.CN',
      'xn--80ak6aa92e',
      '恶意。中国',
      'a-b.公司',
    ],
    'a number for an address': ['1.2.3.4/login', '1.2.3.4', '１．２．３．４', '1.2/login', '1。2。3。4'],
    'dots that are one to a browser': ['evil。com', 'evil．com', 'evil｡com', 'evil․com'],
    'full width and other dress': ['ｅｖｉｌ．ｃｏｍ', '𝐞𝐯𝐢𝐥.𝐜𝐨𝐦', 'ⓔⓥⓘⓛ.ⓒⓞⓜ', 'evil.ＣＯＭ', 'https：／／x'],
    'look-alike letters': ['еvil.сom', 'gοv.cn', 'ɡov', 'ցov', 'Ꭼvil', 'ⅾ.соm'.replace('ⅾ', 'д')],
    'what nobody sees': [
      'evil\u200b.com',
      'ev\u00adil.c\u2060om',
      '\ufeff上海',
      'e\u0301vil',
      'evil.c\u200dom',
      '\u202emoc.live',
      'a\ufe0f',
    ],
    'another way of writing //': ['weixin://pay', 'HTTPS://a', 'https:/\\evil.com', 'javascript:alert(document.cookie)//a.bc'],
    'a number nobody listed': [
      '加微信 13800001111',
      '１３８ ００００ １１１１',
      '一三八零零零零一一一一',
      '138-0000-1111',
      '138.0000.1111',
      '1·3·8·0·0·0·0',
      '021-12345679',
      '⑴⑶⑻0000',
      '幺三八〇〇〇〇一一一一',
    ],
  }
  for (const [what, texts] of Object.entries(DISGUISED))
    it(`is never ${what}`, () => {
      for (const text of texts)
        for (const each of [text, `申工社 ${text}`, `${text} 我要入会`]) assert.equal(safe(each), false, each)
    })

  it('is never an address that is dressed up, letter by letter, in what a browser takes off again', () => {
    const wide = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)
    const bold = (letter: string): string =>
      /[a-z]/.test(letter) ? String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97) : letter
    const dressed = fc
      .tuple(
        fc.constantFrom('evil.com', 'pay.cn', 'a-b.top/x', '10.20.30.40'),
        fc.array(fc.nat(2), { minLength: 11, maxLength: 11 }),
      )
      .map(([host, how]) => [...host].map((letter, at) => [letter, wide(letter), bold(letter)][how[at] ?? 0]!).join(''))
    fc.assert(fc.property(dressed, fc.constantFrom('', '去', 'a '), (host, before) => assert.equal(safe(before + host), false)))
  })

  it('is of a longer text the lines that are', () => {
    assert.equal(safeLines('先验货\n加 evil.com\n再付钱', allowed), '先验货\n再付钱')
  })
})
