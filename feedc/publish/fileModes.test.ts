import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { fileTarget } from './fileTarget'
import { servedAs } from './names'

let dir: string
let umask: number
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'nuanfeng-modes-'))
  umask = process.umask()
})
afterEach(() => {
  process.umask(umask)
  rmSync(dir, { recursive: true, force: true })
})
const modeOf = (name: string): string => (statSync(join(dir, name)).mode & 0o777).toString(8)

describe('a folder that another user’s web server reads', () => {
  it('can be read by it, files and new folders, whatever umask the publisher has', async () => {
    for (const mask of [0o077, 0o027, 0o022, 0o000]) {
      process.umask(mask)
      const root = `mask-${mask}/www/feed`
      for (const name of ['index.json', 'revisions/1.json', 'index.json'])
        assert.ok((await fileTarget(join(dir, root)).put(name, Buffer.from('{}'), servedAs(name))).ok)
      for (const name of ['index.json', 'revisions/1.json']) assert.equal(modeOf(`${root}/${name}`), '644', `umask ${mask}`)
      for (const name of [root, `${root}/revisions`, `mask-${mask}/www`])
        assert.equal(modeOf(name), '755', `umask ${mask} ${name}`)
    }
  })

  it('keeps the rights its owner gave a folder that was there', async () => {
    mkdirSync(join(dir, 'kept'))
    chmodSync(join(dir, 'kept'), 0o2750)
    await fileTarget(join(dir, 'kept/feed')).put('index.json', Buffer.from('{}'), servedAs('index.json'))
    assert.equal(modeOf('kept'), '750')
  })
})
