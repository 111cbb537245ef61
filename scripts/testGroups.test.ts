import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { testFiles } from './testFiles'
import { groupsOf } from './testGroups'

describe('test files that share a process', () => {
  it('are all there, once', () => {
    const { unit, built } = testFiles()
    const files = [...unit, ...built]
    assert.deepEqual(groupsOf(files).flat().sort(), files.sort())
  })

  it('are those of one folder; long ones stand alone', () => {
    const files = ['src/feed/a', 'src/feed/b', 'src/sync/d', 'test/faults/e', 'test/faults/f'].map(name => `${name}.test.ts`)
    assert.deepEqual(groupsOf(files), [files.slice(0, 2), [files[2]], [files[3]], [files[4]]])
  })

  it('are seven journeys at most, so that two cores end together', () => {
    const files = Array.from({ length: 9 }, (_, at) => `test/journeys/${at}.test.ts`)
    const desk = 'test/journeys/desk.test.ts'
    assert.deepEqual(groupsOf([...files, desk]), [files.slice(0, 7), files.slice(7), [desk]])
  })
})
