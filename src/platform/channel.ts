import trust from '@bundled/trust.json'
import { isAllowedAppId, isAllowedUrl } from '@core/feed/allowList'
import { isSafeToClip } from '@core/feed/clipping.copy'
import type { Channel } from '@core/feed/types'
import Taro from '@tarojs/taro'
import { clip } from './clipboard'
import { toast } from './toast'

/** What the lists built into the package allow of a channel, whatever the feed says. */
export function canOpenChannel({ appid, url }: Channel): 'app' | 'link' | null {
  if (appid && process.env.TARO_ENV !== 'h5' && isAllowedAppId(appid, trust.allow.appids)) return 'app'
  return url && isAllowedUrl(url, trust.allow.hosts) ? 'link' : null
}

/** The words to search for, when they can be copied without handing over somebody's address. */
export const clipTextOf = ({ copyText: text }: Pick<Channel, 'copyText'>): string | null =>
  text && isSafeToClip(text, trust.allow) ? text : null

/** Opens the door, or copies the words for it; a refusal says how to go on, because the steps are still on the screen. */
export async function openChannel(
  channel: Channel,
  how: 'app' | 'link' | 'clip',
  words: { clipped: string; failed: string },
): Promise<void> {
  if (how === 'clip') return void (await clip(clipTextOf(channel) ?? '', words.clipped))
  if (how !== canOpenChannel(channel)) return
  if (how === 'link' && process.env.TARO_ENV === 'h5') return void window.open(channel.url!, '_blank', 'noopener,noreferrer')
  if (how === 'link') return void (await clip(channel.url!, words.clipped))
  try {
    await Taro.navigateToMiniProgram({ appId: channel.appid!, ...(channel.appPath && { path: channel.appPath }) })
  } catch {
    toast(words.failed)
  }
}
