import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { it } from 'node:test'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

const require = createRequire(path.resolve('package.json'))
const bigintLiterals = require(path.resolve('config/bigintLiterals.js')) as (source: string) => string
const NOBLE = 'node_modules/@noble/ed25519/index.js'
const LOCK = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version: string }> }

/** A script's words, without comments, white space and the semicolons and quotes that a formatter chooses. */
function tokensOf(source: string): string {
  const printer = ts.createPrinter({ removeComments: true })
  const printed = printer.printFile(ts.createSourceFile('a.js', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS))
  return printed.replaceAll('"', "'").replace(/\s+/g, ' ').trim()
}

it('draws with React 18: what ships is what the view tests render', () => {
  assert.match(LOCK.packages['node_modules/react']?.version ?? '', /^18\./)
  assert.match(LOCK.packages['node_modules/react-dom']?.version ?? '', /^18\./)
  assert.match(readFileSync('config/index.ts', 'utf8'), /^ {2}framework: 'react',$/m)
  assert.equal(LOCK.packages['node_modules/preact'], undefined)
})

it("gives mini-programs the entry of Taro's that is installed, part for part", () => {
  const theirs = readFileSync('node_modules/@tarojs/taro/index.js', 'utf8')
    .replace("const { hooks } = require('@tarojs/runtime')", "const hooks = require('@tarojs/runtime').hooks")
    .replace(/\{(\s*hooks\.call\([^}]*\)\s*)\}/, '$1')
    .replace('module.exports.default = module.exports', 'module.exports.default = taro')
  assert.equal(tokensOf(readFileSync('config/taro.js', 'utf8')), tokensOf(theirs))
})

it('leaves an old phone no BigInt literal, at which it would drop the whole script', () => {
  const source = bigintLiterals(readFileSync(NOBLE, 'utf8'))
  const literals: string[] = []
  const visit = (node: ts.Node): void => {
    const isPower = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken
    if (ts.isBigIntLiteral(node) || isPower) literals.push(node.getText())
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(NOBLE, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS))
  assert.deepEqual(literals, [])
})

it('verifies signatures without those literals as with them', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'bigint-')), 'ed25519.mjs')
  writeFileSync(file, bigintLiterals(readFileSync(NOBLE, 'utf8')))
  type Ed25519 = typeof import('@noble/ed25519')
  const [ours, theirs] = (await Promise.all([import(pathToFileURL(file).href), import('@noble/ed25519')])) as [Ed25519, Ed25519]
  const secret = Uint8Array.from({ length: 32 }, (_, at) => at)
  for (const length of [0, 1, 64, 1000]) {
    const message = Uint8Array.from({ length }, (_, at) => at % 251)
    const signature = await theirs.signAsync(message, secret)
    const key = await theirs.getPublicKeyAsync(secret)
    assert.deepEqual(await ours.signAsync(message, secret), signature)
    assert.equal(await ours.verifyAsync(signature, message, key), true)
    assert.equal(await ours.verifyAsync(signature, Uint8Array.of(...message, 1), key), false)
  }
})
