import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import index from '@test/fakes/bundled/index.json'
import { openBundle } from './bundled'

const partOf = (name: string): unknown => require(`@test/fakes/bundled/${name}.json`)

describe('the content in the package', () => {
  it('is whole: every part reads, and nothing of it is dropped', () => {
    const bundle = openBundle({ index, trimmed: [], loadPart: partOf })
    assert.deepEqual(
      [
        bundle.news().length,
        bundle.stations().length,
        bundle.alerts().checks.length,
        bundle.enrolment().benefits.length,
        bundle.dropped(),
      ],
      [2, 3, 1, 1, 0],
    )
    assert.deepEqual([bundle.origin, bundle.confirmedAtMs], ['bundled', null])
  })

  it('reads as empty while it is still on its way, and as it is once it has come', () => {
    let isHere = false
    const bundle = openBundle({ index, trimmed: [], loadPart: name => (isHere ? partOf(name) : undefined) })
    assert.deepEqual(bundle.news(), [])
    isHere = true
    assert.equal(bundle.news().length, 2)
  })

  it('reads as empty where a part is broken, and says so, because a screen must be drawn', () => {
    const bundle = openBundle({ index, trimmed: [], loadPart: () => ({ nonsense: true }) })
    assert.deepEqual([bundle.stations(), bundle.parts.stations.isDamaged()], [[], true])
  })

  it('stops the build’s mistake at once: a package without an index is a bug', () => {
    assert.throws(() => openBundle({ index: {}, trimmed: [], loadPart: partOf }), /no readable index/)
  })
})
