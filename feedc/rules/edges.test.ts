import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import type { PreviousFeed } from '@feedc/build/previousFeed'
import { checkContent } from '@feedc/checkContent'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { aPng } from '@test/fakes/pictures'

let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
})
afterEach(() => tree.remove())

const NOW = '2026-11-24T08:00:00+08:00'
const ARTICLE = 'bulletins/2026-01-01/01-first.md'
const ALERT = 'alerts/test.md'
const CHECK = 'checks/01-test.yaml'
const long = (length: number): string => '长'.repeat(length)

/** Where a rule speaks up, as 「file:line [field]」. */
function said(code: string, now = NOW, previous: PreviousFeed | null = null): string[] {
  const { notices } = checkContent(tree.dir, Date.parse(now), previous)
  return notices
    .filter(notice => notice.code === code)
    .map(({ file, line, field }) => `${file}:${line}${field === null ? '' : ` [${field}]`}`)
}
/** A rule is silent up to its limit, and speaks one step beyond. */
function limit(code: string, where: string, upTo: () => void, beyond: () => void, now = NOW): void {
  upTo()
  assert.deepEqual(said(code, now), [], 'up to the limit')
  beyond()
  assert.deepEqual(said(code, now), [where], 'beyond')
}

describe('how long a text may be', () => {
  it('is 200 for a line, in any file but feed.yaml', () => {
    const subtitle = (from: number, to: number) => () =>
      tree.edit('enrolment/path-01-test.md', `subtitle: ${from ? long(from) : '测试'}`, `subtitle: ${long(to)}`)
    limit('text_too_long', 'enrolment/path-01-test.md:3 [subtitle]', subtitle(0, 200), subtitle(200, 201))
    tree.edit('enrolment/path-01-test.md', long(201), '测试')
    tree.edit('feed.yaml', 'title: 测试', `title: 测试\ncontacts: [${long(201)}]`)
    assert.deepEqual(said('text_too_long'), [])
  })

  it('is 4000 for a paragraph: of a body, of a rule, of a case, of a condition', () => {
    const body = (from: string, to: string) => () => tree.edit(ARTICLE, from, to)
    limit('text_too_long', `${ARTICLE}:10`, body('第二段。', long(4000)), body(long(4000), long(4001)))
    tree.edit(ARTICLE, long(4001), '第二段。')
    const condition = (from: string, to: number) => () =>
      tree.edit('enrolment/benefit-01-test.md', from, `amount: 测试\ncondition: ${long(to)}`)
    limit(
      'text_too_long',
      'enrolment/benefit-01-test.md:7 [condition]',
      condition('amount: 测试', 4000),
      condition(`amount: 测试\ncondition: ${long(4000)}`, 4001),
    )
    tree.edit('enrolment/benefit-01-test.md', `\ncondition: ${long(4001)}`, '')
    const text = (length: number): void =>
      tree.write(
        'enrolment/legal.yaml',
        `- { id: a, title: 甲, text: ${long(length)}, source: { name: 测试, date: 2026, kind: 官方 } }\n`,
      )
    limit(
      'text_too_long',
      'enrolment/legal.yaml:1 [items.0.text]',
      () => text(4000),
      () => text(4001),
    )
  })

  it('is not asked of an address, nor of whom a bulletin is sent to', () => {
    tree.edit('enrolment/channel-test.md', 'name: 测试入口', `name: 测试入口\nurl: https://example.gov.cn/${'a'.repeat(250)}`)
    tree.edit('stations.csv', '测试来源,,', `测试来源,https://example.gov.cn/${'a'.repeat(250)},`)
    tree.edit('bulletins/2026-01-01/issue.yaml', 'issuer: 测试编辑', `issuer: 测试编辑\ndistribution: { to: [${long(201)}] }`)
    assert.deepEqual(said('text_too_long'), [])
  })

  it('is 60,000 for an article', () => {
    // Paragraphs of 3998 and the two line breaks between them: 4000 each.
    const paragraphs = (count: number, last: number): string =>
      [...Array.from({ length: count }, () => long(3998)), long(last)].join('\n\n')
    tree.edit(ARTICLE, '第一段。\n\n第二段。', paragraphs(14, 4000))
    tree.edit(ARTICLE, long(4000), paragraphs(0, 4000))
    assert.deepEqual(said('body_too_long'), [])
    tree.edit(ARTICLE, long(4000), `${long(3997)}\n\n甲乙`)
    assert.deepEqual(said('body_too_long'), [`${ARTICLE}:2`])
  })

  it('is sixty for a summary and twenty for a step, on a wet screen', () => {
    const summary = (from: string, to: number) => () => tree.edit(ARTICLE, from, `rank: 2\nsummary: ${long(to)}`)
    limit('long_for_a_screen', `${ARTICLE}:5 [summary]`, summary('rank: 2', 60), summary(`rank: 2\nsummary: ${long(60)}`, 61))
    tree.edit(ARTICLE, `\nsummary: ${long(61)}`, '')
    const step = (from: string, to: number) => () => tree.edit(CHECK, `stop: [${from}]`, `stop: [${long(to)}]`)
    limit('long_for_a_screen', `${CHECK}:12 [verdicts.stop]`, step('打 110', 20), step(long(20), 21))
  })
})

describe('when a warning holds', () => {
  it('is over at the second that it names, not before', () => {
    assert.deepEqual(said('alert_expired', '2026-12-31T23:59:59+08:00'), [])
    assert.deepEqual(said('alert_expired', '2027-01-01T00:00:00+08:00'), [`${ALERT}:9 [expires]`])
  })

  it('is longer than nothing', () => {
    const expires = (from: string, to: string) => () => tree.edit(ALERT, `expires: ${from}`, `expires: ${to}`)
    limit(
      'expires_before_effective',
      `${ALERT}:9 [expires]`,
      expires('2027-01-01T00:00:00', '2026-01-01T00:00:01'),
      expires('2026-01-01T00:00:01', '2026-01-01T00:00:00'),
    )
  })

  it('is 400 days from its sending at most', () => {
    const expires = (from: string, to: string) => () => tree.edit(ALERT, `expires: ${from}`, `expires: ${to}`)
    limit(
      'expires_far_away',
      `${ALERT}:9 [expires]`,
      expires('2027-01-01T00:00:00', '2027-02-05T00:00:00'),
      expires('2027-02-05T00:00:00', '2027-02-05T00:00:01'),
    )
  })

  it('begins and ends no earlier than it is sent', () => {
    assert.deepEqual(said('sent_afterwards'), [], 'at the same second')
    tree.edit(ALERT, 'sent: 2026-01-01T00:00:00', 'sent: 2026-01-01T00:00:01')
    assert.deepEqual(said('sent_afterwards'), [`${ALERT}:8 [effective]`])
    tree.edit(ALERT, 'expires: 2027-01-01', 'expires: 2026-01-01')
    assert.deepEqual(said('sent_afterwards'), [`${ALERT}:8 [effective]`, `${ALERT}:9 [expires]`])
  })
})

describe('what a date may be', () => {
  it('is today in Shanghai, this month, this year, in every field that speaks of the past', () => {
    tree.edit('stations.csv', '2025年7月,媒体,', '2026-11-24,媒体,2026-11')
    tree.edit('enrolment/benefit-01-test.md', 'asOf: 2026-01', 'asOf: 2026')
    tree.edit(ALERT, 'sent: 2026-01-01T00', 'sent: 2026-11-24T23')
    assert.deepEqual(said('future_date'), [])
    assert.deepEqual(said('future_date', '2026-11-23T23:59:59+08:00'), [`${ALERT}:2 [sent]`, 'stations.csv:2 [来源日期]'])
    assert.deepEqual(said('future_date', '2026-11-23T16:00:00Z'), [], 'midnight in Shanghai')
    tree.edit('stations.csv', '2026-11-24,媒体,2026-11', '2026-11-25,媒体,2026-12')
    tree.edit('enrolment/benefit-01-test.md', 'asOf: 2026', 'asOf: 2027')
    assert.deepEqual(said('future_date'), [
      'enrolment/benefit-01-test.md:7 [asOf]',
      'stations.csv:2 [来源日期]',
      'stations.csv:2 [核实日期]',
    ])
  })

  it('is up to the day that its own issue waits for, and no other’s', () => {
    tree.edit('bulletins/2026-01-01/issue.yaml', 'date: 2026-01-01\n', 'date: 2026-12-01\nembargo: 2026-12-01\n')
    assert.deepEqual(said('future_date'), [])
    assert.deepEqual(said('embargoed'), ['bulletins/2026-01-01/issue.yaml:5 [embargo]'])
    assert.deepEqual(said('embargoed', '2026-12-01T00:00:00+08:00'), [], 'on its day')
    tree.edit('bulletins/2026-01-01/issue.yaml', 'embargo: 2026-12-01', 'embargo: 2026-11-30')
    assert.deepEqual(said('future_date'), ['bulletins/2026-01-01/issue.yaml:4 [date]'])
    tree.edit('bulletins/2026-01-01/issue.yaml', 'embargo: 2026-11-30', 'embargo: 2026-12-01')
    tree.edit('enrolment/benefit-01-test.md', 'asOf: 2026-01', 'asOf: 2026-12')
    assert.deepEqual(said('future_date'), ['enrolment/benefit-01-test.md:7 [asOf]'])
  })

  it('of a review is over with its last day, and never before the figures it is about', () => {
    tree.edit('enrolment/benefit-01-test.md', 'reviewBy: 2027-01', 'reviewBy: 2026-11')
    assert.deepEqual(said('review_overdue', '2026-11-30T23:59:59+08:00'), [])
    assert.deepEqual(said('review_overdue', '2026-12-01T00:00:00+08:00'), ['enrolment/benefit-01-test.md:8 [reviewBy]'])
    tree.edit('enrolment/benefit-01-test.md', 'reviewBy: 2026-11', 'reviewBy: 2026')
    assert.deepEqual(said('review_before_as_of'), [], 'the same year, as far as anybody said')
    tree.edit('enrolment/benefit-01-test.md', 'reviewBy: 2026', 'reviewBy: 2025-12')
    assert.deepEqual(said('review_before_as_of'), ['enrolment/benefit-01-test.md:8 [reviewBy]'])
  })

  it('asks for next year’s holidays from November on, and for this year’s always', () => {
    const years = (...of: number[]): void =>
      tree.write(
        'holidays.yaml',
        of
          .map(
            year =>
              `- { year: ${year}, source: { name: 通知, date: 2024, kind: 官方 }, almanac: { springFestival: ${year}-02-10, dragonBoat: ${year}-06-10, midAutumn: ${year}-09-20 }, off: [{ name: 国庆, from: ${year}-10-01, to: ${year}-10-07 }], worked: [] }\n`,
          )
          .join(''),
      )
    years(2026)
    assert.deepEqual(said('holidays_due', '2026-10-31T23:59:59+08:00'), [])
    assert.deepEqual(said('holidays_due', '2026-11-01T00:00:00+08:00'), ['holidays.yaml:1'])
    years(2027)
    assert.deepEqual(said('holidays_due', '2026-10-31T00:00:00+08:00'), ['holidays.yaml:1'])
    years(2025)
    assert.deepEqual(said('holidays_due').length, 2, 'two years, two notices')
    tree.write(
      'holidays.yaml',
      '- { year: 2026, source: { name: 通知, date: 2024, kind: 官方 }, almanac: { springFestival: 2026-02-10, dragonBoat: 2026-06-10, midAutumn: 2026-09-20 } }\n',
    )
    assert.deepEqual(said('holidays_due', '2026-06-01T00:00:00+08:00'), ['holidays.yaml:1'], 'an almanac is no notice')
  })
})

describe('where a station may be', () => {
  const at = (lng: string, lat: string): void => {
    tree.remove()
    tree = contentTree()
    tree.edit('stations.csv', '121.47,31.23', `${lng},${lat}`)
  }

  it('is inside the municipality, its edges included', () => {
    for (const [lng, lat] of [
      ['120.866', '31.23'],
      ['122.2', '31.23'],
      ['121.47', '30.666'],
      ['121.47', '31.884'],
    ] as const) {
      at(lng, lat)
      assert.deepEqual(said('station_outside_city'), [], `${lng} ${lat}`)
    }
    for (const [lng, lat] of [
      ['120.865', '31.23'],
      ['122.201', '31.23'],
      ['121.47', '30.665'],
      ['121.47', '31.885'],
    ] as const) {
      at(lng, lat)
      assert.deepEqual(said('station_outside_city'), ['stations.csv:2 [经度]'], `${lng} ${lat}`)
    }
  })

  it('is nowhere when both degrees are nought, and only then', () => {
    at('0', '31.23')
    assert.deepEqual(said('station_at_zero'), [])
    at('121.47', '0')
    assert.deepEqual(said('station_at_zero'), [])
    at('0', '0')
    assert.deepEqual(said('station_at_zero'), ['stations.csv:2 [经度]'])
  })

  it('has up to six decimals, each degree in its own column', () => {
    at('121.471234', '31.231234')
    assert.deepEqual(said('false_precision'), [])
    at('121.47', '31.2312345')
    assert.deepEqual(said('false_precision'), ['stations.csv:2 [纬度]'])
    at('121.4712345', '31.23')
    assert.deepEqual(said('false_precision'), ['stations.csv:2 [经度]'])
    at('121', '31')
    assert.deepEqual(said('false_precision'), [])
  })

  it('is thirty metres from its namesake at least; one without a point is near nobody', () => {
    const row = (id: string, name: string, lng: string, lat: string): string =>
      `${id},${name},小哥驿站,测试区,,,,${lng},${lat},地标,,,,,,,,,测试来源,,2025,媒体,\n`
    const rows = (...lines: string[]): void => {
      at('121.47', '31.23')
      tree.edit('stations.csv', 'T-1,', `${lines.join('')}T-1,`)
    }
    // A ten-thousandth of a degree of latitude is eleven metres.
    rows(row('T-2', '测试驿站', '121.47', '31.2297'))
    assert.deepEqual(said('near_duplicate_station'), [], '33 m')
    rows(row('T-2', '测试驿站', '121.47', '31.22975'))
    assert.deepEqual(said('near_duplicate_station'), ['stations.csv:3 [名称]'], '28 m')
    rows(row('T-2', '别的驿站', '121.47', '31.23'))
    assert.deepEqual(said('near_duplicate_station'), [], 'another name')
    rows(row('T-2', '测试驿站', '', ''))
    assert.deepEqual(said('near_duplicate_station'), [], 'no point')
    rows(row('T-2', '测试驿站', '121.48', '31.23'), row('T-3', '测试驿站', '121.48', '31.23'))
    assert.deepEqual(said('near_duplicate_station'), ['stations.csv:3 [名称]'], 'the second of the pair alone')
  })
})

describe('what a phone would make of the next feed', () => {
  const SECOND = Date.parse(NOW) / 1000
  const previous = (change: Partial<PreviousFeed> = {}): PreviousFeed => ({
    feed: 'test-feed',
    revision: SECOND - 1,
    stationCount: 1,
    acceptsDrop: false,
    acceptsGrowth: false,
    keyids: [],
    ...change,
  })
  const against = (code: string, change: Partial<PreviousFeed> = {}): string[] => said(code, NOW, previous(change))
  const revision = (of: number): void => tree.edit('feed.yaml', 'expiresDays: 90', `expiresDays: 90\nrevision: ${of}`)

  it('is a rollback unless the clock has moved on since', () => {
    assert.deepEqual(against('clock_behind'), [])
    assert.deepEqual(against('clock_behind', { revision: SECOND }), ['feed.yaml:1'])
    assert.deepEqual(against('revision_not_higher', { revision: SECOND }), [], 'once is enough')
  })

  it('is a rollback unless the editor’s own number is higher', () => {
    revision(SECOND)
    assert.deepEqual(against('revision_not_higher'), [])
    assert.deepEqual(against('revision_not_higher', { revision: SECOND }), ['feed.yaml:4 [revision]'])
    assert.deepEqual(against('clock_behind', { revision: SECOND }), [], 'the clock has no say in it')
  })

  it('is the last one ever when its number is far ahead of the clock', () => {
    revision(1)
    assert.deepEqual(said('revision_implausible'), [])
    tree.edit('feed.yaml', 'revision: 1', 'revision: 0')
    assert.deepEqual(said('revision_implausible'), ['feed.yaml:4 [revision]'])
  })

  it('has lost its stations when more than a tenth is gone, and is another city’s when there are ten times as many', () => {
    assert.deepEqual(against('station_count_grew', { stationCount: 0 }), [], 'the first list there is')
    assert.deepEqual(against('station_count_dropped', { stationCount: 0 }), [])
    assert.deepEqual(against('station_count_dropped', { stationCount: 2 }), ['stations.csv:1'])
    assert.deepEqual(against('station_count_dropped', { stationCount: 2, acceptsDrop: true }), [])
  })

  it('is none of its own when it goes by another name', () => {
    assert.deepEqual(against('other_feed'), [])
    assert.deepEqual(against('other_feed', { feed: 'other' }), ['feed.yaml:1 [feed]'])
  })
})

describe('an image', () => {
  it('is 300 KB at most', () => {
    tree.edit(ARTICLE, '第二段。', '![揭牌](photo.jpg){640x480}')
    const photo = (bytes: number) => () => tree.write('bulletins/2026-01-01/photo.jpg', new Uint8Array(bytes))
    limit('image_too_large', `${ARTICLE}:2`, photo(300 * 1024), photo(300 * 1024 + 1))
  })

  it('on a web server is not looked for beside the article, and the editor is told that no phone shows it', () => {
    tree.edit(ARTICLE, '第二段。', '![揭牌](https://example.gov.cn/a.jpg){640x480}')
    assert.deepEqual(said('image_missing'), [])
    assert.deepEqual(said('picture_not_shown'), [`${ARTICLE}:2`])
  })

  it('is one that a phone can read and unpack, or the editor is told', () => {
    tree.edit(ARTICLE, '第二段。', '![揭牌](photo.png){640x480}')
    const photo = (bytes: Uint8Array) => () => tree.write('bulletins/2026-01-01/photo.png', bytes)
    limit('picture_not_shown', `${ARTICLE}:2`, photo(aPng(4000, 3000)), photo(aPng(4000, 3001)))
    photo(Buffer.from('GIF89a'))()
    assert.deepEqual(said('picture_not_shown'), [`${ARTICLE}:2`])
  })
})
