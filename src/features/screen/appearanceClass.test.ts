import assert from 'node:assert/strict'
import { it } from 'node:test'
import { INITIAL, type Settings } from '@core/courier/courierState'
import { appearanceClass } from './appearanceClass'

const view = (settings: Partial<Settings>, isDark = false): string =>
  appearanceClass({ ...INITIAL.settings, ...settings }, { isDark, fontStep: 3, isGapless: false })

it('looks as the phone does until the courier says otherwise', () => {
  assert.deepEqual([view({}), view({}, true)], ['screen f3', 'screen f3 dark'])
  assert.deepEqual([view({ theme: 'dark' }), view({ theme: 'light' }, true)], ['screen f3 dark', 'screen f3'])
  assert.deepEqual([view({ fontStep: 1 }), view({ isCare: true })], ['screen f1', 'screen f3 care'])
})
