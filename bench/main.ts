/**
 * npm run bench — measures what docs/design.md §9 promises and prints a Markdown table. Exit 1 when a number isn't held.
 * Every file in bench/rows adds its rows; `npm run bench nearest search` runs only those. What needs the built app builds it
 * first, as npm test does.
 */
import { readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { type BenchFile, lineOf, TABLE_HEAD } from './row'

async function main(only: readonly string[]): Promise<void> {
  const files = readdirSync('bench/rows').filter(
    file => /^\w+\.ts$/.test(file) && (only.length === 0 || only.includes(file.slice(0, -3))),
  )
  print(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'} × ${cpus().length}, ${process.platform}`)
  print('')
  print(TABLE_HEAD)
  let isHeld = true
  for (const file of files.sort()) {
    const { rows } = (await import(`./rows/${file.slice(0, -3)}`)) as BenchFile
    for (const row of await rows()) {
      print(lineOf(row))
      isHeld &&= row.holds !== false
    }
  }
  process.exitCode = isHeld ? 0 : 1
}

const print = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

void main(process.argv.slice(2))
