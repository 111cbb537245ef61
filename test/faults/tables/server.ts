import type { Response } from 'weapp-rig'
import { FEEDS, FORGED_NEWS, INDEX, NEWS } from '../editions'
import { down, type Serve, serving } from '../phones'
import { fault } from '../survive'

const good = serving(FEEDS.newest)
const isIndex = (name: string): boolean => name === 'index.json'
const isNews = (name: string): boolean => name === INDEX.parts.news.path
const onNews =
  (response: Response): Serve =>
  name =>
    isNews(name) ? response : good(name)
const failing =
  (failure: string): Serve =>
  () => ({ failure })
const answering =
  (status: number): Serve =>
  () => ({ status, body: 'no' })

/** At 100 KB/s two of them take twenty seconds: nobody has to hold the other 198. */
const MEGABYTES = new Uint8Array(2_000_000)
const UNSAID = { 'Content-Length': '' }

/** The network and the server: nothing comes, or late, or something else. */
export const SERVER = {
  offline: [
    fault({ how: 'from the start', serve: down, ends: 'unreachable' }),
    fault({ how: 'WeChat says so', before: phone => phone.network.change('none'), ends: 'unreachable' }),
  ],
  'DNS or TLS failure': [
    fault({ how: 'no such name', serve: failing('net::ERR_NAME_NOT_RESOLVED'), ends: 'unreachable' }),
    fault({ how: 'a bad certificate', serve: failing('net::ERR_CERT_DATE_INVALID'), ends: 'unreachable' }),
  ],
  'a hang': [
    fault({ how: 'the index', serve: () => ({ isHanging: true }), ends: 'unreachable' }),
    fault({ how: 'a part', serve: onNews({ isHanging: true }), ends: 'unreachable' }),
  ],
  'a 2 KB/s drip': [
    fault({ how: 'it gets there', serve: name => ({ ...good(name), drip: { bytes: 2000, everyMs: 1000 } }), ends: 'updated' }),
  ],
  '502 and 503': [
    fault({ how: '502', serve: answering(502), ends: 'unreachable' }),
    fault({ how: '503', serve: answering(503), ends: 'unreachable' }),
    fault({ how: '503 for a part', serve: onNews({ status: 503, body: 'busy' }), ends: 'unreachable' }),
  ],
  'a captive portal’s HTML with 200': [
    fault({ how: 'for everything', serve: () => ({ body: '<!doctype html><title>Wi-Fi</title>' }), ends: 'unreachable' }),
    fault({ how: 'once the index is through', serve: onNews({ body: '<html>' }), ends: 'refused' }),
  ],
  'a part that is 404': [fault({ how: 'the news', serve: onNews({ status: 404 }), ends: 'unreachable' })],
  '403': [fault({ how: 'for everything', serve: answering(403), ends: 'unreachable' })],
  '304 without a body': [
    fault({ how: 'the index', serve: () => ({ status: 304 }), ends: 'unreachable' }),
    fault({ how: 'a part', serve: onNews({ status: 304 }), ends: 'unreachable' }),
  ],
  'truncated JSON': [
    fault({ how: 'the index', serve: name => ({ ...good(name), ...(isIndex(name) && { truncateAt: 300 }) }), ends: 'refused' }),
    fault({ how: 'a part', serve: name => ({ ...good(name), ...(isNews(name) && { truncateAt: 500 }) }), ends: 'refused' }),
    fault({ how: 'to nothing', serve: name => ({ ...good(name), truncateAt: 0 }), ends: 'refused' }),
  ],
  'a 200 MB body': [
    fault({
      how: 'announced',
      serve: name => ({ ...good(name), headers: { 'Content-Length': '200000000' } }),
      ends: 'refused',
    }),
    fault({ how: 'not announced, all at once', serve: () => ({ body: MEGABYTES, headers: UNSAID }), ends: 'refused' }),
    fault({
      how: 'not announced, without end',
      serve: () => ({ body: MEGABYTES, headers: UNSAID, drip: { bytes: 2000, everyMs: 20 } }),
      ends: 'unreachable',
    }),
  ],
  'a hash that does not match': [
    fault({ how: 'another story of the same length', serve: onNews({ body: FORGED_NEWS }), ends: 'refused' }),
    fault({ how: 'other bytes of the same length', serve: onNews({ body: NEWS.map(byte => byte ^ 1) }), ends: 'refused' }),
    fault({ how: 'one byte more', serve: onNews({ body: Buffer.concat([NEWS, Buffer.from(' ')]) }), ends: 'refused' }),
  ],
} as const
