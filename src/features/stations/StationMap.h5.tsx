import { View } from '@tarojs/components'
import { lazy, Suspense } from 'react'
import { copy } from './copy'
import type { StationMapProps } from './StationMap'

/** Leaflet is fetched when a map is first opened: the list never pays for it. Taro's own H5 map carries somebody's key. */
const LeafletMap = lazy(() => import('./LeafletMap'))

export function StationMap(props: StationMapProps): JSX.Element {
  return (
    <View className="map-frame">
      <Suspense fallback={<View className="map meta">{copy.mapLoading}</View>}>
        <LeafletMap {...props} />
      </Suspense>
    </View>
  )
}
