import { MAX_PICTURE_PIXELS, pixelsIn } from '@core/feed/pictures'
import type { Content } from '@feedc/content/Content'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** A picture of which couriers would see only its words: from another server, unreadable, or too large for a phone to unpack. */
export const pictureNotShown: Rule = {
  code: 'picture_not_shown',
  severity: 'warning',
  run: ({ articles, images }) =>
    articles.flatMap(entry =>
      (entry.value._nuanfeng.blocks ?? []).flatMap(block => {
        const why = block.type === 'image' ? whyNot(block.image.url, images) : null
        return block.type === 'image' && why
          ? [noticeOf(pictureNotShown, entry, null, ruleCopy.pictureNotShown(block.image.alt, why))]
          : []
      }),
    ),
}

function whyNot(name: string, images: Content['images']): string | null {
  if (name.includes('//')) return ruleCopy.pictureElsewhere
  const bytes = images.get(name)
  if (!bytes) return null
  const pixels = pixelsIn(bytes)
  if (pixels === 0) return ruleCopy.pictureUnreadable
  return pixels > MAX_PICTURE_PIXELS ? ruleCopy.pictureTooWide(pixels) : null
}
