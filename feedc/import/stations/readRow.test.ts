import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readCsvText } from '@test/typesetting/aStationList'
import type { ReadOptions } from './readStations'

describe('what a cell says', () => {
  const cell = (heading: string, text: string) => readCsvText(`名称,区,${heading}\n甲小哥驿站,静安区,"${text}"\n`)

  it('reads equipment from one cell, with its usual names, counts and denials', () => {
    const { rows, codes } = cell('配套设施', '空调2台、微波炉（加热）/饮水机，免费WIFI；无充电、理发、蹦床')
    assert.equal(rows[0]!.amenities, '空调、微波炉、饮水、WiFi')
    assert.equal(rows[0]!.hasNot, '手机充电')
    assert.equal(rows[0]!.services, '理发')
    assert.equal(rows[0]!.description, '蹦床')
    assert.ok(codes.includes('unknown_amenity'))
  })

  it('tells yes, no and unknown apart in columns of marks', () => {
    for (const yes of ['✓', '√', '有', '是', '1', '2台', 'Y']) assert.equal(cell('空调', yes).rows[0]!.amenities, '空调', yes)
    for (const no of ['×', '✗', '无', '否', '0', 'N', '没有']) assert.equal(cell('空调', no).rows[0]!.hasNot, '空调', no)
    for (const unknown of ['', '/', '—', '不详']) {
      const row = cell('空调', unknown).rows[0]!
      assert.deepEqual([row.amenities, row.hasNot], ['', ''], unknown)
    }
    assert.ok(cell('空调', '坏了').codes.includes('unclear_mark'))
  })

  it('reads phones in full width, with brackets, extensions and a lost zero', () => {
    assert.equal(cell('联系电话', '（０２１）６２１７１２３４').rows[0]!.phone, '021-62171234')
    assert.equal(cell('电话', '62171234转801').rows[0]!.phone, '62171234-801')
    assert.equal(cell('电话', '2162171234').rows[0]!.phone, '021-62171234')
    assert.equal(cell('电话', '12345').rows[0]!.phone, '12345')
  })

  it('never takes over a personal mobile number, nor shows it whole', () => {
    const { rows, notices } = cell('联系电话', '13812345678')
    assert.equal(rows[0]!.phone, '')
    const notice = notices.find(({ code }) => code === 'personal_mobile')
    assert.deepEqual([notice?.row, notice?.column, notice?.severity], [2, '联系电话', 'warning'])
    assert.doesNotMatch(JSON.stringify(notices), /13812345678/)
  })

  it('keeps hours as they are written, and warns of times that cannot be', () => {
    assert.equal(cell('开放时间', '周一至周五 ８：３０—１７：００').rows[0]!.hours, '周一至周五 8:30—17:00')
    assert.ok(cell('开放时间', '9:00-25:00').codes.includes('bad_hours'))
  })

  it('takes the formula out of a cell', () => {
    const { rows, codes } = cell('备注', '=HYPERLINK(1)')
    assert.equal(rows[0]!.description, 'HYPERLINK(1)')
    assert.ok(codes.includes('formula'))
  })

  it('leaves a floor below the ground where it is, and says that it must be put in words', () => {
    const { rows, codes } = cell('备注', '-1F 服务台旁')
    assert.equal(rows[0]!.description, '-1F 服务台旁')
    assert.ok(codes.includes('formula'))
  })

  it('keeps dates as exact as they were, in a form that Excel leaves alone', () => {
    assert.equal(cell('核实日期', '2026/7/8').rows[0]!.checked, '2026-07-08')
    assert.equal(cell('核实日期', '2026.7').rows[0]!.checked, '2026年7月')
    assert.ok(cell('核实日期', '2026-02-30').codes.includes('bad_date'))
  })
})

describe('where a station is', () => {
  const at = (cells: string, options: Partial<ReadOptions> = {}) =>
    readCsvText(`名称,区,地址,经度,纬度\n甲小哥驿站,静安区,某路1号,${cells}\n`, options)

  it('turns coordinates of a map into WGS 84, by the datum the editor names', () => {
    const wgs = at('121.45,31.23').rows[0]!
    assert.deepEqual([wgs.lng, wgs.lat, wgs.precision], ['121.45', '31.23', '门牌'])
    const gcj = at('121.45457,31.22798', { datum: 'gcj02' }).rows[0]!
    assert.ok(Math.abs(Number(gcj.lng) - 121.45) < 0.0005 && Math.abs(Number(gcj.lat) - 31.23) < 0.0005, `${gcj.lng} ${gcj.lat}`)
    const bd = at('121.4611,31.2339', { datum: 'bd09' }).rows[0]!
    assert.ok(Math.abs(Number(bd.lng) - 121.45) < 0.001 && Math.abs(Number(bd.lat) - 31.23) < 0.001, `${bd.lng} ${bd.lat}`)
  })

  it('reads the datum off the headings, and warns when nobody names it', () => {
    const named = readCsvText('名称,区,高德坐标\n甲小哥驿站,静安区,"121.45457,31.22798"\n', { datum: null })
    assert.ok(named.codes.includes('datum_from_heading'))
    assert.ok(Math.abs(Number(named.rows[0]!.lng) - 121.45) < 0.0005)
    assert.ok(at('121.45,31.23', { datum: null }).codes.includes('datum_unnamed'))
  })

  it('puts swapped coordinates right, and drops what cannot be in Shanghai', () => {
    const swapped = at('31.23,121.45')
    assert.deepEqual([swapped.rows[0]!.lng, swapped.codes.includes('swapped_coordinates')], ['121.45', true])
    for (const [cells, code] of [
      ['0,0', 'zero_coordinate'],
      ['116.4,39.9', 'outside_city'],
      ['121.45,', 'half_coordinate'],
      ['NaN,x', 'bad_coordinate'],
    ] as const) {
      const { rows, codes } = at(cells)
      assert.deepEqual([rows[0]!.lng, rows[0]!.lat, codes.includes(code)], ['', '', true], cells)
    }
  })

  it('says when a point lies in another district than the list states', () => {
    const { notices } = at('121.6,31.23')
    const notice = notices.find(({ code }) => code === 'other_district')
    assert.match(notice!.message, /杨浦区.*静安区/)
    assert.equal(notice!.column, '经度')
  })

  it('names the datum that would explain it when a point is just over the border', () => {
    const { notices } = at('121.503,31.228', { datum: 'wgs84' })
    assert.match(notices.find(({ code }) => code === 'other_district')!.message, /gcj02/)
  })

  it('refuses a district that is none', () => {
    const { codes } = readCsvText('名称,区\n甲小哥驿站,昆山市\n')
    assert.ok(codes.includes('bad_district'))
  })
})
