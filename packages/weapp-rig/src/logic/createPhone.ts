import { Clock } from './clock.js'
import { Disk, Killed } from './disk.js'
import type { Host, WxApis } from './host.js'
import { Phone, type World } from './phone.js'
import { createRealm } from './realm.js'
import { watchRejections } from './rejections.js'
import { Appearance, appearanceApis } from './wx/appearance.js'
import { Dialogs, dialogApis } from './wx/dialogs.js'
import { fileApis } from './wx/files.js'
import { Location, locationApis } from './wx/location.js'
import { navigationApis } from './wx/navigation.js'
import { Network, networkApis } from './wx/network.js'
import { behindPrivacy, Privacy, privacyApis } from './wx/privacy.js'
import { queryApis } from './wx/query.js'
import { storageApis } from './wx/storage.js'
import { SystemEvents, systemApis } from './wx/system.js'

/** A Monday morning in Shanghai; tests that care about hours set their own. */
const DEFAULT_NOW_MS = Date.parse('2026-11-23T10:00:00+08:00')

/** A phone with nothing on it yet but what an earlier run left on its disk. */
export function createPhone({ nowMs = DEFAULT_NOW_MS, disk = new Disk() }: { nowMs?: number; disk?: Disk }): Phone {
  disk.thaw()
  const clock = new Clock(nowMs, thrown => fault(thrown))
  const realm = createRealm(clock, (level, args) => {
    phone.logs.push(`${level}: ${args.map(describe).join(' ')}`)
    if (level === 'error') phone.errors.push(`console.error: ${args.map(describe).join(' ')}`)
  })
  const fault = (thrown: unknown): void => {
    if (thrown instanceof Killed) return
    phone.errors.push(describe(thrown))
    const { onError } = phone.appInstance
    if (typeof onError === 'function') onError.call(phone.appInstance, describe(thrown))
  }
  const host: Host = { clock, realm, disk, calls: [], fault }
  const world: World = {
    network: new Network(host),
    location: new Location(),
    privacy: new Privacy(),
    look: new Appearance(),
    dialogs: new Dialogs(),
  }
  const phone = new Phone(host, world, new SystemEvents())
  watchRejections(realm, reason => {
    if (!(reason instanceof Killed)) phone.errors.push(`unhandled rejection: ${describe(reason)}`)
  })
  return phone
}

function describe(value: unknown): string {
  const error = value as { message?: unknown; errMsg?: unknown } | null
  return String(error?.message ?? error?.errMsg ?? (typeof value === 'object' ? JSON.stringify(value) : value))
}

/** Every API that the rig fakes. */
export function fakesFor(phone: Phone): WxApis {
  const { host, world } = phone
  const places = locationApis(host, world.location)
  return {
    ...systemApis(host, phone.events),
    ...appearanceApis(host, world.look),
    ...storageApis(host),
    ...fileApis(host),
    ...networkApis(host, world.network),
    ...dialogApis(host, world.dialogs),
    ...queryApis(host),
    ...navigationApis(host, () => phone.stack),
    ...privacyApis(host, world.privacy),
    ...behindPrivacy(host, world.privacy, places, ['getFuzzyLocation', 'getLocation', 'chooseLocation']),
    getLaunchOptionsSync: () => host.realm.give(phone.launch),
    getEnterOptionsSync: () => host.realm.give(phone.launch),
  }
}
