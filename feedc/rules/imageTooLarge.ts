import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** What a phone on a slow line draws in a second or two; a photo straight from a camera is ten times that. */
const MOST_BYTES = 300 * 1024

/** An article's image that a courier would wait and pay for. */
export const imageTooLarge: Rule = {
  code: 'image_too_large',
  severity: 'error',
  run: ({ articles, images }) =>
    articles.flatMap(entry =>
      (entry.value._nuanfeng.blocks ?? []).flatMap(block => {
        const bytes = block.type === 'image' ? (images.get(block.image.url)?.length ?? 0) : 0
        return block.type === 'image' && bytes > MOST_BYTES
          ? [noticeOf(imageTooLarge, entry, null, ruleCopy.imageTooLarge(block.image.alt, bytes, MOST_BYTES))]
          : []
      }),
    ),
}
