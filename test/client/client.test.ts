import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { aFeed, aSigner, trustIn } from '@test/fakes/signedFeed'
import { differences } from './differences'
import { aHistory, someHours } from './histories'
import { aMutatedPart } from './mutatedParts'
import { python, runVectors, whyNoPython } from './pythonClient'
import { random } from './random'
import { someWords } from './someWords'

const skip = whyNoPython() ?? false

describe('a client that a stranger wrote from docs/feed-format.md', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'nuanfeng-client-'))
  after(() => rmSync(folder, { recursive: true, force: true }))

  it('answers every vector of the suite', () => {
    const { isGreen, output } = runVectors()
    assert.ok(isGreen, output)
  })

  it('reads some 200 mutated records, 60 histories of alerts, 60 posted hours and 400 texts to be copied as the product does', () => {
    const source = random(20_261_124)
    const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)
    const vectors = [
      ...many(45, () => aMutatedPart(source)),
      ...many(60, () => aHistory(source)),
      ...many(60, () => someHours(source)),
      ...many(40, () => someWords(source)),
    ]
    assert.deepEqual(differences(vectors), [])
  })

  it('opens a signed feed, and refuses it once a byte of it is another', () => {
    const signer = aSigner()
    const { files } = aFeed(signer, { stations: ['驿站'] })
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
    const trust = join(folder, 'trust.json')
    writeFileSync(trust, JSON.stringify(trustIn(signer)))
    const show = () => spawnSync(python(), ['examples/python-client/show.py', folder, trust], { encoding: 'utf8' })
    const good = show()
    assert.match(good.stdout, /stations: 1 features; 0 dropped/, good.stderr)
    const news = [...files.keys()].find(name => name.startsWith('news.'))!
    writeFileSync(
      join(folder, news),
      Buffer.from(files.get(news)!).map((byte, at) => (at === 9 ? byte ^ 1 : byte)),
    )
    assert.deepEqual([show().status, show().stderr.trim()], [1, 'refused: wrong_hash'])
  })
})
