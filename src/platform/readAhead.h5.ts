import { soon } from './soon'

/** While a page's own scripts are still on the line, each part is read in a turn of its own: a page that reads them all while it is drawn stands still for it. */
export async function readAhead(reads: readonly (() => unknown)[]): Promise<void> {
  for (const read of reads) {
    await soon()
    read()
  }
}
