import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { it } from 'node:test'
import { gzipBytes } from '@feedc/build/feedFile'
import { hashParts } from '@feedc/build/hashParts'
import { signIndex } from '@feedc/build/signIndex'
import { frozenContent } from './frozenContent'

/** §3.6 The compiler warns of more; what the app starts with is held to it here. */
const COLD_MOST = 20 * 1024
const AT = '2026-11-24T08:00:00+08:00'
const KEYID = '0123456789abcdef'
const FIRST_ISSUE = '2024-12-16'

it('fits what a first start waits for into 20 KB on the line', () => {
  const { content } = frozenContent()
  const articles = content.articles.filter(({ value }) => value._nuanfeng.bulletin.id === FIRST_ISSUE)
  const { files, parts } = hashParts({ ...content, articles })
  const { privateKey } = generateKeyPairSync('ed25519')
  const head = { spec: '1.0', feed: 'shanghai-couriers', revision: 1795478400, generated: AT, expires: AT }
  const index = signIndex({ ...head, parts, archive: [] }, { keyid: KEYID, publicKey: '', privateKey, isDevelopment: true })
  const gzip = (part: string): number => gzipBytes(files.find(({ name }) => name.startsWith(`${part}.`))!.bytes)
  assert.equal(articles.length, 7)
  const sizes = [gzipBytes(index), gzip('news'), gzip('alerts')]
  assert.ok(sizes.reduce((sum, size) => sum + size) <= COLD_MOST, sizes.join(' + '))
})
