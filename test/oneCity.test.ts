import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'node:test'

/** What is true of Shanghai alone: its name, districts, telephones, numbers, and where it lies. */
const OF_ONE_CITY = /上海|申城|浦东|黄浦|静安|徐汇|人民广场|['"`]SH-|\b021|121\.[34]\d|\b31\.[12]\d|suzhou|['"`]shanghai/i
/** Names of time zones and of cloud regions are no city's content. */
const NOT_MEANT = /Asia\/Shanghai|\b(ap|cn)-shanghai\b/g

function* filesIn(dir: string): Generator<string> {
  for (const each of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, each.name)
    if (each.isDirectory()) yield* filesIn(path)
    else if (/\.(tsx?|html)$/.test(each.name) && !/\.test(-data)?\.|\.d\.ts$/.test(each.name)) yield path
  }
}

/** Comments may give Shanghai as an example; what runs may not know it. */
const withoutComments = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1')

const found = (code: string): string | undefined => OF_ONE_CITY.exec(withoutComments(code).replace(NOT_MEANT, ''))?.[0]

it('knows no city: what is true of one alone is in its content (city.yaml)', () => {
  const all = ['core', 'src', 'feedc', 'inbox', 'config'].flatMap(dir => [...filesIn(dir)])
  assert.ok(all.length > 400)
  const offending = all.flatMap(path => {
    const word = found(readFileSync(path, 'utf8'))
    return word === undefined ? [] : `${path}: ${word}`
  })
  assert.deepEqual(offending, [])
})

it('would notice one', () => {
  for (const planted of [
    'const AREA = "021"',
    'const centre = { lng: 121.4703, lat: 31.2322 }',
    "const first = 'SH-'",
    "copy = { where: '不在上海' }",
    '<meta content="上海快递小哥">',
  ])
    assert.ok(found(planted), planted)
  assert.equal(found('// 「上海」\nconst zone = "Asia/Shanghai"'), undefined)
})
