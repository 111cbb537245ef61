import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { it } from 'node:test'

const isSource = (file: string): boolean => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file)
const sourcesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map(file => `${folder}/${String(file)}`)
        .filter(isSource)
    : []
const sources = ['core', 'src', 'feedc', 'inbox', 'desk'].flatMap(sourcesIn)

it('Chinese lives in copy.ts, page titles and content; code stays readable to anybody', () => {
  const mayHold = /(copy\.ts|\.config\.ts)$/
  for (const file of sources.filter(path => !mayHold.test(path))) {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    assert.doesNotMatch(code, /[\u4e00-\u9fff]/, file)
  }
})

it('files stay small: 200 lines at most, pages 60, half of which is naming what they compose', () => {
  for (const file of sources) {
    const lines = readFileSync(file, 'utf8').split('\n').length
    const cap = /^src\/pages\/.*index\.tsx$/.test(file) ? 60 : 200
    assert.ok(lines <= cap, `${file}: ${lines} lines, at most ${cap}`)
  }
})

it('one page’s fault stays that page’s: each is drawn within a boundary', () => {
  const pages = sources.filter(path => /^src\/pages\/[^/]+\/index\.tsx$/.test(path))
  assert.ok(pages.length > 0)
  for (const file of pages) assert.match(readFileSync(file, 'utf8'), /^export default asPage\(function \w+\(\) \{$/m, file)
})

it('who reads the enrolment part has a browser fetch it with its page', () => {
  // Not the list itself, whose readers do; nor a call, which waits for nothing.
  const others = ['src/store/thingsIn.ts', 'src/platform/useAskToDial.ts']
  const readers = sources.filter(path => path.startsWith('src/') && !others.includes(path))
  const reading = readers.filter(path => /\.enrolment\(\)|\bthingsIn\(/.test(readFileSync(path, 'utf8')))
  assert.ok(reading.length > 3)
  for (const file of reading) assert.match(readFileSync(file, 'utf8'), /^import '@\/platform\/withEnrolment'$/m, file)
})

it('every test file is one that npm test runs', async () => {
  const { testFiles } = await import('../scripts/testFiles')
  const { unit, built } = testFiles()
  const known = new Set([...unit, ...built])
  const written = ['core', 'src', 'feedc', 'inbox', 'desk', 'test', 'bench', 'scripts', 'packages', 'content', 'docs', 'config']
    .flatMap(root => (existsSync(root) ? readdirSync(root, { recursive: true }).map(file => `${root}/${String(file)}`) : []))
    .filter(file => /[.-](test|tests|spec)\.[jt]sx?$/.test(file))
  assert.deepEqual(
    written.filter(file => !known.has(file)),
    [],
  )
})
