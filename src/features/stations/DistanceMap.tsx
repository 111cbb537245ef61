import { distanceM } from '@core/geo/geo'
import { RINGS, type Rings, ringsAround } from '@core/geo/rings'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { shownCity } from '@/platform/shownCity'
import { liveProps } from '@/ui/aria'
import { Button } from '@/ui/Button'
import { copy } from './copy'
import { mapCentre, pointsInSight } from './mapPins'
import { RingMap } from './RingMap'
import type { StationMapProps } from './StationMap'
import { webCopy } from './web.copy'

/** Beyond these the dots lie on each other; the soonest come first. */
const MOST_DOTS = 30

/** The places around a courier by distance and direction, north up, with three zooms: no map, so no borders to be wrong about. */
export function DistanceMap({ pins, here, onSelect }: StationMapProps): JSX.Element {
  const centre = mapCentre(here)
  const [rings, zoomTo] = useState<Rings>(() => ringsAround(centre, pointsInSight(pins, here)))
  const [chosenId, choose] = useState<string | null>(null)
  const inside = pins.filter(({ at }) => distanceM(centre, at) <= rings[2])
  const level = RINGS.indexOf(rings)
  const select = (id: string): void => {
    choose(id)
    onSelect(id)
  }
  return (
    <View className="card ring-frame">
      <RingMap
        rings={rings}
        centre={centre}
        centreName={here ? copy.me : webCopy.cityCentre}
        dots={inside.slice(0, MOST_DOTS)}
        label={copy.mapLabel}
        chosenId={chosenId}
        onSelect={select}
      />
      <View className="meta" {...liveProps()}>
        {here ? webCopy.inRings(inside.length, copy.ringWords(rings[2])) : webCopy.ringsWithoutPlace(shownCity.centre.name)}
      </View>
      <View className="buttons">
        <Button text={webCopy.nearer} onTap={() => zoomTo(RINGS[Math.max(0, level - 1)]!)} />
        <Button text={webCopy.wider} onTap={() => zoomTo(RINGS[Math.min(RINGS.length - 1, level + 1)]!)} />
      </View>
    </View>
  )
}
