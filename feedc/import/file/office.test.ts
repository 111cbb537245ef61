import assert from 'node:assert/strict'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { readBulletin } from '@feedc/import/bulletin/readBulletin'
import { readSheet } from '@feedc/import/stations/readSheet'
import { IS_THOROUGH } from '@test/sample'
import { setXlsx } from '@test/typesetting/setXlsx'
import { HEAD, headline, run, text, wordFile } from '@test/typesetting/wordXml'
import { convertDocument, findOffice } from './office'

const dir = mkdtempSync(join(tmpdir(), 'office-'))
after(() => rmSync(dir, { recursive: true, force: true }))
const office = findOffice()
const skip = office === null ? 'LibreOffice is not on this machine' : false

/** The same document in an older format, made by LibreOffice itself. */
async function older(bytes: Uint8Array, from: string, to: string): Promise<string> {
  const made = await convertDocument(bytes, from, to as 'docx', office!)
  assert.ok(made.ok)
  const path = join(dir, `file.${to}`)
  writeFileSync(path, made.value)
  return path
}

describe('older documents, through LibreOffice', { skip }, () => {
  it('reads a .doc as its .docx, hidden text left out of both', { skip: !IS_THOROUGH }, async () => {
    const hidden = text('月底前整改。').replace('</w:p>', `${run('先不通报', '<w:vanish/>')}</w:p>`)
    const word = wordFile({ document: `<w:body>${HEAD}${headline('整改通知')}${hidden}${text('各企业抓好落实。')}</w:body>` })
    const bulletin = await readBulletin(await older(word, '.docx', 'doc'))
    assert.ok(bulletin.ok, bulletin.ok ? '' : bulletin.error)
    assert.deepEqual(
      bulletin.value.articles.map(({ title, paragraphs }) => [title, ...paragraphs]),
      [['整改通知', '月底前整改。', '各企业抓好落实。']],
    )
  })

  it('reads what WPS calls .wps and .et, which are Word\u2019s and Excel\u2019s older formats by other names', async () => {
    const word = wordFile({ document: `<w:body>${HEAD}${headline('整改通知')}${text('各企业抓好落实。')}</w:body>` })
    const wps = join(dir, 'file.wps')
    renameSync(await older(word, '.docx', 'doc'), wps)
    const bulletin = await readBulletin(wps)
    assert.deepEqual(bulletin.ok && bulletin.value.articles.map(({ title }) => title), ['整改通知'])
    const et = join(dir, 'file.et')
    const rows = [
      ['名称', '区'],
      ['甲驿站', '静安区'],
    ]
    renameSync(await older(await setXlsx(rows), '.xlsx', 'xls'), et)
    const sheet = await readSheet(et)
    assert.deepEqual(sheet.ok && sheet.value.rows.map(({ cells }) => cells), rows)
    assert.deepEqual(await readBulletin(wps, null), { ok: false, error: 'old_word' })
    assert.deepEqual(await readSheet(et, null), { ok: false, error: 'old_excel' })
  })

  it('reads an .ods as its .xlsx', { skip: !IS_THOROUGH }, async () => {
    const sheet = await readSheet(
      await older(
        await setXlsx([
          ['名称', '区'],
          ['甲驿站', '静安区'],
        ]),
        '.xlsx',
        'ods',
      ),
    )
    assert.ok(sheet.ok)
    assert.deepEqual(
      sheet.value.rows.map(({ cells }) => cells),
      [
        ['名称', '区'],
        ['甲驿站', '静安区'],
      ],
    )
  })
})
