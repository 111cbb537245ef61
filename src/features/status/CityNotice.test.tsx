import assert from 'node:assert/strict'
import { it } from 'node:test'
import { anApp } from '@test/fakes/anApp'
import { textOf } from '@test/fakes/textOf'
import type { CityNotice as Notice } from '@/store/travel'
import { CityNotice } from './CityNotice'

const [to, from] = [
  { id: 'suzhou', name: '苏州' },
  { id: 'shanghai', name: '上海' },
]

function said(kind: Notice['kind']): string {
  const app = anApp()
  app.travel.setState({ notice: { kind, to, from } })
  const view = app.read(() => CityNotice())
  return view ? textOf(view) : ''
}

it('names the city that is shown and offers the way to the other, where there is one', () => {
  assert.equal(said('moved'), '你在苏州，换成了苏州的名单 换回上海的')
  assert.equal(said('elsewhere'), '你在苏州，这里是上海的名单 换成苏州的')
  assert.equal(said('failed'), '没取到苏州的名单，先看上海的 再试一次')
  assert.equal(said('fetching'), '正在取苏州的名单…')
  assert.equal(said('gone'), '上海的名单停用了，换回苏州的')
})

it('leads where it says', () => {
  for (const [kind, way] of [
    ['moved', 'shanghai'],
    ['elsewhere', 'suzhou'],
    ['failed', 'suzhou'],
  ] as const) {
    const app = anApp()
    const gone: string[] = []
    app.travel.setState({ notice: { kind, to, from }, goTo: async id => void gone.push(id) })
    app.read(() => CityNotice())?.props.onTap()
    assert.deepEqual(gone, [way])
  }
})

it('says nothing in an app of one city', () => {
  assert.equal(
    anApp().read(() => CityNotice()),
    null,
  )
})
