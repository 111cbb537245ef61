import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read as readXlsx } from '@feedc/import/excel/readXlsx'
import { sheetOfCsv } from '@feedc/import/stations/sheetOfCsv'
import { cleanText } from '@feedc/import/text/cleanText'
import { decodeText } from '@feedc/import/text/decodeText'
import { readList } from '@test/typesetting/aStationList'
import { judgeList } from './judgeList'
import { LISTS } from './stationLists'

describe('lists as districts keep them come out cell for cell', () => {
  for (const [name, { extension, bytes, wanted, never }] of Object.entries(LISTS))
    it(name, async () => {
      const made = await bytes()
      const decoded = extension === '.csv' ? decodeText(made) : null
      const sheet =
        extension === '.xlsx'
          ? await readXlsx(made)
          : decoded?.ok
            ? { ok: true as const, value: sheetOfCsv(cleanText(decoded.value.text)) }
            : null
      assert.ok(sheet?.ok)
      assert.deepEqual(judgeList(readList(sheet.value, { source: null, date: null }), wanted, never).silent, [])
    })
})
