import { isPicture, MAX_PICTURE_BYTES, pictureKind } from '@core/feed/pictures'
import { err, ok, type Result } from '@core/result'
import { fetchFile } from './fetchFile'
import { shownCity } from './shownCity'
import { soon } from './soon'

/** `refused`: what came isn't the picture that the article names, or nobody can say whether it is. */
export type NoPicture = 'failed' | 'refused'

const LIMITS = { maxBytes: MAX_PICTURE_BYTES, deadlineMs: 30_000 }

/** An article's picture from beside the index, checked before anything draws it (docs/feed-format.md §3.2). */
export async function fetchPicture(name: string): Promise<Result<Uint8Array, NoPicture>> {
  if (pictureKind(name) === null) return err('refused')
  const { feedUrl } = shownCity
  if (feedUrl === null) return err('failed')
  const fetched = await fetchFile(`${feedUrl}${name}`, LIMITS)
  if (!fetched.ok) return err(fetched.error === 'too_large' ? 'refused' : 'failed')
  return (await isPicture(name, fetched.value.bytes, soon)) ? ok(fetched.value.bytes) : err('refused')
}
