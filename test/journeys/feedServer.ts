import { readFileSync } from 'node:fs'
import { BUNDLED } from '@test/rig/dists'
import type { Phone } from 'weapp-rig'
import type { Files } from './feedWith'

/** Where the build under test looks for its feed. */
const { feedUrl } = JSON.parse(readFileSync(`${BUNDLED}/trust.json`, 'utf8')) as { feedUrl: string }

/** From now on the server has this feed, and nothing else. */
export function serve(phone: Phone, files: Files): void {
  phone.network.isDown = false
  phone.network.serve(feedUrl, ({ url }) => {
    const body = files.get(url.slice(feedUrl.length).replace(/\?.*$/, ''))
    return body ? { body } : { status: 404 }
  })
}
