import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ENROLMENT_LISTS } from '@core/feed/wire/enrolment'
import { lazyReader, parsedReader } from './partReader'

const NEWS = { version: 'https://jsonfeed.org/version/1.1', title: 't', items: [{ bad: 1 }, { bad: 2 }] }

describe('a part of the feed when a screen reads it', () => {
  it('is empty, list by list, when it can’t be read and the package has none', () => {
    const lists = (name: 'alerts' | 'enrolment') => Object.values(lazyReader(name, () => null).read())
    assert.deepEqual(lists('alerts'), [[], [], []])
    assert.deepEqual(
      lists('enrolment'),
      Object.keys(ENROLMENT_LISTS).map(() => []),
    )
    assert.deepEqual([lazyReader('news', () => 'x').read(), lazyReader('stations', () => null).read()], [[], []])
  })

  it('is the package’s when it can’t be read, and is known to be damaged', () => {
    const fallback = parsedReader([], 3)
    const reader = lazyReader('stations', () => null, { fallback })
    assert.deepEqual([reader.dropped(), reader.isDamaged(), reader.dropped(), reader.isTrimmed], [0, true, 3, false])
    assert.equal(reader.read(), fallback.read())
    assert.deepEqual([fallback.isDamaged(), fallback.dropped(), fallback.isTrimmed], [false, 3, false])
  })

  it('is parsed once, and counts what was left out once it was', () => {
    let loads = 0
    const reader = lazyReader('news', () => {
      loads += 1
      return NEWS
    })
    assert.deepEqual([reader.dropped(), loads], [0, 0])
    assert.deepEqual([reader.read(), reader.isDamaged(), reader.dropped(), loads], [[], false, 2, 1])
  })

  it('is asked for again while it isn’t there yet', () => {
    const answers: unknown[] = [undefined, NEWS]
    const reader = lazyReader('news', () => answers.shift(), { isTrimmed: true })
    assert.deepEqual([reader.isDamaged(), reader.isDamaged(), reader.dropped(), reader.isTrimmed], [true, false, 2, true])
  })
})
