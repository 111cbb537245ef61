import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, it } from 'node:test'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { fakeIo } from '@test/fakes/fakeIo'
import { preview } from './preview'

async function run(...args: string[]) {
  const { io, text } = fakeIo()
  return { code: await preview(args, io), text: text() }
}

describe('starting a preview', () => {
  it('says so when another program has the port, and names the next', async () => {
    const tree: ContentTree = contentTree()
    const other = createServer()
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const { code, text } = await run(tree.dir, '--port', String(port))
    assert.equal(code, 1)
    assert.match(text, new RegExp(`端口 ${port} 已经被占用.*--port ${port + 1}`))
    other.close()
    tree.remove()
  })

  it('refuses a folder that isn’t there and a port that isn’t one', async () => {
    assert.match((await run('no/such/folder')).text, /没有「no\/such\/folder」这个目录/)
    assert.equal((await run('content', '--port', '80.5')).code, 2)
    assert.equal((await run('content', '--nonsense')).code, 2)
  })
})
