import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FieldReader } from '@feedc/content/FieldReader'
import { toPlaces } from '@feedc/content/toPlaces'
import { STATION_KIND_OF } from '@feedc/content/words'
import { meaningOf } from '@feedc/import/stations/columns'
import { readAmenityList } from '@feedc/import/stations/readAmenities'
import { numberWords } from '@feedc/import/word/numberWords'
import { wordsShown } from '@feedc/import/word/readDocx'
import { wordsOfXml } from '@feedc/import/word/wordsOfXml'
import { nameOf } from '@feedc/import/xml/namespaces'
import { servedAs } from '@feedc/publish/names'
import { s3Failure } from '@feedc/publish/s3Failure'
import { run, wordXml } from '@test/typesetting/wordXml'

/** 「constructor」 in a cell was an amenity once: every object has one. */
const NAMES = Object.getOwnPropertyNames(Object.prototype)

const record = (fields: Record<string, unknown>) => ({ at: { file: 'x', line: 1, lines: {} }, fields, body: null })

describe('words that every object inherits', () => {
  for (const name of NAMES)
    it(`mean nothing where a word is looked up: ${name}`, () => {
      const codes: string[] = []
      const fields = new FieldReader(record({ 类型: name }), ({ code }) => void codes.push(code))
      assert.equal(fields.oneOf('类型', STATION_KIND_OF), null)
      assert.deepEqual(codes, ['unknown_word'])
      assert.deepEqual([...readAmenityList(name).has], [])
      assert.equal(meaningOf(name).kind, 'unknown')
      assert.equal(numberWords(1, name), null)
      assert.equal(nameOf(name, 'p'), 'p')
      assert.deepEqual(wordsOfXml(`<w:t>&${name};</w:t>`), [`&${name};`])
      assert.equal(servedAs(`x.${name}`).contentType, 'application/octet-stream')
      assert.equal(s3Failure({ name, code: name }, 'x').code, 'unclear')
    })

  for (const name of NAMES)
    it(`lose no text where they name an element: ${name}`, () => {
      const xml = wordXml({ document: `<w:body><w:p><x:${name} xmlns:x="x">${run('字')}</x:${name}></w:p></w:body>` })
      assert.deepEqual(
        wordsShown(xml).lines.map(({ text }) => text),
        ['字'],
      )
    })

  it('may be the names of districts', () => {
    const row = (district: string) =>
      record({
        类型: '街道',
        名称: '某街道',
        区: district,
        别名: '',
        沿线: '',
        经度: '121.4',
        纬度: '31.2',
        来源: '测试',
        来源日期: '',
      })
    const { places } = toPlaces(NAMES.map(row), () => {})
    assert.deepEqual(
      places.map(({ district }) => district),
      NAMES,
    )
  })
})
