import trust from '@bundled/trust.json'
import { isAllowedUrl } from '@core/feed/allowList'
import { feedUrl } from './feedUrl'

/** Where a feed image is fetched from; null when its host isn't on the built-in list. */
export function imageUrl(name: string): string | null {
  if (!name.startsWith('https:')) return feedUrl && `${feedUrl}${name}`
  return isAllowedUrl(name, trust.allow.hosts) ? name : null
}
