import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { it } from 'node:test'

const REAL = 'test/fixtures/bulletins/2024-12-16.txt'

it('ends without a word when whoever reads the output has seen enough', async () => {
  const feedc = spawn(process.execPath, ['--import', 'tsx', 'feedc/main.ts', 'import', 'bulletin', REAL, '--json'], {
    env: { ...process.env, TSX_TSCONFIG_PATH: 'tsconfig.json' },
  })
  let said = ''
  feedc.stderr.on('data', chunk => {
    said += String(chunk)
  })
  feedc.stdout.destroy()
  const [code] = await once(feedc, 'exit')
  assert.deepEqual([code, said], [0, ''])
})
