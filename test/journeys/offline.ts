import { WEAPP } from '@test/rig/dists'
import { type Disk, openApp, type Phone } from 'weapp-rig'

/** The built app on a phone without a signal; with a disk, the phone of an earlier run. */
export function openOffline(disk?: Disk): Promise<Phone> {
  return openApp(WEAPP, {
    ...(disk && { disk }),
    before: phone => {
      phone.network.isDown = true
    },
  })
}
