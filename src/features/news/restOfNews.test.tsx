import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Snapshot } from '@core/sync/ports'
import { refreshFeed } from '@core/sync/refreshFeed'
import { type Carried, FakePhone } from '@test/fakes/fakePhone'
import { after, mounted, whatFollows } from '@test/fakes/mounted'
import { aFeed, aSigner, trustIn } from '@test/fakes/signedFeed'
import { textOf } from '@test/fakes/textOf'
import { createArchiveStore } from '@/store/archiveStore'
import { createFeedStore } from '@/store/feedStore'
import { type Stores, StoresContext } from '@/store/stores'
import { useArticle } from './useArticle'
import { useOlderIssues } from './useOlderIssues'

const signer = aSigner()
const published = aFeed(signer, { titles: ['新的', '旧的'] })
/** The package had room for the newest article alone. */
const carried: Carried = {
  trimmed: ['news'],
  part: (name, whole) =>
    name === 'news' ? { ...(whole as object), items: (whole as { items: unknown[] }).items.slice(0, 1) } : whole,
}

/** What the list of issues ends with, and what the page of an article is. */
function Shown({ id }: { id: string }): JSX.Element {
  return (
    <>
      {useOlderIssues().kind} {useArticle(id).kind}
    </>
  )
}

function mountedOn(on: FakePhone) {
  const feed = createFeedStore(on.ports, on.ports.bundled)
  const stores = { feed, archive: createArchiveStore(on.ports) } as unknown as Stores
  return { feed, shown: mounted(useOlderIssues, page => <StoresContext.Provider value={stores}>{page}</StoresContext.Provider>) }
}

function shown(phone: FakePhone, snapshot: Snapshot, id: string): string {
  const feed = createFeedStore(phone.ports, snapshot)
  const stores = { feed, archive: createArchiveStore(phone.ports) } as unknown as Stores
  return textOf(
    <StoresContext.Provider value={stores}>
      <Shown id={id} />
    </StoresContext.Provider>,
  )
}

describe('an issue that the package had no room for', () => {
  const phone = new FakePhone(trustIn(signer), published, carried)

  it('is offered below the list, and its article isn’t called gone', () => {
    assert.equal(shown(phone, phone.ports.bundled, 't-0'), 'more ready')
    assert.equal(shown(phone, phone.ports.bundled, 't-1'), 'more maybe_older')
  })

  it('says that it is coming, and why it didn’t come: no network, or nothing that could be trusted', async () => {
    const page = mountedOn(phone)
    const [feed, look] = [page.feed, () => page.shown.now]
    const { read } = look() as { read: () => void }
    after(() => read())
    assert.equal(look().kind, 'fetching')
    await whatFollows(() => new Promise(setImmediate))
    assert.equal(look().kind, 'offline')
    phone.served.set('index.json', Buffer.from('{}'))
    await whatFollows(() => feed.getState().refresh('retry'))
    assert.equal(look().kind, 'refused')
    page.shown.leave()
  })

  it('is there after the first refresh, and the list has an end', async () => {
    phone.serve(published)
    const outcome = await refreshFeed(phone.ports, phone.ports.bundled)
    assert.ok('snapshot' in outcome)
    assert.equal(shown(phone, outcome.snapshot, 't-1'), 'none ready')
    assert.equal(shown(phone, outcome.snapshot, 'x'), 'none gone')
  })
})
