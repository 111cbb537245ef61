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

  it('are those of one folder, without the ones whose hooks would run for the others', () => {
    const code: Record<string, string> = {
      'src/feed/a.test.ts': "describe('a', () => {\n  beforeEach(() => {})\n})",
      'src/feed/b.test.ts': "it('b', () => {})",
      'src/feed/c.test.ts': 'beforeEach(() => reset())',
      'src/sync/d.test.ts': '',
      'test/faults/e.test.ts': '',
      'test/faults/f.test.ts': '',
    }
    assert.deepEqual(
      groupsOf(Object.keys(code), file => code[file] ?? ''),
      [
        ['src/feed/a.test.ts', 'src/feed/b.test.ts'],
        ['src/feed/c.test.ts'],
        ['src/sync/d.test.ts'],
        ['test/faults/e.test.ts'],
        ['test/faults/f.test.ts'],
      ],
    )
  })
})
