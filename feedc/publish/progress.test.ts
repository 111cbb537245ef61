import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { startProgress } from './progress'

describe('saying what goes on', () => {
  const lines: string[] = []
  let tick = (): void => undefined
  const progress = startProgress(
    line => void lines.push(line),
    (ms, work) => {
      assert.equal(ms, 1000)
      tick = work
      return () => {
        tick = () => undefined
      }
    },
  )
  const said = (): string[] => lines.splice(0)

  it('begins when something takes a second, says each new step, and repeats itself only every five', () => {
    progress.at('列表')
    progress.at('上传 1/3')
    assert.deepEqual(said(), [])
    tick()
    assert.deepEqual(said(), ['  …上传 1/3（1 秒）'])
    for (const _ of [2, 3, 4, 5]) tick()
    assert.deepEqual(said(), [])
    tick()
    assert.deepEqual(said(), ['  …上传 1/3（6 秒）'])
    progress.at('上传 2/3')
    tick()
    assert.deepEqual(said(), ['  …上传 2/3（7 秒）'])
    progress.stop()
    tick()
    assert.deepEqual(said(), [])
  })
})
