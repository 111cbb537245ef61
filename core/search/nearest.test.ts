import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nearest } from './nearest'
import { prepareCorpus } from './search'

const doc = (id: string, title: string, keywords = '', kind = 'answer') => ({ kind, id, title, keywords, text: '公司' })
const corpus = prepareCorpus([
  doc('fined', '被罚款、扣钱怎么办', '押金不退 乱罚款'),
  doc('wages', '工资拖着不发怎么办', '欠薪 老板跑了'),
  doc('road', '路上受伤了怎么办', '摔伤 车祸'),
  doc('station', '扣钱路驿站', '', 'station'),
])
const near = (query: string, most = 3) => nearest(query, corpus, 'answer', most).map(({ id }) => id)

describe('what comes nearest to a question that nothing was found for', () => {
  it('shares words with it, however the rest of it runs', () => {
    assert.deepEqual(near('公司乱扣钱'), ['fined'])
    assert.deepEqual(near('押金不给退'), ['fined'])
    assert.deepEqual(near('骑车摔伤'), ['road'])
  })

  it('is first what shares most, and a pair that all have counts for little', () => {
    assert.deepEqual(near('拖着工资怎么办')[0], 'wages')
    assert.equal(near('怎么办').length, 3)
    assert.deepEqual(near('怎么办', 1).length, 1)
  })

  it('is nothing where nothing is shared, nor for a letter alone, nor by what only the text says', () => {
    for (const query of ['恐龙乐园', '扣', '', ' ', '公司']) assert.deepEqual(near(query), [], query)
  })
})
