import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { it } from 'node:test'
import { LOADED_BY_NAME } from '../config/knip'

it('keeps no package that nothing loads: who asks for it by name still does', () => {
  for (const [name, asker] of Object.entries(LOADED_BY_NAME)) {
    assert.ok(existsSync(asker), `${asker}, which loaded ${name}, is gone`)
    assert.match(readFileSync(asker, 'utf8'), new RegExp(name.replace(/[/.]/g, '\\$&')), `${asker} no longer names ${name}`)
  }
})
