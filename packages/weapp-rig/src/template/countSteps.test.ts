import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { TINY } from '../../fixtures/fixtures.js'
import { compileTemplates } from './compileTemplates.js'

describe('what a drawing costs, in steps', () => {
  const stepsFor = (count: number): number => {
    const items = Array.from({ length: count }, (_, id) => ({ id, name: `item ${id}` }))
    return compileTemplates(TINY).steps('pages/home/index', { status: '', query: '', items })
  }

  it('is the same number each time, though it was drawn, timed and optimised in between', () => {
    const first = stepsFor(50)
    const watch = compileTemplates(TINY).stopwatch('pages/home/index', { status: '', query: '', items: [{ id: 1, name: 'one' }] })
    for (let run = 0; run < 2_000; run += 1) watch()
    assert.equal(stepsFor(50), first)
  })

  it('grows by the same with each card, to a hundredth: nothing of a list goes uncounted', () => {
    const [ten, sixty, hundred] = [stepsFor(10), stepsFor(60), stepsFor(110)]
    assert.ok(sixty - ten > 50 * 10)
    assert.ok(Math.abs(hundred - sixty - (sixty - ten)) < 0.01 * (sixty - ten), `${ten}, ${sixty}, ${hundred}`)
  })
})
