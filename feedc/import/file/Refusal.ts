import type { copy } from '@feedc/import/copy'

/** Why a file was not opened; the sentence for each is in copy.refused. */
export type Refusal = keyof typeof copy.refused

/** Larger than any bulletin or list, smaller than what stalls a computer. */
export const LIMITS = {
  fileBytes: 50 * 1024 * 1024,
  /** All entries of a .docx or .xlsx together, unpacked. */
  unpackedBytes: 200 * 1024 * 1024,
  /** Office XML packs some 10 to 30 times; over 200 it was made to. */
  packRatio: 200,
  ratioFromBytes: 10 * 1024 * 1024,
  /** One sheet's XML: some 50,000 rows of a few cells. */
  sheetBytes: 24 * 1024 * 1024,
  entries: 5000,
  /** Processor time to unpack and read, in all; and time on the clock, should it sleep. */
  workMs: 2800,
  waitMs: 30_000,
  heapMb: 768,
  pages: 400,
  textBytes: 4 * 1024 * 1024,
} as const
