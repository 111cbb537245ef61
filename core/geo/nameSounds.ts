import type { Readings } from '@core/search/pinyin'
import { type SoundStack, soundStack } from '@core/search/soundStack'

/** How names sound, and whose each is. */
export interface NameSounds<E = unknown> {
  readonly stack: SoundStack
  readonly names: readonly { readonly entry: E; readonly name: string }[]
}

interface Heard<E> {
  readonly entries: readonly E[]
  readonly readings: Readings
  /** Filled when first something is heard. */
  readonly lazy: { sounds: NameSounds<E> | null }
}

export function soundsOf<E extends { readonly names: readonly string[] }>({ entries, readings, lazy }: Heard<E>): NameSounds<E> {
  if (lazy.sounds === null) {
    const names = entries.flatMap(entry => entry.names.map(name => ({ entry, name })))
    lazy.sounds = {
      stack: soundStack(
        names.map(({ name }) => name),
        readings,
      ),
      names,
    }
  }
  return lazy.sounds
}
