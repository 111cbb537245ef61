import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** An article names an image that isn't in its issue's folder, or in a format that a phone may not draw. */
export const imageMissing: Rule = {
  code: 'image_missing',
  severity: 'error',
  run: ({ articles, images }) =>
    articles.flatMap(entry =>
      (entry.value._nuanfeng.blocks ?? []).flatMap(block =>
        block.type === 'image' && !block.image.url.includes('//') && !images.has(block.image.url)
          ? [noticeOf(imageMissing, entry, null, ruleCopy.missingImage(block.image.url))]
          : [],
      ),
    ),
}
