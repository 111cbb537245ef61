/**
 * npm run budget [-- weappDir h5Dir] — measures the built app and holds it against config/budget.json (docs/design.md §9).
 * Exit: 0 all within · 1 a budget is broken, one line each · 3 could not measure.
 */
import { readFileSync } from 'node:fs'
import { compare, type Limit, tableOf } from 'weapp-rig/budget'
import { measureAll } from '../test/rig/measure'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const [weapp = 'dist/weapp', h5 = 'dist/h5'] = process.argv.slice(2)

async function main(): Promise<number> {
  const budget = JSON.parse(readFileSync('config/budget.json', 'utf8')) as Record<string, Limit>
  const rows = compare(budget, await measureAll({ weapp, h5, native: 'bench/native' }))
  say(tableOf(rows))
  const complaints = rows.flatMap(row => row.complaint ?? [])
  for (const complaint of complaints) say(complaint)
  return complaints.length > 0 ? 1 : 0
}

main().then(
  code => process.exit(code),
  error => {
    say(String(error?.message ?? error))
    process.exit(3)
  },
)
