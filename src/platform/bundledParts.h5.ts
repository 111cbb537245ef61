import type { PartName } from '@core/feed/wire/index'

const brought = new Map<PartName, () => unknown>()

/** A part that is too much for the page and comes with the scripts of those pages that need it (withEnrolment.h5.ts). */
export const bringPart = (name: PartName, read: () => unknown): void => void brought.set(name, read)

/** The page carries what its first screen needs as data beside the scripts (scripts/webPage.ts): there at once, and no script to run. Undefined: still to come. */
export function bundledPart(name: PartName): unknown {
  const read = brought.get(name)
  if (read) return read()
  const text = document.getElementById(`bundled-${name}`)?.textContent
  return text === undefined || text === null ? undefined : JSON.parse(text)
}
