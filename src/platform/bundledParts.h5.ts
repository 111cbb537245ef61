import type { PartName } from '@core/feed/wire/index'

/** The page carries its content as data beside the scripts (src/index.html): there at once, and no script to run. */
export function bundledPart(name: PartName): unknown {
  return JSON.parse(document.getElementById(`bundled-${name}`)?.textContent ?? 'null')
}
