import { PART_NAMES, type PartName } from '@/feed/wire/index'

const parts = new Map<PartName, unknown>()

/** Files beside the app (config/index.ts copies them): JSON is cached apart from code and parsed faster than script. */
async function load(name: PartName): Promise<void> {
  const response = await fetch(`bundled/${name}.json`)
  if (response.ok) parts.set(name, await response.json())
}

/** A part that doesn't arrive reads as empty, and the refresh that follows brings it. */
export const bundledPartsReady: Promise<void> | null = Promise.all(
  PART_NAMES.map(name => load(name).catch(() => undefined)),
).then(() => undefined)

/** Undefined until `bundledPartsReady`; a page is not drawn before that. */
export const bundledPart = (name: PartName): unknown => parts.get(name)
