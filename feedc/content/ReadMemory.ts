import type { RawRecord } from './rawRecord'

/** Ways to read a folder that not every program has. */
export interface ReadWays {
  readonly memory?: ReadMemory
  /** Files as they would be, laid over those on disk; null: gone. Nothing is written. */
  readonly laid?: ReadonlyMap<string, Uint8Array | null>
}

/**
 * What was read of each file, for a program that reads a folder again and again: a file whose text is the same reads the same, and so
 * does a row of a table. Nothing of it is a promise about the disk: every file's text is looked at each time.
 */
export class ReadMemory {
  private readonly files = new Map<string, { readonly text: string; readonly read: unknown }>()
  private readonly rows = new Map<string, ReadonlyMap<string, RawRecord>>()

  /** `read` depends on the file's name and text alone. */
  of<T>(file: string, text: string, read: () => T): T {
    const known = this.files.get(file)
    if (known?.text === text) return known.read as T
    const made = read()
    this.files.set(file, { text, read: made })
    return made
  }

  /** The rows with those of the last reading in place of their likes: whoever remembers a record by itself knows it again. */
  sameRows(file: string, records: readonly RawRecord[]): readonly RawRecord[] {
    const before = this.rows.get(file)
    const named = records.map(record => [JSON.stringify(record), record] as const)
    const same = named.map(([name, record]) => before?.get(name) ?? record)
    this.rows.set(file, new Map(named.map(([name], at) => [name, same[at]!])))
    return same
  }
}
