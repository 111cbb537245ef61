import { openPart } from '@core/feed/openPart'
import type { PartContent } from '@core/feed/parsePart'
import type { PartName } from '@core/feed/wire/index'
import { hashParts } from '@feedc/build/hashParts'
import type { Content } from '@feedc/content/Content'

/** A part of content as a phone has it after reading the bytes. Throws when a phone would not take all of it. */
export function compiledPart<N extends PartName>(content: Content, name: N): PartContent[N] {
  const { parts, files } = hashParts(content)
  const part = openPart(name, parts[name], files.find(file => file.name === parts[name].path)!.bytes)
  if (!part.ok || part.value.dropped.length > 0) throw new Error(`${name}: a phone would not take all of it`)
  return part.value.value
}
