import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { ok } from '@core/result'
import { MemoryTarget } from '@test/fakes/memoryTarget'
import { AS, QUIET, REFUSAL } from '@test/fakes/publishing'
import { publishCopy as copy } from './copy'
import type { StoredFile } from './FeedTarget'
import { missingFiles, putAndReadBack, uploadFiles } from './uploadParts'

describe('a file that may be there already', () => {
  const file = { name: 'news.json', bytes: Buffer.from('text') }
  const md5 = createHash('md5').update('text').digest('hex')
  async function missing(
    stored: Partial<StoredFile> | null,
    there: string | null,
  ): Promise<{ names: string[] | string; gets: number }> {
    const target = new MemoryTarget()
    if (there !== null) target.files.set('news.json', { bytes: Buffer.from(there), writtenAtMs: 0, ...AS })
    const listed = stored ? [{ name: 'news.json', bytes: 4, md5: null, writtenAtMs: 0, ...stored }] : []
    const found = await missingFiles(target, listed, [file], QUIET)
    return { names: found.ok ? found.value.map(({ name }) => name) : found.error, gets: target.take('get').length }
  }

  it('is not fetched where its sum proves it, or its length disproves it', async () => {
    assert.deepEqual(await missing({ md5 }, 'text'), { names: [], gets: 0 })
    assert.deepEqual(await missing({ bytes: 5, md5 }, 'text'), { names: ['news.json'], gets: 0 })
    assert.deepEqual(await missing(null, 'text'), { names: ['news.json'], gets: 0 })
  })

  it('is fetched where its sum says nothing, and its bytes decide', async () => {
    for (const sum of [null, 'f'.repeat(32)]) {
      assert.deepEqual(await missing({ md5: sum }, 'text'), { names: [], gets: 1 })
      assert.deepEqual(await missing({ md5: sum }, 'else'), { names: ['news.json'], gets: 1 })
      assert.deepEqual(await missing({ md5: sum }, null), { names: ['news.json'], gets: 1 })
    }
  })

  it('says what it is at, and what the other side said', async () => {
    const target = new MemoryTarget()
    target.fail = () => REFUSAL
    const said: string[] = []
    const progress = { at: (label: string) => void said.push(label), stop: () => undefined }
    const listed = [{ name: 'b', bytes: 4, md5: null, writtenAtMs: 0 }]
    const found = await missingFiles(
      target,
      listed,
      [
        { ...file, name: 'a' },
        { ...file, name: 'b' },
      ],
      progress,
    )
    assert.match(found.ok ? '' : found.error, /没有权限/)
    assert.deepEqual(said, [copy.comparing(1, 2), copy.comparing(2, 2)])
    for (const verb of ['put', 'get'] as const) {
      target.fail = request => (request.verb === verb ? REFUSAL : null)
      const put = await putAndReadBack(target, 'a', file.bytes)
      assert.match(put.ok ? '' : put.error, /没有权限/)
    }
    target.fail = () => null
    said.length = 0
    assert.deepEqual(
      await uploadFiles(
        target,
        [
          { ...file, name: 'a' },
          { ...file, name: 'b' },
        ],
        progress,
      ),
      ok(undefined),
    )
    assert.deepEqual(said, [copy.uploading(1, 2, 'a'), copy.uploading(2, 2, 'b')])
    assert.deepEqual(await putAndReadBack(target, 'a', file.bytes), ok(undefined))
    target.get = async () => ok(Buffer.from('else'))
    assert.deepEqual(await putAndReadBack(target, 'a', file.bytes), { ok: false, error: copy.readBackDiffers('a') })
  })
})
