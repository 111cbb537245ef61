import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { unbroken } from '@core/feed/copy'
import { type Disk, nameOf, type Phone, tappablesOf } from 'weapp-rig'
import { copy } from '@/features/status/copy'
import type { FeedStatusKind } from '@/features/status/feedStatus'
import { FEEDS, INDEX, MADE_AT_MS } from './editions'
import { down, emptyDisk, HOUR_MS, type Scene, serving, start, warmDisk } from './phones'
import { stateOn } from './stateOn'

const DAY_MS = 24 * HOUR_MS
const onNews: Scene['serve'] = name => (name === INDEX.parts.news.path ? { body: 'no' } : serving(FEEDS.newest)(name))

/** docs/offline.md, the columns of its table. */
const STATES: Record<string, { kind: FeedStatusKind; disk: () => Disk | Promise<Disk>; scene: Scene }> = {
  'never synced': { kind: 'bundled', disk: emptyDisk, scene: { serve: down } },
  fresh: { kind: 'fresh', disk: warmDisk, scene: { serve: serving(FEEDS.new) } },
  stale: { kind: 'stale', disk: warmDisk, scene: { serve: down, nowMs: MADE_AT_MS + 3 * DAY_MS } },
  expired: { kind: 'expired', disk: warmDisk, scene: { serve: down, nowMs: Date.parse(INDEX.expires) + DAY_MS } },
  refused: { kind: 'refused', disk: warmDisk, scene: { serve: onNews } },
}
const TABS = ['home', 'stations', 'antifraud', 'union']
/** … and its rows without a strip: whole in every state. */
const DETAILS = {
  'article?id=2024-12-16-02': '收件人却是一位',
  'station?id=SH-001': '金山百联商圈党群服务站',
  'check?id=cod': '说不清买了什么',
  'guide?id=cod-elderly': '到付件',
  'path?id=platform': '12351',
  search: '',
  bulletins: unbroken('2024-12-16'),
  me: '',
}

async function opened(state: keyof typeof STATES, page: string): Promise<Phone> {
  const { disk, scene } = STATES[state]!
  const phone = await start(scene, await disk())
  const [name, query = ''] = page.split('?')
  await phone.open(`/pages/${name}/index?${query}`)
  await phone.advance(3_000)
  return phone
}

for (const [state, { kind }] of Object.entries(STATES)) {
  describe(`a courier whose content is ${state}`, () => {
    for (const tab of TABS) {
      it(`reads ${tab} with content, ${kind === 'fresh' ? 'and no strip' : 'a dated strip and a way to try again'}`, async () => {
        const phone = await opened(state, tab)
        assert.equal(stateOn(phone), kind)
        const names = tappablesOf(phone.page.draw()).map(nameOf)
        assert.equal(
          names.some(name => name.includes(copy.retry)),
          kind !== 'fresh',
        )
        assert.ok(phone.page.lines().length > 15, `${phone.page.lines().length} lines`)
        phone.expectNoErrors()
      })
    }

    it('reads every other screen whole', async () => {
      for (const [page, words] of Object.entries(DETAILS)) {
        const phone = await opened(state, page)
        phone.page.expect(words)
        assert.ok(phone.page.lines().length > 1, page)
        phone.expectNoErrors()
      }
    })
  })
}
