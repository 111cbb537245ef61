import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it, mock } from 'node:test'
import type { Station } from '@core/feed/types'
import type { ReportKind } from '@core/feed/wire/reportKinds'
import { anApp } from '@test/fakes/anApp'
import { aStation } from '@test/fakes/aStation'
import { wechat } from '@test/fakes/taro'
import { renderToStaticMarkup } from 'react-dom/server'
import { copy } from './copy'
import { NearbySection } from './NearbySection'
import { StationBar } from './StationBar'
import { stationActions } from './stationActions'
import { useGrowingList } from './useGrowingList'
import { useStation } from './useStation'
import { useStationMap } from './useStationMap'
import { rankQuery, useNearby, useStations } from './useStations'

const NOW = Date.parse('2026-11-24T12:00:00+08:00')
const DAY = { text: '9:00-18:00', weekly: [[0, 10080]] as const, exceptions: [], scope: null }
beforeEach(() => {
  wechat.reset()
  mock.method(Date, 'now', () => NOW)
})
afterEach(() => mock.restoreAll())

const east = (hundredths: number) => ({ datum: 'wgs84', lng: 121.47 + hundredths / 100, lat: 31.23 }) as const
const place = { name: '这里', district: null, subdistrict: null, at: east(0), how: 'picked' } as const
const stations: Station[] = [
  aStation({ id: 'far', at: east(5), hours: DAY }),
  aStation({ id: 'near', at: east(1), hours: DAY, amenities: { toilet: true } }),
  aStation({ id: 'nowhere', at: null, precision: 'district' }),
]
function listed(app: ReturnType<typeof anApp>, most = 10) {
  const state = app.read(() => useStations(most))
  return state.kind === 'ready' ? state.rows.map(({ station }) => station.id) : state.kind
}

describe('the list of stations', () => {
  it('is by the minutes until one sits there, as many as asked for, and counts them all', () => {
    const app = anApp({ stations })
    app.courier.getState().set({ place })
    assert.deepEqual(listed(app), ['near', 'far', 'nowhere'])
    const one = app.read(() => useStations(1))
    assert(one.kind === 'ready')
    assert.deepEqual([one.total, one.rows.length, one.place?.name], [3, 1, '这里'])
  })

  it('puts the loud button where one may count on a door, by day on the first, at three on the sure place beside the gamble, and says which is which', () => {
    const [gamble, sure] = [
      aStation({ id: 'gamble', at: east(1), hours: null }),
      aStation({ id: 'sure', at: east(6), hours: DAY }),
    ]
    const app = anApp({ stations: [gamble, sure] })
    app.courier.getState().set({ place })
    const near = (app: ReturnType<typeof anApp>): readonly { isLoud: boolean; says: string }[] => {
      const state = app.read(() => useNearby(2))
      const none = (): void => undefined
      const drawn = renderToStaticMarkup(<NearbySection state={state} onOpen={none} onPlace={none} onNavigate={none} />)
      const says = [...drawn.matchAll(/class="pill[^>]*>([^<]*)/g)].map(([, words]) => words!)
      return [...drawn.matchAll(/class="([^"]*near-go)"/g)].map(([, classes], at) => ({
        isLoud: classes!.includes('primary'),
        says: says[at]!,
      }))
    }
    const unknown = copy.hoursUnknown
    assert.deepEqual(near(app)[0], { isLoud: true, says: unknown })
    mock.method(Date, 'now', () => Date.parse('2026-11-24T03:00:00+08:00'))
    assert.deepEqual(near(app)[0], { isLoud: false, says: copy.dontRide(unknown) })
    assert.equal(near(app)[1]?.isLoud, true)
    const alone = anApp({ stations: [gamble] })
    alone.courier.getState().set({ place })
    assert.deepEqual(near(alone), [{ isLoud: false, says: copy.dontRide(unknown) }])
  })

  it('says when nothing matches what would bring something, and when there is no data at all', () => {
    const app = anApp({ stations })
    app.courier.getState().set({ filter: { ...app.courier.getState().filter, amenities: ['meal'] } })
    const state = app.read(() => useStations(10))
    assert(state.kind === 'none_match')
    assert.deepEqual(state.relaxations, [{ kind: 'drop_amenity', amenity: 'meal', count: 3 }])
    assert.deepEqual(
      anApp().read(() => useStations(10)),
      { kind: 'empty_feed', place: null, reach: { kind: 'near' } },
    )
  })

  it('offers nothing as now that is no ride away, says how far the nearest is, and says when it is another city', () => {
    const app = anApp({ stations })
    for (const [at, kind] of [
      [{ ...east(0), lat: 31.4 }, 'far'],
      [{ ...east(0), lng: 120.62, lat: 31.3 }, 'elsewhere'],
    ] as const) {
      app.courier.getState().set({ place: { ...place, at } })
      const nearby = app.read(() => useNearby(2))
      assert(nearby.kind === 'ready' && nearby.reach.kind === kind)
      assert.deepEqual([nearby.rows.length, nearby.total], [0, 3])
      assert.equal(Math.round(nearby.reach.nearestM / 1000), kind === 'far' ? 19 : 82)
      assert.deepEqual(listed(app), ['near', 'far', 'nowhere'])
      assert.equal(app.read(() => useStations(10)).reach.kind, kind)
    }
    app.courier.getState().set({ place })
    assert.equal(app.read(() => useNearby(2)).reach.kind, 'near')
  })

  it('on the first page is whatever the list is filtered to elsewhere', () => {
    const app = anApp({ stations })
    app.courier.getState().set({ place, filter: { ...app.courier.getState().filter, amenities: ['toilet'] } })
    assert.deepEqual(listed(app), ['near'])
    const nearby = app.read(() => useNearby(2))
    assert(nearby.kind === 'ready')
    assert.deepEqual([nearby.total, nearby.rows.length], [3, 2])
  })

  it('of favourites holds the stations among them, not an article of the same name', () => {
    const app = anApp({ stations })
    const { toggleFavourite, set } = app.courier.getState()
    toggleFavourite('station', 'far', 1)
    toggleFavourite('article', 'near', 2)
    set({ filter: { ...app.courier.getState().filter, favourites: true } })
    assert.deepEqual(listed(app), ['far'])
    const { filter, favourites, reports } = app.courier.getState()
    const asked = { place: null, filter: { ...filter, favourites: false }, favourites, reports }
    assert.equal(rankQuery(asked, stations, NOW, 5).filter.ids, null)
  })

  it('takes this courier’s word at once on card and order, and takes it back with the report', () => {
    const app = anApp({ stations })
    const { set, report, undoReport } = app.courier.getState()
    const say = (kind: ReportKind, stationId: string, minutesAgo: number) =>
      report({ id: kind, stationId, kind, note: '', atMs: NOW - minutesAgo * 60_000, token: 't', sending: 'kept' })
    const card = (id: string) => {
      const state = app.read(() => useStations(10))
      const row = state.kind === 'ready' ? state.rows.find(({ station }) => station.id === id) : undefined
      return [row?.open.tone, row?.open.text, row?.note]
    }
    set({ place })
    const before = card('near')
    say('locked', 'near', 1)
    assert.deepEqual(listed(app), ['far', 'nowhere', 'near'])
    assert.deepEqual(card('near'), ['grey', copy.youSaid.locked(copy.minutesAgo(1)), ''])
    undoReport('locked')
    assert.deepEqual([listed(app), card('near')], [['near', 'far', 'nowhere'], before])
    say('confirmed', 'far', 0)
    assert.deepEqual(card('far'), ['green', copy.youSaid.open(copy.justNow), ''])
    say('moved', 'near', 3 * 24 * 60)
    assert.deepEqual(card('near'), ['grey', copy.youSaid.moved(copy.daysAgo(3)), ''])
    say('broken', 'nowhere', 120)
    assert.deepEqual(card('nowhere')[2], copy.youNoted(copy.hoursAgo(2), copy.noted.broken))
  })

  it('makes an old record’s hours green for a month once this courier saw them kept, and no longer once a record is newer', () => {
    const report = {
      id: 'r',
      stationId: 'near',
      kind: 'confirmed',
      note: '',
      token: 't',
      sending: 'kept',
      atMs: NOW - 5 * 86_400_000,
    } as const
    const tone = (checked: string | null) => {
      const app = anApp({ stations: [aStation({ id: 'near', at: east(1), hours: DAY, checked })] })
      app.courier.getState().report(report)
      const state = app.read(() => useStations(1))
      return state.kind === 'ready' && [state.rows[0]?.open.tone, state.rows[0]?.note !== '']
    }
    assert.deepEqual(tone(null), ['green', true])
    assert.deepEqual(tone('2026-11-20'), ['green', false])
    assert.deepEqual(tone('2025-01'), ['green', true])
  })

  it('begins with five rows', () => {
    const { contents, most } = anApp().read(useGrowingList)
    assert.equal(most, 5)
    const elsewhere = anApp()
    elsewhere.courier.getState().set({ place })
    assert.notEqual(elsewhere.read(useGrowingList).contents, contents)
  })
})

describe('one station on its page', () => {
  it('has its distance, its star and what this courier said of it', () => {
    const app = anApp({ stations })
    const { toggleFavourite, set, report } = app.courier.getState()
    const said = { id: 'r', kind: 'locked', note: '', atMs: NOW, token: 't', sending: 'kept' } as const
    set({ place })
    toggleFavourite('station', 'near', 1)
    report({ ...said, stationId: 'far' })
    report({ ...said, id: 'r2', stationId: 'near' })
    const near = app.read(() => useStation('near'))
    assert(near.kind === 'ready')
    assert.deepEqual([near.isFavourite, near.reports.map(({ id }) => id), near.nowMs], [true, ['r2'], NOW])
    const others = ['far', 'nowhere'].map(id => app.read(() => useStation(id)))
    assert.deepEqual(
      others.map(each => each.kind === 'ready' && each.isFavourite),
      [false, false],
    )
    assert.notEqual(near.distance, others[0]?.kind === 'ready' && others[0].distance)
    assert.equal(app.read(() => useStation('gone')).kind, 'gone')
  })

  it('warns of a ride for nothing where nobody knows the hours and nobody can be asked, and then has no loud way there', () => {
    const ids = ['blank', 'phone', 'posted']
    const [blank, phone, posted] = [
      aStation({ id: 'blank', at: east(1), hours: null }),
      aStation({ id: 'phone', at: east(1), hours: null, phone: '021-12345678' }),
      aStation({ id: 'posted', at: east(1), hours: DAY }),
    ]
    const app = anApp({ stations: [blank, phone, posted] })
    const opened = ids.map(id => app.read(() => useStation(id))).flatMap(state => (state.kind === 'ready' ? [state.open] : []))
    assert.deepEqual(
      opened.map(({ text }) => text),
      [copy.dontRide(copy.hoursUnknown), copy.hoursUnknown, copy.postedAlways('')],
    )
    const isLoud = opened.map(open => {
      const none = (): void => undefined
      const acts = { onFavourite: none, onShare: none, onReport: none, onNavigate: none, onClipAddress: none, onOthers: none }
      const bar = <StationBar {...acts} station={blank} open={open} isFavourite={false} />
      return renderToStaticMarkup(bar).includes('primary')
    })
    assert.deepEqual(isLoud, [false, false, true])
  })

  it('copies the most exact address that is known', () => {
    for (const patch of [{ address: '测试路 1 号' }, {}, { landmark: null }]) stationActions(aStation(patch)).clipAddress()
    assert.deepEqual(wechat.clipped, ['测试驿站 测试路 1 号', '测试驿站 测试广场', '测试驿站 测试区'])
  })
})

describe('the map', () => {
  it('has a dot for every place that was located, counts the others, and shows the nearest one’s card', () => {
    const app = anApp({ stations })
    app.courier.getState().set({ place })
    const { pins, here, chosen, hidden } = app.read(useStationMap)
    assert.deepEqual([pins.map(({ id }) => id).sort(), here, chosen?.station.id, hidden], [['far', 'near'], east(0), 'near', 1])
    assert.equal(anApp().read(useStationMap).chosen, null)
  })
})
