import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare, tableOf } from './compare.js'

describe('a budget', () => {
  const complaintsOf = (measured: Record<string, { value: number; at?: string }>): (string | null)[] =>
    compare({ 'package: code': { max: 420, min: 330, unit: 'KB' } }, measured).map(row => row.complaint)

  it('is kept', () => assert.deepEqual(complaintsOf({ 'package: code': { value: 400 } }), [null]))

  it('is blown, in one line', () =>
    assert.deepEqual(complaintsOf({ 'package: code': { value: 431.256 } }), [
      'package: code: expected at most 420 KB, got 431.26',
    ]))

  it('also complains when something shrank that should not have', () =>
    assert.deepEqual(complaintsOf({ 'package: code': { value: 12 } }), [
      'package: code: expected at least 330 KB, got 12 (if that is meant, lower the minimum)',
    ]))

  it('says where the worst was found', () =>
    assert.deepEqual(complaintsOf({ 'package: code': { value: 500, at: 'app.js' } }), [
      'package: code: expected at most 420 KB, got 500 (app.js)',
    ]))

  it('is not kept by measuring nothing', () =>
    assert.deepEqual(complaintsOf({}), ['package: code: expected a measurement, got none']))

  it('is wanted for everything that is measured', () =>
    assert.deepEqual(complaintsOf({ 'package: code': { value: 400 }, 'home: depth': { value: 5 } }), [
      null,
      'home: depth: expected a budget, got none',
    ]))

  it('prints budget, measurement and margin in columns', () => {
    const table = tableOf(compare({ 'package: code': { max: 420, min: 330, unit: 'KB' } }, { 'package: code': { value: 400 } }))
    assert.equal(table, '   budget              allowed  measured  margin\n✓  package: code  330 – 420 KB       400      20')
  })
})
