import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { after, before, describe, it } from 'node:test'
import { TINY } from '../../fixtures/fixtures.js'
import { compileTemplates } from '../template/compileTemplates.js'
import { fastest } from './fastest.js'

describe('two drawings compared while every core is busy with something else', () => {
  const burners: ChildProcess[] = []
  before(() => {
    for (let core = 0; core < availableParallelism(); core += 1)
      burners.push(
        spawn(process.execPath, ['-e', 'for (const end = Date.now() + 60_000; Date.now() < end; );'], { stdio: 'ignore' }),
      )
  })
  after(() => {
    for (const burner of burners) burner.kill()
  })

  const listOf = (count: number): (() => number) => {
    const items = Array.from({ length: count }, (_, id) => ({ id, name: `item ${id}` }))
    return compileTemplates(TINY).stopwatch('pages/home/index', { status: '', query: '', items })
  }
  const ratioOf = (ours: number, twins: number): number => {
    const { one, other } = fastest(listOf(ours), listOf(twins))
    return one / other
  }

  it('cost the same when they are the same', () => {
    const ratio = ratioOf(40, 40)
    assert.ok(ratio > 0.8 && ratio < 1.25, `${ratio}`)
  })

  it('are told apart when one does twice the work, whichever it is', () => {
    const [twice, half] = [ratioOf(80, 40), ratioOf(40, 80)]
    assert.ok(twice > 1.6 && twice < 2.5, `${twice}`)
    assert.ok(half > 0.4 && half < 0.625, `${half}`)
  })
})
