import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { unpackReadings } from '@core/search/pinyin'
import fc from 'fast-check'
import { findPlaces, indexPlaces } from './findPlaces'
import type { NamedPlace, PlacesFile } from './places'

const place = (kind: NamedPlace['kind'], name: string, ...aliases: string[]): NamedPlace => ({
  kind,
  name,
  district: null,
  aliases,
  at: { datum: 'wgs84', lng: 121.4, lat: 31.2 },
  errorM: 150,
})
const SHANGHAI: PlacesFile = {
  places: [
    place('subdistrict', '曹家渡街道'),
    place('subdistrict', '静安寺街道'),
    place('district', '静安区', '闸北'),
    place('district', '金山区'),
    place('subdistrict', '七宝镇'),
    place('subdistrict', '金山卫镇'),
    place('subdistrict', '徐家汇街道'),
    place('metro', '徐家汇'),
    place('metro', '莘庄'),
    place('metro', '世纪公园'),
    place('metro', '世纪大道'),
    place('metro', '静安寺'),
    place('metro', '人民广场'),
    place('metro', '七宝'),
    place('metro', '上海南站', '南站'),
    place('metro', '虹桥2号航站楼', '虹桥机场'),
    place('metro', '一大会址·黄陂南路', '黄陂南路'),
    place('metro', '漕溪路'),
    place('metro', '漕河泾开发区'),
    place('metro', '漕宝路'),
    place('metro', '金山卫'),
  ],
  lines: [
    { name: '1号线', aliases: [], stations: ['莘庄', '上海南站', '漕宝路', '漕溪路', '徐家汇', '一大会址·黄陂南路', '人民广场'] },
    { name: '2号线', aliases: [], stations: ['虹桥2号航站楼', '静安寺', '人民广场', '世纪大道', '世纪公园'] },
    { name: '9号线', aliases: [], stations: ['七宝', '漕河泾开发区', '徐家汇', '世纪大道'] },
    { name: '12号线', aliases: [], stations: ['七宝', '漕河泾开发区', '漕宝路'] },
    { name: '浦江线', aliases: ['胶轮线'], stations: ['不在名单里', '莘庄'] },
  ],
}
const READINGS = unpackReadings(
  'an安bao宝cao漕曹chang场da大dao道du渡gong公guang广hang航hao号he河hong虹hui会汇huang黄ji纪jia家jie街jing静泾jin金jiang江kai开lou楼lu路lun轮min民nan南pi陂pu浦qi七qiao桥qu区ren人shan山shang上shen莘shi世寺shui水wei卫xian线xin莘xu徐yi一yuan园zhan站zhen镇zhi址zhuang庄',
)
const INDEX = indexPlaces(SHANGHAI, READINGS)
const found = (typed: string, most = 20) => findPlaces(typed, INDEX, most)
const names = (typed: string, most = 20) => found(typed, most).places.map(({ name }) => name)
/** What stands first, and how surely. */
const first = (typed: string) => [names(typed)[0], found(typed).surety]

describe('a place by its name', () => {
  it('stands first under its own name, old names and pinyin, and is what was named', () => {
    for (const { name, aliases, kind } of SHANGHAI.places)
      for (const typed of [name, ...aliases]) {
        const { places, surety } = found(typed)
        assert.deepEqual([places[0]?.name, places[0]?.kind, surety], [name, kind, 'named'], typed)
      }
    for (const typed of ['renminguangchang', 'rmgc', 'RenMin广场', '人民gc', '人民广场站', '我在人民广场', '去人民广场附近'])
      assert.deepEqual(first(typed), ['人民广场', 'named'], typed)
    for (const typed of ['shenzhuang', 'xinzhuang', 'xz']) assert.deepEqual(first(typed), ['莘庄', 'named'], typed)
  })

  it('is surer the more of the name was typed: its beginning, then a part, then one that stands in what was typed', () => {
    assert.deepEqual(first('漕河泾'), ['漕河泾开发区', 'begun'])
    assert.deepEqual(first('caohe'), ['漕河泾开发区', 'begun'])
    assert.deepEqual(first('人民站'), ['人民广场', 'begun'])
    assert.deepEqual(first('开发区'), ['漕河泾开发区', 'part'])
    assert.deepEqual(first('hejing'), ['漕河泾开发区', 'part'])
    assert.deepEqual(first('七宝万科广场'), ['七宝', 'part'])
    assert.deepEqual(names('静安寺久光百货')[0], '静安寺')
    assert.deepEqual(first('徐家会'), ['徐家汇', 'guess'])
    assert.deepEqual(first('人名广场'), ['人民广场', 'guess'])
    assert.deepEqual(first('renmingguangchang'), ['人民广场', 'guess'])
    assert.deepEqual(first('xujiahiu'), ['徐家汇', 'guess'])
  })

  it('is guessed at when nothing else is there, and nowhere when nothing comes close', () => {
    for (const typed of ['xuhuijia', '恐龙', '金水', '静寺', '徐水汇金', 'c', '。', ''])
      assert.deepEqual(found(typed), { line: null, places: [], surety: null }, typed)
  })

  it('takes an ending that belongs to the name for the name', () => {
    assert.deepEqual(first('南站'), ['上海南站', 'named'])
    assert.deepEqual(first('到南站'), ['上海南站', 'part'])
    assert.deepEqual(first('上海南站站'), ['上海南站', 'named'])
    assert.deepEqual(first('上海南站3号口'), ['上海南站', 'part'])
    assert.deepEqual(first('闸北区'), ['静安区', 'named'])
  })

  it('is the spot before the area, where more lines meet before where fewer do, and the shorter name first', () => {
    assert.deepEqual(
      found('七宝').places.map(({ name, kind }) => `${name} ${kind}`),
      ['七宝 metro', '七宝镇 subdistrict'],
    )
    assert.deepEqual(names('徐家汇'), ['徐家汇', '徐家汇街道'])
    assert.deepEqual(names('徐家汇街道'), ['徐家汇街道', '徐家汇'])
    assert.deepEqual(names('世纪'), ['世纪大道', '世纪公园'])
    assert.deepEqual(names('漕'), ['漕宝路', '漕河泾开发区', '漕溪路'])
    assert.deepEqual(names('金'), ['金山区', '金山卫', '金山卫镇'])
    assert.deepEqual(names('静安'), ['静安区', '静安寺', '静安寺街道'])
    assert.deepEqual(names('静'), ['静安寺', '静安区', '静安寺街道'])
    assert.deepEqual(names('世纪', 1), ['世纪大道'])
  })
})

it('an area that is called as a station lies on no line', () => {
  const station = place('metro', '七宝')
  const area = place('subdistrict', '七宝')
  const index = indexPlaces({ places: [area, station], lines: [{ name: '9号线', aliases: [], stations: ['七宝'] }] }, READINGS)
  assert.deepEqual(findPlaces('9号线', index, 3).places, [station])
  assert.deepEqual(findPlaces('9号线七宝', index, 3).places, [station])
  assert.deepEqual(findPlaces('七宝', index, 3).places, [station, area])
})

describe('a metro line', () => {
  const RIDE = ['虹桥2号航站楼', '静安寺', '人民广场', '世纪大道', '世纪公园']
  it('is its stations in the order of the ride, however it is asked for', () => {
    for (const typed of [
      '2号线',
      '二号线',
      '地铁2号线',
      '地铁二号线',
      '2号线附近',
      '去2号线',
      '2号线站',
      '我在2号线',
      '02号线',
      '２号线',
      '2haoxian',
    ]) {
      const { line, surety } = found(typed)
      assert.deepEqual([line?.name, surety, names(typed)], ['2号线', 'named', RIDE], typed)
    }
    assert.deepEqual(names('2号线', 2), RIDE.slice(0, 2))
    for (const typed of ['12号线', '十二号线', '12haoxian']) assert.equal(found(typed).line?.name, '12号线', typed)
  })

  it('is asked for by a name of its own, and skips a station that the list doesn’t have', () => {
    for (const typed of ['浦江线', 'pujiangxian', '胶轮线']) {
      assert.deepEqual([found(typed).line?.name, names(typed)], ['浦江线', ['莘庄']], typed)
    }
    // Three letters may begin anything.
    assert.equal(found('pjx').line, null)
  })

  it('with a station is that station, of this line alone', () => {
    for (const typed of ['1号线徐家汇', '1号线徐家汇站', '徐家汇1号线', '地铁一号线去徐家汇', '1号线xujiahui', '1号线徐家会']) {
      assert.deepEqual([found(typed).line, names(typed)], [null, ['徐家汇']], typed)
    }
    assert.deepEqual(names('9号线漕'), ['漕河泾开发区'])
    assert.deepEqual(names('12号线cao'), ['漕宝路', '漕河泾开发区'])
  })

  it('with a place that isn’t on it is that place all the same, and a line that isn’t there is none', () => {
    assert.deepEqual(names('2号线徐家汇')[0], '徐家汇')
    assert.deepEqual(found('99号线'), { line: null, places: [], surety: null })
  })
})

/** How many letters both hold in the same order, by trying every way. */
function shared(a: string, b: string): number {
  if (a === '' || b === '') return 0
  const [restA, restB] = [a.slice(1), b.slice(1)]
  return Math.max(shared(restA, b), shared(a, restB), a[0] === b[0] ? 1 + shared(restA, restB) : 0)
}

it('finds every name that is, begins, holds or stands in what was typed, in this order; else those that share two letters of three', () => {
  const letter = fc.constantFrom('甲', '乙', '丙', '丁')
  const text = (least: number, most: number) => fc.string({ unit: letter, minLength: least, maxLength: most })
  /** Names as they are, and such as somebody may have meant who wrote a letter or two wrong. */
  const typedAmong = text(1, 6).chain(typed => {
    const slip = fc.tuple(fc.nat(6), fc.nat(6), letter).map(([at, other, wrong]) => {
      const letters = [...typed].map((each, place) => (place === at ? wrong : each))
      return letters.filter((_, place) => place !== other).join('') || wrong
    })
    return fc.tuple(fc.constant(typed), fc.uniqueArray(fc.oneof(text(1, 5), slip), { minLength: 1, maxLength: 8 }))
  })
  const silent = unpackReadings('')
  const sureties = ['named', 'begun', 'part', 'part', 'guess'] as const
  fc.assert(
    fc.property(typedAmong, ([typed, all]) => {
      const index = indexPlaces({ places: all.map(name => place('subdistrict', name)), lines: [] }, silent)
      const answer = findPlaces(typed, index, 20)
      const stepOf = (name: string): number =>
        name === typed
          ? 0
          : name.startsWith(typed)
            ? 1
            : name.includes(typed)
              ? 2
              : name.length > 1 && typed.includes(name)
                ? 3
                : 4
      const shareOf = (name: string): number => shared(name, typed) / Math.max(name.length, typed.length)
      const sure = all.filter(name => stepOf(name) < 4)
      const close = typed.length < 3 ? [] : all.filter(name => shareOf(name) >= 2 / 3)
      const expected = sure.length > 0 ? sure : close
      const got = answer.places.map(({ name }) => name)
      assert.deepEqual([...got].sort(), [...expected].sort(), typed)
      for (const [at, name] of got.slice(1).entries()) {
        const before = got[at]!
        assert.ok(stepOf(before) <= stepOf(name), `${before} before ${name} for ${typed}`)
        if (stepOf(before) === 3 && stepOf(name) === 3) assert.ok(before.length >= name.length)
        if (sure.length === 0) assert.ok(shareOf(before) >= shareOf(name), `${before} before ${name} for ${typed}`)
      }
      assert.equal(answer.surety, got[0] === undefined ? null : sureties[stepOf(got[0])])
    }),
    { numRuns: 300 },
  )
})
