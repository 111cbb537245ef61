import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { afterEach, beforeEach, it } from 'node:test'
import { openPart } from '@core/feed/openPart'
import { PART_NAMES } from '@core/feed/wire/index'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { IS_THOROUGH } from '@test/sample'
import fc from 'fast-check'
import { hashParts } from './build/hashParts'
import { checkContent } from './checkContent'

const NOW_MS = Date.parse('2026-11-24T08:00:00+08:00')
const RUNS = Number(process.env.MUTATIONS ?? (IS_THOROUGH ? 150 : 40))

let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
})
afterEach(() => tree.remove())

/** What a hurried hand, a spreadsheet or a bad merge makes of one line. */
const SLIPS: readonly ((line: string) => readonly string[])[] = [
  () => [],
  line => [line, line],
  line => [line.replace(/:.*/, ':')],
  line => [line.replace(/: .*/, ': []')],
  line => [line.replace(/: .*/, ': { a: 1 }')],
  line => [line.replace(/: .*/, ': [{ a: [x] }, y]')],
  line => [line.replace(/[:,].{0,6}/, ',"')],
  line => [[...line].reverse().join('')],
  line => [line.repeat(300)],
  () => ['__proto__: { x: 1 }'],
]

it('whatever happens to one line, check never breaks, and what it lets through a phone takes whole', () => {
  const files = readdirSync(tree.dir, { recursive: true }).map(String)
  const texts = files.filter(file => statSync(`${tree.dir}/${file}`).isFile())
  const originals = new Map(texts.map(file => [file, readFileSync(`${tree.dir}/${file}`, 'utf8')]))
  const slip = fc.record({ file: fc.constantFrom(...texts.sort()), at: fc.nat(40), how: fc.constantFrom(...SLIPS) })
  fc.assert(
    fc.property(slip, ({ file, at, how }) => {
      const original = originals.get(file)!
      const lines = original.split('\n')
      lines.splice(at % lines.length, 1, ...how(lines[at % lines.length] ?? ''))
      tree.write(file, lines.join('\n'))
      const { content, errors } = checkContent(tree.dir, NOW_MS)
      tree.write(file, original)
      if (errors > 0) return
      const { parts, files: built } = hashParts(content)
      for (const name of PART_NAMES) {
        const part = openPart(name, parts[name], built.find(each => each.name === parts[name].path)!.bytes)
        assert.ok(part.ok, `${file}: ${name}`)
        assert.deepEqual(part.value.dropped, [], `${file}: ${name}`)
      }
    }),
    { numRuns: RUNS, seed: 20261124 },
  )
})
