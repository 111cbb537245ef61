import { pictureKind } from '@core/feed/pictures'
import { ok, type Result } from '@core/result'
import { fetchPicture, type NoPicture } from './fetchPicture'

/** Addresses of checked bytes in this page's memory, the oldest first. */
const checked = new Map<string, string>()
const MOST_KEPT = 60

/** The same promise as pictures.ts: an address that can only lead to the bytes that were checked. */
export async function pictureOf(name: string): Promise<Result<string, NoPicture>> {
  const known = checked.get(name)
  if (known) return ok(known)
  const fetched = await fetchPicture(name)
  if (!fetched.ok) return fetched
  const kind = pictureKind(name)
  const url = URL.createObjectURL(new Blob([fetched.value.slice()], { type: `image/${kind === 'jpg' ? 'jpeg' : kind}` }))
  const [oldest] = checked
  if (oldest && checked.size >= MOST_KEPT) {
    checked.delete(oldest[0])
    URL.revokeObjectURL(oldest[1])
  }
  checked.set(name, url)
  return ok(url)
}
