import { MAX_PICTURE_PIXELS, pictureKind, shapeOf } from '@core/feed/pictures'
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
  const shape = shapeOf(bytes)
  if (!shape || shape.kind !== pictureKind(name)) return ruleCopy.pictureUnreadable
  return shape.width * shape.height > MAX_PICTURE_PIXELS ? ruleCopy.pictureTooWide(shape.width, shape.height) : null
}
