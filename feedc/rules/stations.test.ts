import { afterEach, beforeEach, describe, it } from 'node:test'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { assertNoNotice, assertNotice } from '@test/fakes/notices'

let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
})
afterEach(() => tree.remove())

const square = (name: string, west: number, east: number) => ({
  type: 'Feature',
  properties: { name },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 31.2],
        [east, 31.2],
        [east, 31.3],
        [west, 31.3],
        [west, 31.2],
      ],
    ],
  },
})
const districts = JSON.stringify({
  type: 'FeatureCollection',
  features: [square('测试区', 121.4, 121.5), square('邻区', 121.5, 121.6)],
})
const row = (id: string, name: string, lng: string, lat: string): string =>
  `${id},${name},小哥驿站,测试区,,,,${lng},${lat},地标,,,,,,,,,测试来源,,2025,媒体,\n`
const addRow = (line: string): void => tree.edit('stations.csv', 'T-1,', `${line}T-1,`)

describe('a list of stations', () => {
  it('refuses 0,0, which a spreadsheet writes for nothing', async () => {
    tree.edit('stations.csv', '121.47,31.23', '0,0')
    await assertNotice(tree, 'stations.csv:2 [经度] 错误', 'station_at_zero', /没人定位过就两格都空着/)
  })

  it('refuses a coordinate that is no number', async () => {
    tree.edit('stations.csv', '121.47,31.23', 'NaN,31.23')
    await assertNotice(tree, 'stations.csv:2 [经度] 错误', 'bad_coordinate', /要么都填数字/)
  })

  it('asks about a point that lies in another district than the row says', async () => {
    tree.write('districts.geojson', districts)
    tree.edit('stations.csv', '121.47,31.23', '121.55,31.25')
    await assertNotice(tree, 'stations.csv:2 [区] 提醒', 'station_in_other_district', /落在邻区里/)
  })

  it('says nothing about a point just across the border, where outlines are too coarse to tell', async () => {
    tree.write('districts.geojson', districts)
    tree.edit('stations.csv', '121.47,31.23', '121.504,31.25')
    await assertNoNotice(tree)
  })

  it('offers the district that a misspelt one was meant to be', async () => {
    tree.write('districts.geojson', districts)
    tree.edit('stations.csv', '小哥驿站,测试区', '小哥驿站,测式区')
    await assertNotice(tree, 'stations.csv:2 [区] 错误', 'unknown_district', /是不是「测试区」/)
  })

  it('asks whether two rows with one name within thirty metres are one station', async () => {
    addRow(row('T-2', '测试驿站', '121.4702', '31.2300'))
    await assertNotice(
      tree,
      'stations.csv:3 [名称] 提醒',
      'near_duplicate_station',
      /stations\.csv:2 同名「测试驿站」，相距 19 米/,
    )
  })

  it('leaves two branches with one name in peace when they are streets apart', async () => {
    addRow(row('T-2', '测试驿站', '121.48', '31.23'))
    await assertNoNotice(tree)
  })

  it('asks about decimals that nobody measured', async () => {
    tree.edit('stations.csv', '121.47,31.23', '121.470000001,31.23')
    await assertNotice(tree, 'stations.csv:2 [经度] 提醒', 'false_precision', /小数太多，精度只到地标/)
  })

  it('refuses an id that is no file name', async () => {
    addRow(row('../T', '别的', '121.48', '31.23'))
    await assertNotice(tree, 'stations.csv:2 [编号] 错误', 'bad_id', /「\.\.\/T」里有不能用的字符/)
  })

  it('refuses a cell that the next editor’s spreadsheet would compute', async () => {
    tree.edit('stations.csv', '测试广场', '=1+1')
    await assertNotice(tree, 'stations.csv:2 [地标] 错误', 'formula_cell', /表格软件会当公式/)
    tree.edit('stations.csv', '=1+1', '-1F')
    await assertNotice(tree, 'stations.csv:2 [地标] 错误', 'formula_cell', /「-1F」/)
  })

  it('says once, on the heading, that a column is misspelt', async () => {
    tree.edit('stations.csv', '经度', '径度')
    await assertNotice(tree, 'stations.csv:1 [径度] 错误', 'unknown_field', /是不是「经度」/)
  })

  it('says once, on the heading, that a column is missing', async () => {
    tree.write('stations.csv', '编号,名称\nT-1,测试驿站\n')
    await assertNotice(tree, 'stations.csv:1 [类型] 错误', 'missing_field', /表头里没有「类型」/)
  })

  it('counts lines as a text editor does when a cell holds two of them', async () => {
    addRow(row('T-0', '"两\n行"', '121.48', '31.23'))
    tree.edit('stations.csv', '121.47,31.23', '0,0')
    await assertNotice(tree, 'stations.csv:4 [经度] 错误', 'station_at_zero', /0,0/)
  })
})
