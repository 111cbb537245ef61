import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { it } from 'node:test'

/** ARCHITECTURE.md §2, executable. A folder may import only what is listed beside it. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  pages: ['features', 'store', 'platform', 'ui'],
  features: ['store', 'platform', 'ui'],
  store: [],
  platform: ['store', 'ui'],
  ui: [],
}

const isSource = (file: string): boolean => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file)
const sourcesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map(file => `${folder}/${String(file)}`)
        .filter(isSource)
    : []
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import|require\()\s*'([^']+)'/g)].map(match => match[1]!)
const sources = ['core', 'src', 'feedc'].flatMap(sourcesIn)

for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
  it(`src/${folder} imports only ${allowed.join(', ') || 'nothing of ours'}`, () => {
    for (const file of sourcesIn(`src/${folder}`)) {
      const crossed = importsOf(file).flatMap(from =>
        from.startsWith('@/') ? [from.split('/')[1]!] : from.startsWith('..') ? ['..'] : [],
      )
      assert.deepEqual(
        crossed.filter(to => !allowed.includes(to) && to !== folder),
        [],
        file,
      )
    }
  })
}

it('one feature never imports another: what two need moves down, pages compose the rest', () => {
  for (const file of sourcesIn('src/features')) {
    const crossed = importsOf(file).filter(from => from.startsWith('@/features/'))
    assert.deepEqual(crossed, [], file)
  }
})

it('inside a folder imports are ./x, never @/ of the same folder', () => {
  for (const file of sourcesIn('src').filter(path => !path.startsWith('src/features'))) {
    const home = file.split('/')[1]
    assert.deepEqual(
      importsOf(file).filter(
        from =>
          from.startsWith(`@/${home}/`) &&
          file.split('/').length > 3 &&
          file.split('/')[2] !== 'index.tsx' &&
          !file.includes('/wire/'),
      ),
      [],
      file,
    )
  }
})

it('@tarojs/taro is met only in platform, pages and the app; @tarojs/components only in ui and features', () => {
  const pages = /^src\/(platform|pages|app)/
  const views = /^src\/(ui|features|pages)\//
  for (const file of sourcesIn('src')) {
    if (importsOf(file).includes('@tarojs/taro')) assert.match(file, pages)
    if (importsOf(file).includes('@tarojs/components')) assert.match(file, views)
  }
})

it('feedc reaches into the phone code for nothing', () => {
  for (const file of sourcesIn('feedc')) {
    const crossed = importsOf(file).filter(from => from.startsWith('@/'))
    assert.deepEqual(crossed, [], file)
  }
})

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

it('every test file is one that npm test runs', async () => {
  const { testFiles } = await import('../scripts/testFiles')
  const { unit, built } = testFiles()
  const known = new Set([...unit, ...built])
  const written = ['core', 'src', 'feedc', 'test', 'bench', 'scripts', 'packages', 'content', 'docs', 'config']
    .flatMap(root => (existsSync(root) ? readdirSync(root, { recursive: true }).map(file => `${root}/${String(file)}`) : []))
    .filter(file => /[.-](test|tests|spec)\.[jt]sx?$/.test(file))
  assert.deepEqual(
    written.filter(file => !known.has(file)),
    [],
  )
})
