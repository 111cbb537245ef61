import type { Station } from '@core/feed/types'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { mapApps, openIn } from '@/platform/mapApps'
import { liveProps } from '@/ui/aria'
import { Button } from '@/ui/Button'
import { Heading } from '@/ui/Heading'
import { copy } from './copy'
import { destinationOf } from './stationActions'

/** Where no map of the phone's own takes over (a browser): the map apps by name, the address to copy, and what became of the tap. */
export function MapLinks({ station, onClipAddress }: { station: Station; onClipAddress: () => void }): JSX.Element | null {
  const [handed, say] = useState('')
  const to = destinationOf(station)
  if (!to) return null
  return (
    <View className="map-links">
      <Heading>{copy.openWith}</Heading>
      <View className="buttons">
        {mapApps.map(app => (
          <Button
            key={app.name}
            text={app.name}
            onTap={() => {
              openIn(app, to)
              say(copy.handedOver(app.name))
            }}
          />
        ))}
        <Button icon="copy" text={copy.clipAddress} onTap={onClipAddress} />
      </View>
      <View className="meta below" {...liveProps()}>
        {handed}
      </View>
    </View>
  )
}
