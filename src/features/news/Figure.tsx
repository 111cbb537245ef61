import { pictureKind } from '@core/feed/pictures'
import type { Image as FeedImage } from '@core/feed/types'
import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { enlargeImage } from '@/platform/enlargeImage'
import { usePicture } from '@/platform/usePicture'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'

/** Taller than this a picture would be a page of its own: it is cut, and a tap shows all of it. */
const TALLEST = 1.4

/**
 * Sized before it arrives, so that the text never jumps; its words are there while it isn't, and when it never comes.
 * What isn't beside the feed under its hash is words alone: nobody could check it.
 */
export function Figure({ image }: { image: FeedImage }): JSX.Element {
  if (pictureKind(image.url) === null) return <View className="paragraph meta">{copy.imageOf(image.alt)}</View>
  return <CheckedFigure image={image} />
}

function CheckedFigure({ image: { url, alt, width, height } }: { image: FeedImage }): JSX.Element {
  const { picture, retry } = usePicture(url)
  const [isBroken, setIsBroken] = useState(false)
  const room = { paddingTop: `${Math.min(height / width, TALLEST) * 100}%` }
  if (isBroken || picture?.ok === false) {
    const words =
      !isBroken && picture?.ok === false && picture.error === 'refused' ? copy.imageRefused(alt) : copy.imageFailed(alt)
    const again = (): void => {
      setIsBroken(false)
      retry()
    }
    return (
      <Tappable className="paragraph" label={words} onTap={again}>
        <View className="figure missing" style={room} />
        <View className="meta">{words}</View>
      </Tappable>
    )
  }
  return (
    <Tappable className="paragraph" label={copy.enlarge(alt)} onTap={() => picture && enlargeImage(picture.value)}>
      <View className="figure" style={room}>
        {picture && (
          <Image
            className="figure-image"
            src={picture.value}
            mode="aspectFill"
            ariaLabel={alt}
            onError={() => setIsBroken(true)}
            {...webAlt(alt)}
          />
        )}
      </View>
      <View className="meta">{copy.imageOf(alt)}</View>
    </Tappable>
  )
}

/** Taro's H5 image passes to its <img> only what stands here. */
const webAlt = (alt: string): object => (process.env.TARO_ENV === 'h5' ? { nativeProps: { alt } } : {})
