import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import type { Notice } from '@feedc/notices'
import { ContentFiles } from './ContentFiles'
import { readFrontMatter } from './readFrontMatter'
import { readYaml } from './readYaml'

let dir: string
let notices: Notice[]
let files: ContentFiles
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'content-'))
  notices = []
  files = new ContentFiles(dir, notice => notices.push(notice))
})
afterEach(() => rmSync(dir, { recursive: true }))

const write = (file: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(join(dir, file)), { recursive: true })
  writeFileSync(join(dir, file), text)
}
const said = (): readonly string[] =>
  notices.map(({ file, line, code, field, severity }) => {
    assert.equal(field, null)
    return `${file}:${line} ${code}${severity === 'error' ? '' : ` (${severity})`}`
  })
const KEY = '-----BEGIN EC PRIVATE KEY-----'

describe('a folder of content', () => {
  it('is its files in one order, those in folders too, without what tools leave lying about', () => {
    for (const file of [
      'b.md',
      'a.md',
      'c/d.md',
      '.DS_Store',
      '.git/config',
      'c/.hidden',
      '~$a.md',
      'c/~$d.md',
      'a.md~',
      'Thumbs.db',
      'c/desktop.ini',
    ])
      write(`guides/${file}`, 'x')
    assert.deepEqual(
      files.list('guides').filter(file => file.endsWith('.md')),
      ['guides/a.md', 'guides/b.md', 'guides/c/d.md'],
    )
    assert.deepEqual(files.list('guides'), ['guides/a.md', 'guides/b.md', 'guides/c', 'guides/c/d.md'])
    assert.deepEqual(
      files.list('.').filter(file => file.endsWith('a.md')),
      ['guides/a.md'],
    )
    write('odd/a~b.md', 'x')
    assert.deepEqual(files.list('odd'), ['odd/a~b.md'])
    assert.deepEqual(files.list('gone'), [])
    assert.deepEqual(said(), [])
  })

  it('has the files that it has', () => {
    write('a.yaml', 'a: 1')
    assert.deepEqual([files.has('a.yaml'), files.has('b.yaml')], [true, false])
  })
})

describe('a file', () => {
  it('is read and kept as it stands', () => {
    write('a.yaml', 'a: 1\n')
    const record = files.record('a.yaml', readYaml)
    assert.deepEqual(record?.fields, { a: '1' })
    assert.deepEqual(files.records, [record])
  })

  it('is missed where it is not there', () => {
    assert.equal(files.record('a.yaml', readYaml), null)
    assert.deepEqual(files.csv('b.csv', { known: [], required: [] }), [])
    assert.deepEqual([said(), files.records], [['a.yaml:1 missing_file', 'b.csv:1 missing_file'], []])
  })

  it('is said to be wrong by whoever reads it', () => {
    write('a.md', 'x')
    write('b.csv', '名\n甲\n')
    assert.equal(files.record('a.md', readFrontMatter), null)
    assert.deepEqual(files.csv('b.csv', { known: ['编号'], required: ['编号'] }), [])
    assert.deepEqual(
      notices.map(({ code }) => code),
      ['bad_front_matter', 'unknown_field', 'missing_field'],
    )
    assert.deepEqual(files.records, [])
  })

  it('of rows is kept row by row', () => {
    write('b.csv', '编号\n1\n2\n')
    const rows = files.csv('b.csv', { known: ['编号'], required: ['编号'] })
    assert.deepEqual(
      rows.map(({ fields }) => fields),
      [{ 编号: '1' }, { 编号: '2' }],
    )
    assert.deepEqual(files.records, rows)
  })

  it('in another encoding is refused', () => {
    write('a.yaml', new Uint8Array([0xc9, 0xcf]))
    assert.equal(files.record('a.yaml', readYaml), null)
    assert.deepEqual(said(), ['a.yaml:1 wrong_encoding'])
  })

  it('of JSON is null where it is not there, and told where it is none', () => {
    write('good.json', '{"a":[1]}')
    write('bad.json', '{')
    assert.deepEqual([files.json('good.json'), files.json('gone.json'), files.json('bad.json')], [{ a: [1] }, null, null])
    assert.deepEqual(said(), ['bad.json:1 bad_json'])
  })

  for (const mark of ['<<<<<<< HEAD', '>>>>>>> other', '======='])
    it(`with a merge left half done is refused where that begins: ${mark}`, () => {
      write('a.yaml', `a: 1\nb: 2\n${mark}\nc: 3\n`)
      assert.equal(files.record('a.yaml', readYaml), null)
      assert.deepEqual(said(), ['a.yaml:3 merge_conflict'])
    })

  it('may underline with more or fewer signs, or have them inside a line', () => {
    write('a.yaml', 'a: |\n  ========\n  ======\n  <<<<<<<\n  x >>>>>>> y\nb: ======= x\n')
    assert(files.record('a.yaml', readYaml))
    assert.deepEqual(said(), [])
  })

  it('with a private key in it is refused on its line, whatever its kind', () => {
    write('a.yaml', `a: 1\nb: |\n  ${KEY}\n`)
    write('b.yaml', 'a: -----BEGIN PRIVATE KEY-----\n')
    write('c.yaml', 'a: -----BEGIN PUBLIC KEY-----\n')
    for (const file of ['a.yaml', 'b.yaml']) assert.equal(files.record(file, readYaml), null)
    assert(files.record('c.yaml', readYaml))
    assert.deepEqual(said(), ['a.yaml:3 exposed_key', 'b.yaml:1 exposed_key'])
  })
})

describe('a link', () => {
  it('is not followed, whether it is a file, a folder or a picture, and is said once', () => {
    write('outside/a.md', 'x')
    write('bulletins/x/real.jpg', new Uint8Array([1]))
    for (const file of ['link.yaml', 'guides', 'bulletins/x/photo.jpg']) symlinkSync(join(dir, 'outside/a.md'), join(dir, file))
    assert.equal(files.record('link.yaml', readYaml), null)
    assert.equal(files.record('link.yaml', readYaml), null)
    assert.deepEqual(files.list('guides'), [])
    assert.equal(files.image('bulletins/x/photo.jpg'), null)
    assert.deepEqual(files.list('bulletins'), ['bulletins/x', 'bulletins/x/real.jpg'])
    assert.deepEqual(said(), ['link.yaml:1 symlink', 'guides:1 symlink', 'bulletins/x/photo.jpg:1 symlink'])
  })
})

describe('a picture', () => {
  it('takes its hash for a name, and is kept under it', () => {
    const bytes = new Uint8Array([1, 2, 3])
    const hash = createHash('sha256').update(bytes).digest('hex')
    for (const ending of ['jpg', 'png', 'webp']) {
      write(`bulletins/2026-01-01/a.${ending}`, bytes)
      assert.equal(files.image(`bulletins/2026-01-01/a.${ending}`), `img.${hash}.${ending}`)
    }
    assert.deepEqual(
      [...files.images.keys()].sort(),
      ['jpg', 'png', 'webp'].map(ending => `img.${hash}.${ending}`),
    )
    assert.deepEqual(Buffer.from(files.images.get(`img.${hash}.jpg`)!), Buffer.from(bytes))
  })

  it('is none of another kind, in another place, or that is not there', () => {
    for (const file of [
      'bulletins/2026-01-01/a.svg',
      'guides/x/a.jpg',
      'bulletins/a.jpg',
      'bulletins/x/y/a.jpg',
      'x/bulletins/y/a.jpg',
    ])
      write(file, 'x')
    const asked = [
      'bulletins/2026-01-01/a.svg',
      'guides/x/a.jpg',
      'bulletins/a.jpg',
      'bulletins/x/y/a.jpg',
      'x/bulletins/y/a.jpg',
      'bulletins/x/gone.jpg',
      'bulletins/2026-01-01/a.jpg.exe',
    ]
    assert.deepEqual(
      asked.map(file => files.image(file)),
      asked.map(() => null),
    )
    assert.equal(files.images.size, 0)
  })
})

describe('a file that nobody asked for', () => {
  it('is named, for it would never appear; notes, drafts’ doubts and folders are not', () => {
    write('guide/misspelt.md', 'x')
    write('feed.yaml', 'a: 1')
    write('README.md', 'x')
    write('guides/NOTES.zh-CN.md', 'x')
    write('bulletins/2026-01-01/import.yaml', 'x')
    write('import.yaml', 'x')
    write('bulletins/2026-01-01/a.jpg', 'x')
    files.record('feed.yaml', readYaml)
    files.image('bulletins/2026-01-01/a.jpg')
    files.reportStrays()
    assert.deepEqual(said(), ['guide/misspelt.md:1 unknown_file (warning)', 'import.yaml:1 unknown_file (warning)'])
  })

  it('stops the build where it is a private key', () => {
    write('notes.txt', `x\n${KEY}\n`)
    files.reportStrays()
    assert.deepEqual(said(), ['notes.txt:1 exposed_key'])
  })
})
