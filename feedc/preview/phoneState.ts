import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Can the built page show what we sign? If not, why. */
export type PhoneState = 'ready' | 'missing' | 'other_key' | 'other_feed'

/**
 * Looks into the built page for the key and the feed that it was built to trust: a page that trusts others would show
 * its own old content and call ours a forgery.
 */
export function phoneState(h5Dir: string, publicKey: string, feed: string | null): PhoneState {
  if (!existsSync(join(h5Dir, 'index.html'))) return 'missing'
  const scripts = readdirSync(h5Dir, { recursive: true })
    .map(String)
    .filter(file => file.endsWith('.js'))
    .map(file => readFileSync(join(h5Dir, file), 'utf8'))
  const holds = (words: string): boolean => scripts.some(script => script.includes(words))
  if (!holds(publicKey)) return 'other_key'
  return feed === null || holds(feed) ? 'ready' : 'other_feed'
}
