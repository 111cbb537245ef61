import type { Realm } from './realm.js'

type Report = (reason: unknown) => void
const watched = new Set<{ realm: WeakRef<Realm>; report: Report }>()
let isWatching = false

/**
 * A rejection that nobody handled inside the app is reported to its phone.
 * Why not `process.on`: node:test listens there too and would fail whichever test runs at that moment, without naming the app.
 */
export function watchRejections(realm: Realm, report: Report): void {
  watched.add({ realm: new WeakRef(realm), report })
  if (isWatching) return
  isWatching = true
  const emit = process.emit.bind(process) as (event: string, ...args: unknown[]) => boolean
  const emitOrReport = (event: string, ...args: unknown[]): boolean => {
    if (event !== 'unhandledRejection') return emit(event, ...args)
    const [reason, promise] = args
    for (const entry of watched) {
      const owner = entry.realm.deref()
      if (!owner) watched.delete(entry)
      else if (owner.isOwnPromise(promise)) {
        entry.report(reason)
        return true
      }
    }
    return emit(event, ...args)
  }
  process.emit = emitOrReport as typeof process.emit
}
