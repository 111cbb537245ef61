import assert from 'node:assert/strict'
import type { CourierState } from '@core/courier/courierState'
import { frozenPart } from '@test/frozen/frozenContent'
import { SCENES, type Scene, SPOTS } from '@test/frozen/scenes'
import { sampled } from '@test/sample'
import { copy } from '@/features/stations/copy'

/** One of the scenes as what a phone's storage holds and what its screens must say. */
export interface SceneOnBuild {
  readonly what: string
  readonly nowMs: number
  readonly courier: Partial<CourierState>
  /** Throws unless 首页 or 驿站, as lines of text, offers first (and second) what a sensible courier would want. */
  readonly judge: (page: 'home' | 'stations', lines: readonly string[]) => void
}

const stations = frozenPart('stations')
const nameOf = (number: string): string => stations.find(({ id }) => id === `SH-${number}`)!.name
const NAMES = new Set(stations.map(({ name }) => name))
const ELSEWHERE: readonly Scene['at'][] = ['苏州', '几内亚湾']

/** All of the scenes with THOROUGH=1; else every `step`-th, from the `from`-th on. */
export const scenesOnBuild = (step: number, from = 0): readonly SceneOnBuild[] => sampled(SCENES, step, from).map(onBuild)

function onBuild(scene: Scene): SceneOnBuild {
  const { at, when, said } = scene
  const nowMs = Date.parse(`${when}:00+08:00`)
  const [lng, lat, errorM] = SPOTS[at]
  // What the error says of the place: a metro station has no subdistrict.
  const subdistrict = errorM === 900 ? at : null
  const what = `${at} ${when}${said ? ` ${said.kind}` : ''}`
  return {
    what,
    nowMs,
    courier: {
      place: { name: at, district: subdistrict, subdistrict, at: { datum: 'wgs84', lng, lat }, how: 'picked' },
      reports: said ? [reportOf(said, nowMs)] : [],
    },
    judge: (page, lines) => judge(scene, `${what}, ${page}`, page === 'home', lines),
  }
}

const reportOf = ({ of, kind, hoursAgo }: NonNullable<Scene['said']>, nowMs: number): CourierState['reports'][number] => ({
  id: 'r',
  stationId: `SH-${of}`,
  kind,
  note: '',
  atMs: nowMs - hoursAgo * 3_600_000,
  token: 't',
  sending: 'kept',
})

function judge({ at, first, second }: Scene, what: string, isHome: boolean, lines: readonly string[]): void {
  const offered = lines.map(line => line.trim()).filter(line => NAMES.has(line))
  const saying = `${what}: ${offered.slice(0, 3).join(' · ')}`
  if (first.length === 0) {
    // The list goes on, far away as it is; 首页 offers nothing as a place to sit now.
    if (isHome) assert.deepEqual(offered, [], saying)
    assert.ok(lines.includes(copy.nothingNear[ELSEWHERE.includes(at) ? 'elsewhere' : 'far']), `${saying}, and doesn’t say why`)
    return
  }
  assert.ok(first.map(nameOf).includes(offered[0] ?? ''), saying)
  if (!second) return
  assert.ok(second.map(nameOf).includes(offered[1] ?? ''), saying)
  const ofFirst = lines.slice(lines.indexOf(offered[0]!) - 8, lines.indexOf(offered[1]!))
  assert.ok(
    ofFirst.some(line => line.includes(copy.hoursUnknown)),
    `${saying}: the first is a gamble and doesn’t say so: ${ofFirst}`,
  )
}
