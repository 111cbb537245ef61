import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { DeskError } from '@desk/api/errors'
import type { StationTable } from '@desk/api/stations'
import { type DeskUnderTest, startTestDesk } from '@test/fakes/desk'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { posterFont, postersPdf } from './posterPdf'

async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: string[] = []
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at)
    const { items } = await page.getTextContent()
    pages.push(items.map(item => ('str' in item ? item.str : '')).join(''))
  }
  return pages
}

describe('posters', () => {
  let under: DeskUnderTest
  before(async () => {
    under = await startTestDesk()
  })
  after(() => under.close())

  it('wait for the address that their code leads to', async () => {
    const { ask } = await under.browser()
    const { status, body } = await ask<DeskError>('GET', '/api/posters.pdf?ids=all')
    assert.equal(status, 422)
    assert.match(body.message, /设置/)
  })

  it('are one A4 page a station, with its name, in the order of the table', async () => {
    const browser = await under.browser()
    await browser.ask('PUT', '/api/settings', { needsTwoPeople: false, pageUrl: 'https://nuanfeng.example.cn/' })
    const { rows } = (await browser.ask<StationTable>('GET', '/api/stations')).body
    const [a, b] = rows
    const answer = await browser.raw({
      url: `/api/posters.pdf?ids=${b!.id},${a!.id},nobody`,
      headers: { host: 'localhost:10088', cookie: browser.cookie },
    })
    assert.equal(answer.statusCode, 200)
    assert.equal(answer.headers['content-type'], 'application/pdf')
    const pages = await pagesOf(answer.rawPayload)
    assert.equal(pages.length, 2)
    const plain = (text: string): string => text.replace(/\s/g, '')
    for (const [at, row] of [a, b].entries()) assert.ok(plain(pages[at]!).includes(plain(row!.cells.name!)), pages[at])
  })

  it('hold the longest name there may be', async () => {
    const font = posterFont()
    assert.ok(font)
    const name = '长'.repeat(200)
    const station = { id: 'SH-1', name, district: '某区', address: '很长的地址'.repeat(30), landmark: '', hours: '' }
    const [page = ''] = await pagesOf(await postersPdf([station], 'https://nuanfeng.example.cn', font))
    assert.ok(page.replace(/\s/g, '').includes(name))
  })
})
