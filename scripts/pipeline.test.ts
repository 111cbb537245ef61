import assert from 'node:assert/strict'
import { it } from 'node:test'
import { PACKAGE_TRUST } from '@feedc/build/trust'
import { FOR_COURIERS } from '../config/outputs'
import { runStages, warningsIn } from './pipeline'

it('shows an operator what the compiler warned of, though the stage went well', async () => {
  const output = [
    'content/stations.csv:3 提醒 station_far_away：离区中心很远。',
    'content/feed.yaml 提醒 clock：时间。',
    'content/a.md:1 说明 hours_read：读成。',
    '提醒 首次要下载的内容压缩后 30000 字节。',
    '  news  3 条，丢掉 0 条',
  ].join('\n')
  assert.equal(warningsIn(output).length, 3)
  const said: string[] = []
  await runStages([{ name: '编译', work: async () => ({ code: 0, output, seconds: 1 }) }], line => void said.push(line))
  assert.deepEqual(said.filter(line => line.includes('提醒')).length, 3)
})

it('checks a feed by the keys of the package that was built here', () => {
  assert.equal(PACKAGE_TRUST, `${FOR_COURIERS.bundled}/trust.json`)
})
