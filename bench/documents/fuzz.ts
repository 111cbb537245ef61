/**
 * npm run bench:fuzz [-- --runs N] [--seed N] — files of every kind that an importer opens, with bytes, XML and operators changed,
 * read to the end. Prints what became of them and how long the slowest took; exit 1 when one made the program throw outside
 * its reader, or took five seconds.
 */
import { parseArgs } from 'node:util'
import { fuzz } from '@test/documents/fuzz'

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } })

async function main(): Promise<number> {
  const { fates, slowest, failures } = await fuzz(Number(values.runs ?? 10_000), Number(values.seed ?? Date.now() % 1e9))
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  say('| file | read | refused |')
  say('|---|---|---|')
  for (const [kind, { read, refused }] of fates) say(`| ${kind} | ${read} | ${refused} |`)
  say(`\nslowest: ${Math.round(slowest.ms)} ms (${slowest.what})`)
  for (const failure of failures) say(failure)
  return failures.length
}

main().then(failed => {
  process.exitCode = failed === 0 ? 0 : 1
})
