import assert from 'node:assert/strict'
import type { Trust } from '@core/feed/trust'
import { err, ok } from '@core/result'
import type { Snapshot } from '@core/sync/ports'
import { adoptPrefetched } from '@core/sync/prefetched'
import { refreshFeed } from '@core/sync/refreshFeed'
import { FakePhone } from './fakePhone'
import type { TestFeed } from './signedFeed'

type Read = (name: string) => Promise<Uint8Array | null> | Uint8Array | null

/**
 * A phone that asks the server whenever the test says so, with the phone's own sync and after WeChat's background fetch, and
 * holds the server to its promise: it never has
 * to refuse, never misses a part, never goes back, and what it shows is one revision's articles with the same one's stations.
 * The test's feeds name both alike.
 */
export class PollingPhone {
  private readonly phone: FakePhone
  held: Snapshot
  polls = 0

  constructor(
    trust: Trust,
    packaged: TestFeed,
    private readonly read: Read,
  ) {
    this.phone = new FakePhone(trust, packaged)
    this.held = this.phone.ports.bundled
    this.phone.ports.fetchFile = async (name, { maxBytes }) => {
      const bytes = await read(name)
      if (!bytes) return err('bad_status')
      return bytes.length > maxBytes ? err('too_large') : ok({ bytes, servedAtMs: null })
    }
  }

  async poll(): Promise<void> {
    this.phone.nowMs += 1000
    const pack = await this.read('background.json')
    const text = Buffer.from(pack ?? []).toString()
    const woken = await adoptPrefetched(this.phone.ports, this.held, { text, fetchedAtMs: this.phone.nowMs - 500 })
    assert.ok(woken.revision >= this.held.revision, 'a phone was woken with an older feed')
    this.held = woken
    const outcome = await refreshFeed(this.phone.ports, this.held)
    assert.ok('snapshot' in outcome, `a phone met ${JSON.stringify(outcome)}`)
    assert.ok(outcome.snapshot.revision >= this.held.revision, 'a phone went back')
    this.held = outcome.snapshot
    this.polls += 1
    assert.deepEqual(this.stations(), this.titles(), 'a phone shows a mixture')
  }

  titles = (): readonly string[] => this.held.news().map(({ title }) => title)
  stations = (): readonly string[] => this.held.stations().map(({ name }) => name)
}
