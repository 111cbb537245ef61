import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { NOTE_MAX_LENGTH } from '@core/reports/wire'
import fc from 'fast-check'
import { safeNote } from './safeNote'

describe('a note as it is kept', () => {
  const kept = (cases: readonly (readonly [string, string])[]): void => {
    for (const [text, expected] of cases) assert.equal(safeNote(text), expected, text)
  }

  it('is what the courier wrote, where nothing stands against it', () =>
    kept([
      ['门锁着，没人', '门锁着，没人'],
      ['3 楼，22:00 关门；微波炉坏了 2 台', '3 楼，22:00 关门；微波炉坏了 2 台'],
      ['lǜ sè de mén, Đường', 'lǜ sè de mén, Đường'],
      ['2.5 米高的门，1.50 元一次', '2.5 米高的门，1.50 元一次'],
    ]))

  it('names nobody by number, in whatever digits and however they are hidden', () =>
    kept([
      ['打 13800000000 没人接', '打 ＊ 没人接'],
      ['打 138-0000-0000', '打 ＊'],
      ['１３８００００００００', '＊'],
      ['①③⑧⓪⓪⓪⓪⓪⓪⓪⓪', '＊'],
      ['𝟏𝟑𝟖𝟎𝟎𝟎𝟎𝟎𝟎𝟎𝟎', '＊'],
      ['138\u200b0000\u200b0000', '＊'],
      ['一三八零零零零零零零零', '＊'],
      ['座机 021-12345678', '座机 ＊'],
      ['11010119900307889X', '＊'],
      ['找 someone@example.com', '找 ＊'],
    ]))

  it('says nowhere where somebody stood', () =>
    kept([
      ['我在 31.2304, 121.4737', '我在 ＊, ＊'],
      ['31.2304°N 121.4737°E', '＊N ＊E'],
      ['北纬31°13′48″ 东经121°28′25″', '北纬＊ 东经＊'],
      ['３１．２３０４，１２１．４７３７', '＊，＊'],
    ]))

  it('runs nowhere: not on a page, not in a spreadsheet', () =>
    kept([
      ['<img src=x onerror=alert(1)>', '＜img src=x onerror=alert(1)＞'],
      ['=HYPERLINK("https://a.example","点")', 'HYPERLINK("https://a.example","点")'],
      [' \t+-@=1+1', '1+1'],
      ['＝cmd|x', 'cmd|x'],
    ]))

  it('hides nothing: no direction marks, no controls, no towers of marks, one line', () =>
    kept([
      ['abc\u202egnp.exe', 'abcgnp.exe'],
      ['a\u0000b\u001b[31mc\u2066d', 'ab[31mcd'],
      ['一\n二\r\n三\u2028四', '一 二 三 四'],
      [`门${'\u0301\u0302\u0303\u0304'.repeat(20)}锁`, '门\u0301\u0302锁'],
      ['半个\ud83d', '半个'],
      ['\u200b \ufeff', ''],
    ]))

  it('holds whatever is typed: safe words stay as they are, and nothing is longer than it may be', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }))
    fc.assert(
      fc.property(anything, text => {
        const note = safeNote(text)
        assert.equal(safeNote(note), note)
        assert.ok(note.length <= NOTE_MAX_LENGTH)
        assert.doesNotMatch(note, /[\p{C}<>\n]|^[=+\-@]|\d{7}|\p{M}{3}/u)
      }),
      { numRuns: 300 },
    )
  })
})
