import { isPicture } from '@core/feed/pictures'
import { err, ok, type Result } from '@core/result'
import { filesIn } from './feedFiles'
import { fetchPicture, type NoPicture } from './fetchPicture'
import { soon } from './soon'

const files = filesIn('pictures')
/** Some 20 MB of the 200 that WeChat gives; beyond that the phone starts again with those of this visit. */
const MOST_KEPT = 60
/** Checked since launch. */
const checked = new Set<string>()

/** Where the phone keeps an article's picture, checked: WeChat's own <Image> would fetch and show anything. */
export async function pictureOf(name: string): Promise<Result<string, NoPicture>> {
  if (checked.has(name) && files.has(name)) return ok(files.pathOf(name))
  const kept = files.readBytes(name)
  if (kept === null || !(await isPicture(name, kept, soon))) {
    const fetched = await fetchPicture(name)
    if (!fetched.ok) return fetched
    if (files.names().length >= MOST_KEPT) files.keepOnly(checked.size < MOST_KEPT ? [...checked] : [])
    if (!files.write(name, fetched.value)) return err('failed')
  }
  checked.add(name)
  return ok(files.pathOf(name))
}
