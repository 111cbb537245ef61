import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sampled } from '@test/sample'
import { FAULT_NAMES, type FaultName } from './faultNames'
import type { Kind } from './phones'
import type { Case } from './survive'
import { CONTENT } from './tables/content'
import { EXTRAS } from './tables/extras'
import { MOMENTS } from './tables/moments'
import { PHONE } from './tables/phone'
import { SERVER } from './tables/server'

/** A name without a row does not compile. */
const TABLE: Readonly<Record<FaultName, readonly Case[]>> = { ...SERVER, ...CONTENT, ...PHONE, ...MOMENTS, ...EXTRAS }

/** One test a fault, all its ways in it; then the count, so that a row that went missing is noticed. */
export function surviveAll(kind: Kind): void {
  const survived = new Set<FaultName>()
  // Each on one of the two phones; on both when there is time.
  const tried = sampled([...FAULT_NAMES.entries()], 2, kind === 'empty' ? 0 : 1)
  describe(`a ${kind} phone shows content or a dated state within 3 s, with no error, and loses nothing`, () => {
    for (const [at, name] of tried) {
      it(`${at + 1} of ${FAULT_NAMES.length}: ${name}`, async () => {
        assert.ok(TABLE[name].length > 0)
        for (const { how, drive } of TABLE[name]) {
          await drive(kind).catch(reason => {
            throw new Error(`${name}, ${how}: ${String(reason?.message ?? reason)}`, { cause: reason })
          })
        }
        survived.add(name)
      })
    }
  })

  it('counts the faults it survived', t => {
    t.diagnostic(`${survived.size} of ${FAULT_NAMES.length} faults survived, ${kind} phone`)
    assert.equal(survived.size, tried.length)
    assert.equal(FAULT_NAMES.length, 34)
  })
}
