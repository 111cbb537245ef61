import { courierJson } from '@test/rig/courier'
import { WEAPP } from '@test/rig/dists'
import { Disk, openApp, type Phone, type Response, type Script } from 'weapp-rig'
import { FEEDS, type Files, MADE_AT_MS } from './editions'

export const FEED_URL = 'https://nuanfeng.test/feed/'
export const HOME = '/pages/home/index'
export const HOUR_MS = 3_600_000

/** What the server answers for a file of the feed. */
export type Serve = (name: string) => Response
export const serving =
  (files: Files): Serve =>
  name =>
    files.has(name) ? { body: files.get(name)! } : { status: 404 }
export const down: Serve = () => ({ failure: 'net::ERR_INTERNET_DISCONNECTED' })

export interface Scene extends Pick<Script, 'wx' | 'before'> {
  readonly serve?: Serve
  readonly nowMs?: number
}

/** The built app on a phone of this scene, which is otherwise a good one with a server that has the newest edition. */
export function start(
  { serve = serving(FEEDS.newest), nowMs = MADE_AT_MS + 2 * HOUR_MS, wx, before }: Scene,
  disk: Disk,
): Promise<Phone> {
  return openApp(WEAPP, {
    nowMs,
    disk,
    ...(wx && { wx }),
    before: phone => {
      phone.network.serve(FEED_URL, request => serve(request.url.slice(FEED_URL.length)))
      before?.(phone)
    },
  })
}

/** Something the courier keeps, which no fault of the feed may cost. */
const KEPT = { favourites: [{ kind: 'station', id: 'SH-001', atMs: MADE_AT_MS }] } as const
export const hasKeptMark = ({ keys }: Disk): boolean => keys.get('courier')?.includes('"SH-001"') ?? false

export type Kind = 'empty' | 'warm'

/** A phone that has never synced, with a courier's mark on it. */
export function emptyDisk(): Disk {
  const disk = new Disk()
  disk.keys.set('courier', courierJson({}, KEPT))
  return disk
}

let warm: Promise<Disk> | null = null
/** A phone that holds a newer feed than its package. */
export async function warmDisk(): Promise<Disk> {
  warm ??= warmUp()
  return (await warm).copy()
}
async function warmUp(): Promise<Disk> {
  const phone = await start({ serve: serving(FEEDS.new), nowMs: MADE_AT_MS + HOUR_MS }, emptyDisk())
  await phone.open(HOME)
  await phone.advance(5_000)
  phone.expectNoErrors()
  return phone.disk
}
export const diskOf = (kind: Kind): Promise<Disk> | Disk => (kind === 'warm' ? warmDisk() : emptyDisk())
