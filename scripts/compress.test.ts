import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { compressFolder } from './compress'

describe('npm run compress', () => {
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'compress-'))
  })
  afterEach(() => rmSync(dir, { recursive: true }))
  const put = (name: string, text: string): void => writeFileSync(join(dir, name), text)

  it('writes copies beside what is named by its hash, and beside nothing that can change', () => {
    for (const name of ['app.0123abcd.js', 'index.html', 'index.json', 'sw.js', 'photo.0123abcd.jpg']) put(name, 'a'.repeat(999))
    assert.equal(compressFolder(dir).files, 1)
    assert.deepEqual(
      readdirSync(dir).filter(name => /\.(br|gz)$/.test(name)),
      ['app.0123abcd.js.br', 'app.0123abcd.js.gz'],
    )
  })

  it('gives the same bytes and the same time twice, so that an ETag holds', () => {
    put('app.0123abcd.js', 'hello '.repeat(500))
    utimesSync(join(dir, 'app.0123abcd.js'), 1_700_000_000, 1_700_000_000)
    const read = (): [Buffer, number][] =>
      ['br', 'gz'].map(ending => {
        const file = join(dir, `app.0123abcd.js.${ending}`)
        return [readFileSync(file), statSync(file).mtimeMs]
      })
    compressFolder(dir)
    const first = read()
    compressFolder(dir)
    assert.deepEqual(read(), first)
    assert.equal(first[0]?.[1], 1_700_000_000_000)
  })

  it('keeps no copy that saves nothing, and none whose file is gone', () => {
    put('tiny.0123abcd.js', 'x')
    put('gone.0123abcd.js.gz', 'old')
    compressFolder(dir)
    assert.deepEqual(readdirSync(dir), ['tiny.0123abcd.js'])
  })
})
