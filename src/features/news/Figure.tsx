import type { Image as FeedImage } from '@core/feed/types'
import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { enlargeImage } from '@/platform/enlargeImage'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'

/** Taller than this a picture would be a page of its own: it is cut, and a tap shows all of it. */
const TALLEST = 1.4

interface FigureProps {
  image: FeedImage
  /** Null: the host isn't allowed, and the words stand in. */
  url: string | null
}

/** Sized before it arrives, so that the text never jumps; its words are there while it isn't, and when it never comes. */
export function Figure({ image: { alt, width, height }, url }: FigureProps): JSX.Element {
  const [failures, setFailures] = useState(0)
  const [isShown, setIsShown] = useState(true)
  if (url === null) return <View className="paragraph meta">{copy.imageOf(alt)}</View>
  const room = { paddingTop: `${Math.min(height / width, TALLEST) * 100}%` }
  if (!isShown)
    return (
      <Tappable className="paragraph" label={copy.imageFailed(alt)} onTap={() => setIsShown(true)}>
        <View className="figure missing" style={room} />
        <View className="meta">{copy.imageFailed(alt)}</View>
      </Tappable>
    )
  const retry = (): void => {
    setFailures(count => count + 1)
    setIsShown(false)
  }
  return (
    <Tappable className="paragraph" label={copy.enlarge(alt)} onTap={() => enlargeImage(url)}>
      <View className="figure" style={room}>
        <Image
          key={failures}
          className="figure-image"
          src={url}
          mode="aspectFill"
          lazyLoad
          ariaLabel={alt}
          onError={retry}
          {...webAlt(alt)}
        />
      </View>
      <View className="meta">{copy.imageOf(alt)}</View>
    </Tappable>
  )
}

/** Taro's H5 image passes to its <img> only what stands here. */
const webAlt = (alt: string): object => (process.env.TARO_ENV === 'h5' ? { nativeProps: { alt } } : {})
