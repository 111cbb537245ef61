import type { Elsewhere } from '@core/feed/parseEach'
import { emptyLists } from '@core/feed/parseLists'
import { type PartContent, parsePart } from '@core/feed/parsePart'
import type { PartName } from '@core/feed/wire/index'

/** One part, parsed when first read and then kept. Reading cannot fail. */
export interface PartReader<T> {
  read(): T
  /** Items left out, once read. */
  dropped(): number
  /** Reads it, and tells whether what the phone held was unreadable, so that the next refresh fetches it again. */
  isDamaged(): boolean
  /** The package carries only some of what its index names: more is known to the server, and the next refresh fetches it. */
  readonly isTrimmed: boolean
  /** §3.11 Where the rest of a large city's stations are; none for other parts. */
  elsewhere(): Elsewhere
}

interface Opened<T> {
  readonly value: T
  readonly elsewhere: Elsewhere
  readonly dropped: number
  readonly isDamaged: boolean
}

export type PartReaders = { readonly [N in PartName]: PartReader<PartContent[N]> }

const NOWHERE: Elsewhere = { cells: [], total: 0 }
const EMPTY: PartContent = {
  news: [],
  stations: [],
  alerts: emptyLists('alerts'),
  enrolment: emptyLists('enrolment'),
}

/** A part that was parsed already, by the refresh that fetched it. */
export const parsedReader = <T>(value: T, dropped: number, elsewhere = NOWHERE): PartReader<T> => ({
  elsewhere: () => elsewhere,
  read: () => value,
  dropped: () => dropped,
  isDamaged: () => false,
  isTrimmed: false,
})

/** A part that turned out not to be what was verified: the package's, until the next refresh. */
export const damagedReader = <T>(fallback: PartReader<T>): PartReader<T> => ({ ...fallback, isDamaged: () => true })

/**
 * A part still to be parsed. `load` gives JSON that was verified before; null when it is gone or garbage, and then the
 * content is that of `fallback` (the package), or nothing; undefined while it isn't there yet, to be asked again.
 */
export function lazyReader<N extends PartName>(
  name: N,
  load: () => unknown,
  { fallback, isTrimmed = false }: { readonly fallback?: PartReader<PartContent[N]>; readonly isTrimmed?: boolean } = {},
): PartReader<PartContent[N]> {
  let kept: Opened<PartContent[N]> | null = null
  const open = (): Opened<PartContent[N]> => {
    if (kept) return kept
    const raw = load()
    const parsed = raw === undefined ? null : parsePart(name, raw)
    const opened = parsed?.ok
      ? {
          value: parsed.value.value,
          elsewhere: parsed.value.elsewhere ?? NOWHERE,
          dropped: parsed.value.dropped.length,
          isDamaged: false,
        }
      : {
          value: fallback ? fallback.read() : EMPTY[name],
          elsewhere: fallback?.elsewhere() ?? NOWHERE,
          dropped: fallback?.dropped() ?? 0,
          isDamaged: true,
        }
    if (raw !== undefined) kept = opened
    return opened
  }
  return {
    read: () => open().value,
    elsewhere: () => open().elsewhere,
    dropped: () => kept?.dropped ?? 0,
    isDamaged: () => open().isDamaged,
    isTrimmed,
  }
}
