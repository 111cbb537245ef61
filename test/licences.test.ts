import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, it } from 'node:test'
import webpack from 'webpack'
import { licenceList, licencesAsText, type Shipped, whyRefused } from '../config/licenceList'
import { Licences, packageFolder } from '../config/licences'

const TERMS = 'Permission is hereby granted, free of charge, provided that\nthe above copyright notice is kept.'
const text = (holder: string): string => `MIT License\n\nCopyright (c) 2015 ${holder}\n\n${TERMS}\n`
const shipped = (patch: Partial<Shipped>): Shipped => ({
  name: 'one',
  version: '1.0.0',
  licence: 'MIT',
  text: text('One'),
  ...patch,
})
const ownersOf = (...all: Shipped[]) => licenceList(all).flatMap(({ owners }) => owners)

describe('the licences of what ships', () => {
  it('name every package with its version and its holders, those of the same holders together', () => {
    assert.deepEqual(
      ownersOf(shipped({ name: 'two', version: '2.0.0' }), shipped({}), shipped({ name: 'six', text: text('Six') })).map(
        ({ packages, holders }) => [packages, ...holders],
      ),
      [
        ['one 1.0.0, two 2.0.0', 'Copyright (c) 2015 One'],
        ['six 1.0.0', 'Copyright (c) 2015 Six'],
      ],
    )
  })

  it('hold terms once that are shared to the word, however lines break and quotation marks look', () => {
    const quoted = (quotes: string) => `Copyright 2020 A\n\nPermission, ${quotes[0]}AS IS${quotes[1]}, is hereby granted.`
    const all = ['""', "''", '“”'].map((quotes, at) => shipped({ name: `q${at}`, text: quoted(quotes) }))
    const list = licenceList([...all, shipped({}), shipped({ name: 'two', text: text('Two').replace('that\nthe', 'that the') })])
    assert.equal(list.length, 2)
  })

  it('hold terms apart that differ by a word', () => {
    assert.equal(licenceList([shipped({}), shipped({ name: 'two', text: `${text('Two')} Not for sale.` })]).length, 2)
  })

  it('lose no word of a text but its title', () => {
    const whole = `The MIT License (MIT)\r\n\r\nCopyright (c) 2015 One\r\nCopyright 2016 Two\r\n\r\n${TERMS}\r\n\r\nThe copyright holder grants no more.\n\nCopyright (c) 2013 Drawn Before\n\n---\n\nicons: a, b`
    const kept = licencesAsText(licenceList([shipped({ text: whole })]))
    for (const word of whole.replace('The MIT License (MIT)', '').replace('---', '').split(/\s+/))
      assert.ok(kept.includes(word), word)
  })

  it('leave out what Taro says of packages that don’t ship', () => {
    const taro = `${text('O2Team')}\n\n====\n\nMIT (a): \`/packages/taro-runtime/a.ts\`\n\n====\n\nMIT (b): \`/packages/taro-rn/b.ts\`\n\n====\n\nMIT (c): of all`
    const [owner] = ownersOf(shipped({ name: '@tarojs/runtime', text: taro }))
    assert.deepEqual(
      [...(owner?.holders ?? []), ...(owner?.notes.split('\n\n') ?? [])],
      ['Copyright (c) 2015 O2Team', 'MIT (a): `/packages/taro-runtime/a.ts`', 'MIT (c): of all'],
    )
  })

  it('are refused unless permissive, written out, and what the package says they are', () => {
    assert.equal(whyRefused(shipped({})), null)
    assert.match(whyRefused(shipped({ licence: 'GPL-3.0' })) ?? '', /GPL-3\.0/)
    assert.match(whyRefused(shipped({ licence: '' })) ?? '', /no licence/)
    assert.match(whyRefused(shipped({ text: ' \n' })) ?? '', /no licence text/)
    assert.match(whyRefused(shipped({ text: 'GNU GENERAL PUBLIC LICENSE' })) ?? '', /something else/)
  })

  it('know whose a file is, also in a package inside a package', () => {
    assert.equal(packageFolder('/r/node_modules/a/dist/x.js'), '/r/node_modules/a')
    assert.equal(packageFolder('/r/node_modules/@s/a/node_modules/b/x.js'), '/r/node_modules/@s/a/node_modules/b')
    assert.equal(packageFolder('/r/src/app.tsx'), null)
  })
})

/** A build of an app that uses what is planted in its node_modules: folder → files. */
async function build(planted: Readonly<Record<string, Readonly<Record<string, string>>>>, source: string) {
  const root = mkdtempSync(path.join(tmpdir(), 'licences-'))
  for (const [folder, files] of Object.entries(planted)) {
    mkdirSync(path.join(root, 'node_modules', folder), { recursive: true })
    for (const [name, words] of Object.entries(files)) writeFileSync(path.join(root, 'node_modules', folder, name), words)
  }
  writeFileSync(path.join(root, 'app.js'), source)
  const out = path.join(root, 'out')
  const failure = await new Promise<string>(resolve =>
    webpack(
      {
        mode: 'production',
        context: root,
        entry: './app.js',
        output: { path: out },
        plugins: [new Licences({ root, file: 'licenses.txt', notModules: [] })],
      },
      (error, stats) => resolve(error?.message ?? stats?.toString({ all: false, errors: true }) ?? ''),
    ),
  )
  const read = (file: string): string => readFileSync(path.join(out, file), 'utf8')
  return { failure, read, modules: () => readFileSync(`${out}.modules.json`, 'utf8') }
}

const CODE = 'export const used = x => x * Math.random()'
const npm = (name: string, license: string, words = text(name)) => ({
  'package.json': JSON.stringify({ name, version: '1.2.3', license, sideEffects: true }),
  'index.js': CODE,
  ...(words && { LICENSE: words }),
})
const use = (...names: string[]): string =>
  [
    ...names.map((name, at) => `import { used as u${at} } from '${name}'`),
    `console.log(SHIPPED_LICENCES, ${names.map((_, at) => `u${at}(1)`)})`,
  ].join('\n')

describe('a build', () => {
  it('carries the terms of what it bundles, in the script that asks for them and as a file, and of nothing else', async () => {
    const { failure, read, modules } = await build({ good: npm('good', 'MIT'), idle: npm('idle', 'MIT') }, use('good'))
    assert.equal(failure, '')
    for (const file of ['main.js', 'licenses.txt']) {
      assert.match(read(file), /good 1\.2\.3/)
      assert.match(read(file), /Copyright \(c\) 2015 good/)
      assert.doesNotMatch(read(file), /idle|SHIPPED_LICENCES/)
    }
    assert.match(modules(), /node_modules\/good\/index\.js/)
  })

  it('stops on a planted package that nobody may ship, that has no text, or whose text is another’s', async () => {
    const gpl = 'GNU GENERAL PUBLIC LICENSE'
    for (const [planted, why] of [
      [npm('bad', 'GPL-3.0', gpl), /bad 1\.2\.3 is under GPL-3\.0/],
      [npm('bad', '', ''), /bad 1\.2\.3 is under no licence/],
      [npm('bad', 'MIT', ''), /bad 1\.2\.3 carries no licence text/],
      [npm('bad', 'MIT', gpl), /bad 1\.2\.3 says MIT/],
    ] as const) {
      const { failure } = await build({ good: npm('good', 'MIT'), bad: planted }, use('good', 'bad'))
      assert.match(failure, why)
    }
  })

  it('finds the terms of a copy that another package carries without them', async () => {
    const carrier = {
      ...npm('carrier', 'MIT'),
      'index.js': "export * from './node_modules/.pnpm/x@1/node_modules/inner/index.js'",
    }
    const { failure, read } = await build(
      { carrier, 'carrier/node_modules/.pnpm/x@1/node_modules/inner': { 'index.js': CODE }, inner: npm('inner', 'MIT') },
      use('carrier'),
    )
    assert.equal(failure, '')
    assert.match(read('licenses.txt'), /inner in carrier\nCopyright \(c\) 2015 inner/)
  })
})
