import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseBulletin } from '@feedc/import/bulletin/parseBulletin'
import { read as readPdf } from '@feedc/import/pdf/readPdf'
import { read as readDocx } from '@feedc/import/word/readDocx'
import { IS_THOROUGH } from '@test/sample'
import { printPdf } from '@test/typesetting/printPdf'
import { launchChromium } from 'weapp-rig/h5'
import { judge } from './judge'
import { KINDS } from './kinds'

/** Printed too, since that takes a browser: those that were read wrong once. All of them: npm run bench:documents. */
const PRINTED = [
  'a page of short paragraphs',
  'a table of figures',
  'two columns',
  'white words',
  'struck-out words',
  'footnotes',
]

describe('documents of many kinds come out word for word', () => {
  for (const [name, make] of Object.entries(KINDS))
    it(`as Word keeps them: ${name}`, async () => {
      const sheet = make()
      const reading = await readDocx(sheet.docx())
      assert.ok(reading.ok)
      assert.deepEqual(judge(parseBulletin(reading.value), sheet.articles, sheet.never), {
        verdict: 'exact',
        silent: [],
        said: [],
      })
    })

  it('as a browser prints them', { skip: !IS_THOROUGH }, async () => {
    const printer = await launchChromium()
    try {
      for (const name of PRINTED) {
        const sheet = KINDS[name]!()
        const { html, header } = sheet.page()
        const reading = await readPdf(await printPdf(printer, html, { head: header || null, numbers: true }))
        assert.ok(reading.ok, name)
        assert.deepEqual(judge(parseBulletin(reading.value), sheet.articles, sheet.never).silent, [], name)
      }
    } finally {
      await printer.close()
    }
  })
})
