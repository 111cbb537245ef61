import type { Wgs84 } from '@core/geo/geo'
import { type RingBlur, type Rings, ringBlur, ringPoint, ringRadius } from '@core/geo/rings'
import { View } from '@tarojs/components'
import { useCourier } from '@/store/stores'
import { pictureProps } from '@/ui/aria'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import { CARE, nameSides, shortName } from './ringNames'

export interface RingDot {
  readonly id: string
  readonly name: string
  readonly at: Wgs84
  /** By what is known of the door; `target`: the one place this is about; `square`: a metro station, to find one's way by. */
  readonly tone: 'green' | 'amber' | 'grey' | 'target' | 'square'
  /** How far off the point may be, metres: drawn as a circle, because somewhere in it is all that is known. */
  readonly withinM?: number
}

interface RingMapProps {
  rings: Rings
  centre: Wgs84
  /** What stands in the middle: 「我」, or nothing where a dot does. */
  centreName: string
  dots: readonly RingDot[]
  /** The picture in a sentence. */
  label: string
  chosenId?: string | null
  /** With it, every dot is a button. */
  onSelect?: (id: string) => void
}

/** How far and in which direction, without a map: circles of distance, north up. The same elements on both twins: no SVG, no canvas. */
export function RingMap({ rings, centre, centreName, dots, label, chosenId, onSelect }: RingMapProps): JSX.Element {
  const placed = dots.flatMap(dot => {
    const point = ringPoint(rings, centre, dot.at)
    return point ? [{ ...dot, ...point }] : []
  })
  const size = useCourier(({ settings }) => settings.isCare) ? CARE : 1
  const sides = nameSides(centreName ? [{ name: centreName, x: 50, y: 50 }, ...placed] : placed, size).slice(centreName ? 1 : 0)
  return (
    <View className="rings" {...(onSelect ? {} : pictureProps(label))}>
      {rings.map(metres => (
        <View key={metres} className="ring" style={box(50, 50, ringRadius(rings, metres)!)}>
          <View className="ring-word">{copy.ringWords(metres)}</View>
        </View>
      ))}
      {placed.map(
        ({ id, at, withinM }) =>
          withinM && <View key={id} className="ring within" style={oval(ringBlur(rings, centre, at, withinM))} />,
      )}
      <View className="ring-north">{copy.north}</View>
      {centreName && (
        <View className="ring-me" style={spot(50, 50)}>
          {centreName}
        </View>
      )}
      {placed.map(({ id, name, x, y, tone }, index) => (
        <View key={id} className="ring-spot" style={spot(x, y)}>
          {onSelect ? (
            <Tappable className="ring-target" label={name} isOn={id === chosenId} onTap={() => onSelect(id)}>
              <View className={`ring-dot ${tone}${id === chosenId ? ' on' : ''}`} />
              <View className={nameClass(sides[index])}>{sides[index] ? shortName(name, size) : name}</View>
            </Tappable>
          ) : (
            <>
              <View className={`ring-dot ${tone}`} />
              {sides[index] && <View className={nameClass(sides[index])}>{shortName(name, size)}</View>}
            </>
          )}
        </View>
      ))}
    </View>
  )
}

/** A name without room is still there for who listens. */
const nameClass = (side: 'left' | 'right' | null | undefined): string => (side ? `ring-name ${side}` : 'only-heard')

const percent = (value: number): string => `${value.toFixed(1)}%`

const spot = (x: number, y: number): { left: string; top: string } => ({ left: percent(x), top: percent(y) })

const box = (x: number, y: number, width: number, height = width) => ({
  left: percent(x - width),
  top: percent(y - height),
  width: percent(2 * width),
  height: percent(2 * height),
})

const oval = ({ x, y, along, across, turn }: RingBlur) => ({
  ...box(x, y, along, across),
  transform: `rotate(${Math.round(turn)}deg)`,
})
