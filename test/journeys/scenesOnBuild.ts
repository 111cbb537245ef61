import type { CourierState } from '@core/courier/courierState'
import { frozenPart } from '@test/frozen/frozenContent'
import { SCENES, type Scene, SPOTS } from '@test/frozen/scenes'

/** A handful of the scenes, one of each kind: by day, at night, at the edge of town, outside the city, with a word of one's own. */
const CHOSEN: readonly ((scene: Scene) => boolean)[] = [
  ({ at, when }) => at === '人民广场' && when.endsWith('12:30'),
  ({ at, when }) => at === '人民广场' && when.endsWith('23:30'),
  ({ at, when }) => at === '石化街道' && when.endsWith('15:00'),
  ({ at, when }) => at === '龙华' && when.endsWith('13:25'),
  ({ said }) => said?.kind === 'locked' && said.hoursAgo === 1,
  ({ said }) => said?.kind === 'confirmed',
]

export interface SceneOnBuild {
  readonly what: string
  readonly nowMs: number
  readonly courier: Partial<CourierState>
  /** Names of which one must be first. */
  readonly first: readonly string[]
}

/** Scenes as what a phone's storage holds and what its first card must say. */
export function scenesOnBuild(): readonly SceneOnBuild[] {
  const stations = frozenPart('stations')
  const nameOf = (number: string): string => stations.find(({ id }) => id === `SH-${number}`)!.name
  return CHOSEN.map(isIt => SCENES.find(isIt)!).map(({ at, when, first, said }) => {
    const nowMs = Date.parse(`${when}:00+08:00`)
    const [lng, lat, errorM] = SPOTS[at]
    // What the error says of the place: a metro station has no subdistrict.
    const subdistrict = errorM === 900 ? at : null
    return {
      what: `${at} ${when}${said ? ` ${said.kind}` : ''}`,
      nowMs,
      courier: {
        place: { name: at, district: subdistrict, subdistrict, at: { datum: 'wgs84', lng, lat }, how: 'picked' },
        reports: said
          ? [
              {
                id: 'r',
                stationId: `SH-${said.of}`,
                kind: said.kind,
                note: '',
                atMs: nowMs - said.hoursAgo * 3_600_000,
                token: 't',
                sending: 'kept',
              },
            ]
          : [],
      },
      first: first.map(nameOf),
    }
  })
}
