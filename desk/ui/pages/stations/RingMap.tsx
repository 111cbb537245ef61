import type { Wgs84 } from '@core/geo/geo'
import type { KeyboardEvent, MouseEvent } from 'react'
import { copy } from './copy'

interface RingMapProps {
  readonly centre: Wgs84
  readonly name: string
  readonly near: readonly { readonly name: string; readonly at: Wgs84 }[]
  readonly moved: Wgs84 | null
  readonly onPick: (at: Wgs84) => void
}

/** Half the picture, metres: an editor sees the streets around, to scale. */
const REACH_M = 1500
const RINGS_M = [500, 1000, 1500] as const
const M_PER_DEGREE = 111_195
const SIZE = 300
const STEP_M = 25

/** Distance rings around a station, north up, with the stations around it; a click says where it really is. No border of anything is drawn. */
export function RingMap({ centre, name, near, moved, onPick }: RingMapProps): JSX.Element {
  const east = M_PER_DEGREE * Math.cos((centre.lat * Math.PI) / 180)
  const place = (at: Wgs84): { x: number; y: number } => ({
    x: SIZE / 2 + (((at.lng - centre.lng) * east) / REACH_M) * (SIZE / 2),
    y: SIZE / 2 - (((at.lat - centre.lat) * M_PER_DEGREE) / REACH_M) * (SIZE / 2),
  })
  const by = (eastM: number, northM: number, from: Wgs84): Wgs84 => ({
    datum: 'wgs84',
    lng: from.lng + eastM / east,
    lat: from.lat + northM / M_PER_DEGREE,
  })
  const click = (event: MouseEvent<SVGSVGElement>): void => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect()
    const half = width / 2
    onPick(by(((event.clientX - left - half) / half) * REACH_M, ((half - (event.clientY - top)) / half) * REACH_M, centre))
  }
  const press = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    onPick(by(step[0] * STEP_M, step[1] * STEP_M, moved ?? centre))
  }
  const mark = moved && place(moved)
  return (
    <svg
      className="ring-map"
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="application"
      aria-label={copy.clickHint}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture that takes a point, by pointer or by arrow keys
      tabIndex={0}
      onClick={click}
      onKeyDown={press}
    >
      {RINGS_M.map(metres => (
        <g key={metres}>
          <circle cx={SIZE / 2} cy={SIZE / 2} r={((metres / REACH_M) * SIZE) / 2 - 1} className="ring" />
          <text x={SIZE / 2} y={SIZE / 2 - ((metres / REACH_M) * SIZE) / 2 + 14} className="ring-word">
            {copy.distance(metres)}
          </text>
        </g>
      ))}
      {near.map(({ name: other, at }) => {
        const { x, y } = place(at)
        return (
          <g key={`${other} ${x}`}>
            <rect x={x - 3} y={y - 3} width={6} height={6} className="ring-near" />
            <text x={x} y={y - 7} className="ring-word">
              {other.slice(0, 9)}
            </text>
          </g>
        )
      })}
      <circle cx={SIZE / 2} cy={SIZE / 2} r={7} className="ring-here" />
      <title>{name}</title>
      {mark && <circle cx={mark.x} cy={mark.y} r={7} className="ring-moved" />}
    </svg>
  )
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}
