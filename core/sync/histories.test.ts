import assert from 'node:assert/strict'
import { it } from 'node:test'
import { FakePhone } from '@test/fakes/fakePhone'
import { aFeed, aSigner, trustIn } from '@test/fakes/signedFeed'
import fc from 'fast-check'
import { loadSnapshot } from './loadSnapshot'
import type { Snapshot } from './ports'
import { refreshFeed } from './refreshFeed'

const signer = aSigner()
const trust = trustIn(signer)
/** Every text of an edition says which it is. */
const EDITIONS = Array.from({ length: 4 }, (_, at) =>
  aFeed(signer, {
    revision: 1795000000 + 100 * at,
    titles: [`${at}版`],
    stations: [`${at}站`],
    ...(at > 0 && { cells: { '0': [`${at}东`], '1': [`${at}西`] } }),
  }),
)
const editionOf = (snapshot: Snapshot): number => EDITIONS.findIndex(({ index }) => index.revision === snapshot.revision)
/** Editions of which a screen would show something. */
const shown = (snapshot: Snapshot): ReadonlySet<number> =>
  new Set(
    [...snapshot.news().map(({ title }) => title), ...snapshot.stations().map(({ name }) => name)].map(text => Number(text[0])),
  )

type Event = { readonly what: 'serve' | 'lose' | 'spoil' | 'fill' | 'free' | 'refresh' | 'kill' | 'restart'; readonly at: number }
const events = fc.array(
  fc.record({
    what: fc.constantFrom<Event['what']>('serve', 'lose', 'spoil', 'fill', 'free', 'refresh', 'refresh', 'kill', 'restart'),
    at: fc.nat(7),
  }),
  { minLength: 3, maxLength: 12 },
)

it('whatever happens to server, network and phone, no screen shows two editions at once, an older one than before, or nothing', async () => {
  await fc.assert(
    fc.asyncProperty(events, async history => {
      let phone = new FakePhone(trust, EDITIONS[0]!)
      let snapshot = loadSnapshot(phone.ports)
      let served = 0
      /** The newest edition that is on this phone for good. */
      let kept = 0
      const restart = (): void => {
        phone = phone.restart(trust, EDITIONS[0]!)
        snapshot = loadSnapshot(phone.ports)
      }
      for (const { what, at } of history) {
        const names = [...phone.served.keys()]
        const before = editionOf(snapshot)
        if (what === 'serve') {
          served = at % EDITIONS.length
          phone.serve(EDITIONS[served]!)
        } else if (what === 'lose') phone.served.set(names[at % names.length] ?? '', 'timeout')
        else if (what === 'spoil') phone.served.set(names[at % names.length] ?? '', Buffer.from('{}'))
        else if (what === 'fill' || what === 'free') phone.isFull = what === 'fill'
        else if (what === 'restart') restart()
        else if (what === 'kill') {
          phone.writesLeft = at
          await refreshFeed(phone.ports, snapshot)
          restart()
        } else {
          const outcome = await refreshFeed(phone.ports, snapshot)
          if ('snapshot' in outcome) snapshot = outcome.snapshot
          if (outcome.kind === 'updated' || outcome.kind === 'unchanged') assert.equal(editionOf(snapshot), served)
          if (outcome.kind === 'updated' && outcome.isSaved) kept = served
          const isServed = [...EDITIONS[served]!.files].every(([name, bytes]) => phone.served.get(name) === bytes)
          if (isServed && served > before) assert.ok(outcome.kind === 'updated' || outcome.kind === 'rejected', outcome.kind)
          if (served < before) assert.ok(!('snapshot' in outcome))
        }
        const [edition, others] = [editionOf(snapshot), shown(snapshot)]
        assert.deepEqual([...others], [edition], `after ${what}`)
        assert.ok(edition >= (what === 'restart' || what === 'kill' ? kept : before), `${edition} after ${before}: ${what}`)
        kept = Math.max(kept, what === 'kill' || what === 'restart' ? edition : 0)
      }
    }),
    { numRuns: 20 },
  )
})
