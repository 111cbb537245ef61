import assert from 'node:assert/strict'
import { it } from 'node:test'
import { H5, WEAPP } from '@test/rig/dists'
import { HARMLESS, scanBuild } from '../../scripts/floor/scanBuild'

it('calls and says nothing, in either twin, that the oldest phones at the floor do not have', () => {
  const [weapp, h5] = [scanBuild(WEAPP), scanBuild(H5)]
  assert.ok(weapp.scripts > 20 && h5.scripts > 20 && weapp.sheets > 0 && h5.sheets > 1, JSON.stringify({ weapp, h5 }))
  assert.deepEqual([...weapp.missing, ...h5.missing], [])
  assert.deepEqual(
    Object.keys(HARMLESS).filter(each => !weapp.harmless.has(each) && !h5.harmless.has(each)),
    [],
  )
})
