import assert from 'node:assert/strict'
import { it } from 'node:test'
import { anApp } from '@test/fakes/anApp'
import { anArticle } from '@test/fakes/anArticle'
import { aFeed, aSigner } from '@test/fakes/signedFeed'
import { renderToStaticMarkup } from 'react-dom/server'
import { useArchive, useArticles, useReports } from './stores'

it('reads the newest issues, then the older ones that were reached, in the order of the index', async () => {
  const signer = aSigner()
  const archive = [aFeed(signer, { titles: ['往期一'] }), aFeed(signer, { titles: ['往期二'] })]
  const articles = [anArticle({ title: '新的' })]
  const app = anApp({ articles, archive })
  assert.equal(app.read(useArticles), articles)
  for (const feed of archive) for (const [name, bytes] of feed.files) app.phone.served.set(name, bytes)
  const [one, two] = archive.map(({ index }) => index.parts.news)
  for (const ref of [two!, one!]) await app.archive.getState().readNext([ref])
  assert.deepEqual(
    app.read(useArticles).map(({ title }) => title),
    ['新的', '往期一', '往期二'],
  )
  assert.equal(
    app.read(() => useArchive(({ status }) => status)),
    'idle',
  )
  assert.equal(app.read(useReports), app.reports)
})

const Lost = (): JSX.Element => <>{String(useReports())}</>

it('says to whoever writes a screen that it stands outside the app', () => {
  assert.throws(() => renderToStaticMarkup(<Lost />), /StoresContext/)
})
