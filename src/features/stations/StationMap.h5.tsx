import trust from '@bundled/trust.json'
import { View } from '@tarojs/components'
import { lazy, Suspense } from 'react'
import { DistanceMap } from './DistanceMap'
import type { StationMapProps } from './StationMap'
import { webCopy } from './web.copy'

/** Leaflet is fetched when a map of tiles is first opened: nothing else pays for it. Taro's own H5 map carries somebody's key. */
const LeafletMap = lazy(() => import('./LeafletMap'))

/** A map of tiles where somebody is licensed to show one; else how far and in which direction, which is what two wheels need. */
export function StationMap(props: StationMapProps): JSX.Element {
  if (!trust.tiles) return <DistanceMap {...props} />
  return (
    <View className="map-frame">
      <Suspense fallback={<View className="map meta">{webCopy.mapLoading}</View>}>
        <LeafletMap tiles={trust.tiles} credit={trust.tilesCredit ?? ''} {...props} />
      </Suspense>
    </View>
  )
}
