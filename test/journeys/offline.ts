import type { Disk } from '@test/rig/logic/disk'
import { openApp } from '@test/rig/logic/openApp'
import type { Phone } from '@test/rig/logic/phone'

/** The built app on a phone without a signal; with a disk, the phone of an earlier run. */
export function openOffline(disk?: Disk): Promise<Phone> {
  return openApp('dist/weapp', {
    ...(disk && { disk }),
    before: phone => {
      phone.network.isDown = true
    },
  })
}
