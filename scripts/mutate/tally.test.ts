import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import type { MutantResult } from '@stryker-mutator/api/core'
import { type Equivalent, noticed, offBy, readEquivalents, tally } from './tally'

const SOURCE = 'const one = 1\nexport const more = (n: number) =>\n  n > one\n'
const at = (line: number, from: number, to: number) => ({ start: { line, column: from }, end: { line, column: to } })
const change = (status: MutantResult['status'], patch: Partial<MutantResult> = {}): MutantResult => ({
  id: '1',
  fileName: 'core/x/more.ts',
  mutatorName: 'EqualityOperator',
  replacement: 'n >= one',
  location: at(3, 3, 10),
  status,
  ...patch,
})
const SAME: Equivalent = { file: 'core/x/more.ts', was: 'n >  one', now: 'n >= one', why: 'test' }
const count = (results: readonly MutantResult[], listed: readonly Equivalent[] = []) => tally(results, listed, () => SOURCE)

describe('what a maintainer is told about changes that nobody noticed', () => {
  it('is where they are and what they are, counted by folder', () => {
    const { rows, survivors } = count([
      change('Killed', { static: true }),
      change('Timeout'),
      change('Survived'),
      change('NoCoverage', {
        fileName: 'src/features/y/z.ts',
        location: { start: { line: 2, column: 21 }, end: { line: 3, column: 10 } },
      }),
    ])
    assert.deepEqual(
      rows.map(row => [row.folder, row.killed, row.hanging, row.survived, row.unreached, row.atLoading, noticed(row)]),
      [
        ['core/x', 1, 1, 1, 0, 1, 2 / 3],
        ['src/features/y', 0, 0, 0, 1, 0, 0],
      ],
    )
    assert.deepEqual(
      survivors.map(({ file, line, was }) => `${file}:${line} ${was}`),
      ['core/x/more.ts:3 n > one', 'src/features/y/z.ts:2 (n: number) => n > one'],
    )
  })

  it('leaves out what means the same, and says when such a line is noticed or gone', () => {
    const kept = count([change('Survived')], [SAME])
    assert.deepEqual([kept.rows[0]?.equivalent, kept.rows[0]?.survived, kept.survivors, kept.stale], [1, 0, [], []])
    for (const results of [[change('Killed')], [change('Survived', { replacement: 'true' })]]) {
      assert.deepEqual(count(results, [SAME]).stale, [SAME])
    }
    assert.deepEqual(count([change('Survived', { fileName: 'core/other.ts' })], [SAME]).stale, [])
  })

  it('lists nothing as the same that isn’t in the code any more, that changes nothing, or that gives no reason', () => {
    const flat = (text: string): string => text.replace(/\s+/g, ' ')
    for (const { file, was, now, why } of readEquivalents('scripts/mutate/equivalent.yaml')) {
      assert.ok(flat(readFileSync(file, 'utf8')).includes(flat(was)), `gone from ${file}: ${was}`)
      assert.ok(was !== now && why.length > 10, `${file}: ${was}`)
    }
  })

  it('is no complaint about a folder where nothing can be changed', () => {
    assert.equal(noticed({ folder: '', killed: 0, hanging: 0, survived: 0, unreached: 0, equivalent: 3, atLoading: 0 }), 1)
  })

  it('is how far a sample may be off: less for a larger one', () => {
    const row = (killed: number, survived: number) => ({ ...count([]).rows[0]!, killed, survived, hanging: 0, unreached: 0 })
    assert.ok(Math.abs(offBy(row(90, 10)) - 0.0743) < 0.0005)
    assert.ok(offBy(row(900, 100)) < 0.021)
    assert.equal(offBy(row(0, 0)), 0)
  })
})
