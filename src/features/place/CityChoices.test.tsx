import assert from 'node:assert/strict'
import { it } from 'node:test'
import { anApp } from '@test/fakes/anApp'
import { textOf } from '@test/fakes/textOf'
import { CityChoices } from './CityChoices'
import { cityCopy as copy } from './city.copy'

const city = (id: string, west: number) => ({
  id,
  name: `${id}市`,
  path: `${id}/`,
  box: [west, 30, west + 1, 31] as [number, number, number, number],
  centre: null,
  credits: [],
  keys: [{ keyid: 'k', publicKey: 'A'.repeat(43).concat('=') }],
})

function shown(cities: ReturnType<typeof city>[], words = ''): string {
  const app = anApp()
  app.travel.setState({ here: { id: 'home', name: '家' }, cities })
  const view = app.read(() => CityChoices({ words, onDone: () => undefined }))
  return view ? textOf(view) : ''
}

it('offers the other cities, the nearest first, and of hundreds those of the name that is typed', () => {
  assert.equal(shown([city('home', 121), city('远', 100), city('近', 122)]), `${copy.others('家')} 近市 远市`)
  const many = Array.from({ length: 368 }, (_, at) => city(`c${at}`, -170 + at / 2))
  assert.equal(shown(many).match(/c\d+市/g)?.length, 16, 'a screen’s worth at first, 24 in all')
  assert.equal(shown(many, 'c367'), `${copy.named} c367市`)
  assert.equal(shown(many, '没有'), '')
})

it('isn’t there in an app of one city', () => {
  const app = anApp()
  assert.equal(
    app.read(() => CityChoices({ words: '', onDone: () => undefined })),
    null,
  )
})
