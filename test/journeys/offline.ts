import { WEAPP } from '@test/rig/dists'
import { type Disk, openApp, type Phone } from 'weapp-rig'

/** The built app on a phone without a signal; with a disk, the phone of an earlier run; with a time, at that time. */
export function openOffline(disk?: Disk, nowMs?: number): Promise<Phone> {
  return openApp(WEAPP, {
    ...(disk && { disk }),
    ...(nowMs !== undefined && { nowMs }),
    before: phone => {
      phone.network.isDown = true
    },
  })
}
