import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ok } from '@core/result'
import { DAY_MS } from '@core/time/shanghaiTime'
import { MemoryTarget } from '@test/fakes/memoryTarget'
import { AS, publish, REFUSAL, signer, trust, version } from '@test/fakes/publishing'
import { envelope, type TestFeed } from '@test/fakes/signedFeed'
import { publishCopy as copy } from './copy'
import { revisionName } from './names'
import { type Published, readPublished } from './published'

const bytesIn = (feed: TestFeed, ...parts: (keyof TestFeed['index']['parts'])[]): number =>
  parts.reduce((sum, part) => sum + feed.index.parts[part].bytes, 0)

describe('what an operator reads', () => {
  it('is how much went up, what it is called now, and what it replaced', async () => {
    const target = new MemoryTarget()
    const [first, second] = [version(1), version(2)]
    const all = bytesIn(first, 'news', 'stations', 'alerts', 'enrolment')
    assert.deepEqual(await publish(target, first), [copy.uploaded(4, all, 0), copy.published('memory', 1795000001, null)])
    assert.deepEqual(await publish(target, second), [
      copy.uploaded(1, bytesIn(second, 'news'), 3),
      copy.published('memory', 1795000002, 1795000001),
    ])
    assert.deepEqual(await publish(target, second), [copy.nothingToDo('memory', 1795000002)])
    target.files.delete('background.json')
    assert.deepEqual(await publish(target, second), [copy.repaired('memory', 1795000002)])
  })

  it('is what was cleared away, revisions and files apart', async () => {
    const target = new MemoryTarget()
    for (const at of [1, 2, 3]) {
      target.nowMs += 2 * DAY_MS
      await publish(target, version(at))
    }
    target.nowMs += 2 * DAY_MS
    const last = version(4)
    const lines = await publish(target, last, { keep: 1 })
    assert.deepEqual(lines, [
      copy.uploaded(1, bytesIn(last, 'news'), 3),
      copy.pruned(2, 2),
      copy.published('memory', 1795000004, 1795000003),
    ])
  })

  it('is, in a dry run, each thing that would be done, and nothing where nothing would', async () => {
    const target = new MemoryTarget()
    const first = version(1)
    const part = (name: 'news' | 'stations' | 'alerts' | 'enrolment') => first.index.parts[name]
    const up = (name: 'news' | 'stations' | 'alerts' | 'enrolment'): string => copy.wouldUpload(part(name).path, part(name).bytes)
    const lines = await publish(target, first, { isDryRun: true })
    assert.deepEqual(
      [lines[0], ...lines.slice(1, 5).sort(), ...lines.slice(5)],
      [
        copy.dryRun,
        ...[up('news'), up('stations'), up('alerts'), up('enrolment')].sort(),
        copy.wouldSwap(null, 1795000001),
        copy.wouldWrite('background.json'),
      ],
    )
    assert.equal(target.files.size, 0)
    await publish(target, first)
    assert.deepEqual(await publish(target, first, { isDryRun: true }), [copy.dryRun, copy.wouldNothing])
  })

  it('is, in a dry run, what would be cleared away, counting the index that is about to be replaced', async () => {
    const target = new MemoryTarget()
    for (const at of [1, 2, 3]) {
      target.nowMs += 2 * DAY_MS
      await publish(target, version(at))
    }
    const next = version(4)
    const plan = [
      copy.dryRun,
      copy.wouldUpload(next.index.parts.news.path, next.index.parts.news.bytes),
      copy.wouldKeep('revisions/1795000003.json'),
      copy.wouldSwap(1795000003, 1795000004),
      copy.wouldWrite('background.json'),
      copy.wouldRemove('revisions/1795000001.json'),
      copy.wouldRemove(version(1).index.parts.news.path),
    ]
    assert.deepEqual(await publish(target, next, { isDryRun: true, keep: 2 }), plan)
    const second = target.files.get(revisionName(1795000002))!
    target.files.set(revisionName(1795000002), { ...second, writtenAtMs: 0 })
    target.files.set(revisionName(1795000003), target.files.get('index.json')!)
    assert.deepEqual(await publish(target, next, { isDryRun: true, keep: 2 }), plan, 'kept by a publishing that was cut off')
    const failing = new MemoryTarget()
    failing.files = new Map(target.files)
    failing.fail = ({ verb, name }) => (verb === 'get' && name.startsWith('revisions/') ? REFUSAL : null)
    assert.match((await publish(failing, next, { isDryRun: true, keep: 3 })).join(), /没有权限/)
  })
})

describe('a place that says no', () => {
  it('is told of what could not be cleared away, and the next time it is cleared away', async () => {
    const target = new MemoryTarget()
    await publish(target, version(1))
    target.files.set(`news.${'0'.repeat(64)}.json`, { bytes: Buffer.from('{}'), writtenAtMs: 0, ...AS })
    target.fail = ({ verb }) => (verb === 'remove' ? REFUSAL : null)
    assert.deepEqual(await publish(target, version(1)), [copy.swappedButUnfinished(`memory（x）：${copy.failure.denied}[403]`)])
    target.fail = () => null
    assert.deepEqual(await publish(target, version(1)), [copy.pruned(0, 1), copy.repaired('memory', 1795000001)])
  })

  it('is told of where it can’t be compared', async () => {
    const target = new MemoryTarget()
    await publish(target, version(1))
    const list = target.list.bind(target)
    target.list = async () => {
      const listed = await list()
      return listed.ok ? ok(listed.value.map(file => ({ ...file, md5: null }))) : listed
    }
    target.fail = ({ name }) => (name.startsWith('alerts') ? REFUSAL : null)
    assert.deepEqual(await publish(target, version(2)), [`memory（x）：${copy.failure.denied}[403]`])
  })

  it('is told to the operator with what couriers see now, at each step', async () => {
    const refusing = async (verb: string, isName: (name: string) => boolean): Promise<string> => {
      const target = new MemoryTarget()
      await publish(target, version(1))
      target.fail = request => (request.verb === verb && isName(request.name) ? REFUSAL : null)
      return (await publish(target, version(2))).join('\n')
    }
    const sentence = `memory（x）：${copy.failure.denied}[403]`
    assert.equal(await refusing('get', name => name === 'index.json'), sentence)
    assert.equal(await refusing('list', () => true), sentence)
    assert.equal(await refusing('put', name => name.startsWith('news')), `${sentence}\n${copy.oldStays}`)
    assert.equal(await refusing('put', name => name.startsWith('revisions/')), `${sentence}\n${copy.oldStays}`)
    assert.equal(await refusing('put', name => name === 'index.json'), `${sentence}\n${copy.maybeSwapped}`)
    assert.equal(await refusing('put', name => name === 'background.json'), copy.swappedButUnfinished(sentence))
  })

  it('is one where something else lies under that name', async () => {
    const target = new MemoryTarget()
    target.files.set('index.json', { bytes: Buffer.from('{}'), writtenAtMs: 0, ...AS })
    const before: { ok: boolean; error?: string; value?: Published | null } = await readPublished(target, trust)
    assert.deepEqual(before, { ok: false, error: copy.notAFeed('memory') })
    target.files.set('index.json', { bytes: envelope({ a: 1 }, signer), writtenAtMs: 0, ...AS })
    assert.deepEqual(await readPublished(target, trust), { ok: false, error: copy.notAFeed('memory') }, 'signed, and no index')
  })
})
