import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it, mock } from 'node:test'
import type { Alert, Guide, SelfCheck } from '@core/feed/types'
import { anApp } from '@test/fakes/anApp'
import { anArticle } from '@test/fakes/anArticle'
import { ready } from '@test/fakes/ready'
import { copy } from './copy'
import { shareText } from './shareText'
import { useAlert, useAlerts, useBadgedAlerts, useGuide, useGuides } from './useAlerts'

const DAY_MS = 86_400_000
const NOW = Date.parse('2026-11-24T12:00:00+08:00')
let nowMs = NOW
beforeEach(() => {
  nowMs = NOW
  mock.method(Date, 'now', () => nowMs)
})
afterEach(() => mock.restoreAll())

const alert = (identifier: string, patch: Partial<Alert> = {}): Alert =>
  ({
    identifier,
    msgType: 'Alert',
    references: [],
    severity: 'Severe',
    urgency: 'Expected',
    sentAtMs: NOW - DAY_MS,
    effectiveAtMs: NOW - DAY_MS,
    expiresAtMs: NOW + DAY_MS,
    related: {},
    ...patch,
  }) as Alert
const guide = (id: string, patch: Partial<Guide> = {}): Guide =>
  ({
    id,
    title: `骗局 ${id}`,
    role: 'target',
    signs: ['看'],
    steps: ['停'],
    related: {},
    sources: [],
    ...patch,
  }) as unknown as Guide
const check = (id: string, guideId: string | null = null): SelfCheck =>
  ({ id, guide: guideId, questions: [{ text: `问 ${id}` }] }) as unknown as SelfCheck
const ids = (all: readonly { readonly id: string }[] | undefined): string[] => (all ?? []).map(({ id }) => id)
const names = (all: readonly Alert[]): string[] => all.map(({ identifier }) => identifier)

describe('warnings on the screen', () => {
  it('hold at this minute, the unread apart from the read', () => {
    const app = anApp({ alerts: [alert('a'), alert('b', { severity: 'Minor' }), alert('old', { expiresAtMs: NOW })] })
    app.courier.getState().markRead('a')
    const { active, unread, read, expired } = app.read(useBadgedAlerts)
    assert.deepEqual([active, unread, read, expired].map(names), [['a', 'b'], ['b'], ['a'], ['old']])
  })

  it('are not hidden by a clock that stands years behind the feed', () => {
    nowMs = Date.parse('2020-01-01T00:00:00+08:00')
    const made = Date.parse('2026-11-23T08:00:00+08:00')
    assert.deepEqual(names(anApp({ alerts: [alert('a', { effectiveAtMs: made })] }).read(useAlerts).active), ['a'])
  })
})

describe('one warning by its link', () => {
  const alerts = [
    alert('a', { related: { checks: ['c'], guides: ['g2'] } as never }),
    alert('w', { msgType: 'Cancel', references: ['x'], sentAtMs: NOW - 1 }),
    alert('x'),
    alert('old', { expiresAtMs: NOW }),
  ]
  const app = anApp({ alerts, checks: [check('b'), check('c')], guides: [guide('g1'), guide('g2')] })

  it('comes with the checks and guides that it names', () => {
    const found = ready(app.read(() => useAlert('a')))
    assert.deepEqual([found.alert.identifier, found.by, found.isExpired], ['a', null, false])
    assert.deepEqual([ids(found.checks), ids(found.guides)], [['c'], ['g2']])
    assert.deepEqual(ready(app.read(() => useAlert('x'))).checks, [])
  })

  it('says that it was withdrawn or that its date is past, and is gone when the feed has it no more', () => {
    assert.equal(ready(app.read(() => useAlert('x'))).by?.identifier, 'w')
    assert.equal(ready(app.read(() => useAlert('old'))).isExpired, true)
    assert.deepEqual(
      app.read(() => useAlert('gone')),
      { kind: 'gone' },
    )
  })
})

describe('guides', () => {
  const guides = [
    guide('g1', { related: { guides: ['g2'], articles: ['n-2'], checks: ['c1'] } as never }),
    guide('g2', { role: 'witness' as never, related: { checks: ['c1'] } as never }),
    guide('g3'),
  ]
  const app = anApp({
    guides,
    checks: [check('c1'), check('c2', 'g1')],
    articles: [anArticle({ id: 'n-1' }), anArticle({ id: 'n-2' })],
  })

  it('are grouped by what the courier is in them', () => {
    const { checks, guidesOf } = app.read(useGuides)
    assert.deepEqual(
      [ids(checks), ids(guidesOf('target' as never)), ids(guidesOf('witness' as never))],
      [['c1', 'c2'], ['g1', 'g3'], ['g2']],
    )
  })

  it('ask what the check that names them asks, before what only they add', () => {
    const found = ready(app.read(() => useGuide('g1')))
    assert.deepEqual(
      [found.check?.id, found.signs, ids(found.guides), ids(found.articles)],
      ['c2', ['问 c2', '看'], ['g2'], ['n-2']],
    )
  })

  it('take the check that they name where none names them, and none where there is none', () => {
    const named = ready(app.read(() => useGuide('g2')))
    assert.deepEqual([named.check?.id, named.signs], ['c1', ['看']])
    assert.equal(ready(app.read(() => useGuide('g3'))).check, null)
    assert.deepEqual(
      app.read(() => useGuide('gone')),
      { kind: 'gone' },
    )
  })

  it('are passed on as text with signs, steps and who says so', () => {
    const sources = [{ name: '测试来源', url: null, date: '2026', kind: 'general' }] as never
    const text = shareText({ guide: guide('g', { steps: ['停下', '打 110'], sources }), signs: ['一', '二'] })
    assert.deepEqual(text.split('\n').slice(0, 3), [
      copy.shareTitle('骗局 g'),
      `${copy.signs}：一；二`,
      `${copy.steps}：停下；打 110`,
    ])
    assert.match(text.split('\n')[3]!, new RegExp(`^${copy.sources}：测试来源`))
  })
})
