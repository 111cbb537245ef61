/**
 * npm run bench:publish [-- file nginx s3rver swift] — two processes publish at the same time, RACES (50) times each place, then one is
 * killed KILLS (25) times in the middle, while a reader asks for the index and all it leads to. Swift is Debian's
 * (swift-proxy swift-account swift-container swift-object): it checks signatures.
 * Exit: 0 · 1 a lower revision won without a word, or a reader found half a feed · 2 a tool is missing.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasSwift } from '@test/swift/startSwift'
import { aSigner, trustIn } from '../../test/fakes/signedFeed'
import { killAndRepeat } from './kills'
import { PLACES } from './places'
import { race } from './races'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const [races, kills] = [Number(process.env.RACES ?? 50), Number(process.env.KILLS ?? 25)]

async function main(): Promise<number> {
  const asked = process.argv.slice(2)
  const home = mkdtempSync(join(tmpdir(), 'nuanfeng-races-'))
  const signer = aSigner()
  writeFileSync(join(home, 'trust.json'), JSON.stringify(trustIn(signer)))
  let bad = 0
  try {
    for (const [name, open] of Object.entries(PLACES)) {
      if (asked.length > 0 && !asked.includes(name)) continue
      if (name === 'swift' && !hasSwift()) {
        say('swift: 没有装。apt-get install -y swift-proxy swift-account swift-container swift-object')
        return 2
      }
      const place = await open()
      try {
        const work = { place, home, signer, trust: join(home, 'trust.json') }
        const raced = await race(work, races)
        say(`${name}: ${JSON.stringify(raced)}`)
        const killed = await killAndRepeat(work, kills)
        say(`${name}: ${JSON.stringify(killed)}`)
        bad += raced.lowWonSilently + raced.badReads + killed.badReads + killed.stuck
      } finally {
        await place.close()
      }
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
  return bad === 0 ? 0 : 1
}

main().then(
  code => process.exit(code || process.exitCode),
  fault => {
    say(String(fault?.stack ?? fault))
    process.exit(1)
  },
)
