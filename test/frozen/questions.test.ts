import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FIXTURE } from '../../config/outputs'
import { phoneWith } from '../queries/askCourier'

const { ask, feed: enrolment } = phoneWith(FIXTURE)

/** As couriers type it, and the answer that it has to lead to. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  'road-injury': ['受伤', '受伤了怎么办', '出车祸', '车祸', '撞车', '摔了', '被车撞了', '交通事故', '救护车', '肇事逃逸'],
  'hit-somebody': ['撞人', '撞了人', '撞人了', '撞伤老人', '撞到行人'],
  'dog-bite': ['狗咬', '被狗咬', '被狗咬了', '狗咬人谁赔', '狂犬疫苗', '打疫苗'],
  'heat-stroke': ['中暑', '头晕', '晕倒', '热射病', '中暑算工伤吗'],
  fined: ['罚款', '被扣钱', '扣钱', '扣工资', '押金不退', '差评扣钱', '乱罚款'],
  'wages-owed': ['欠薪', '不发工资', '不给工资', '拖欠工资', '讨薪', '仲裁', '老板跑了'],
  'lost-parcel': ['丢件', '丢件谁赔', '快递丢了', '破损', '没保价', '件坏了'],
  'work-injury': ['工伤', '工伤怎么报', '报工伤', '工伤认定', '没签合同受伤', '上班路上被撞'],
  'platform-injury': ['骑手受伤', '职业伤害', '外卖受伤', '众包受伤', '一键报案'],
  heat: ['高温', '高温补贴', '高温费', '高温津贴', '40度', '停工', '防暑降温'],
  'e-bike': ['电动车', '电瓶车', '新国标', '换车', '上牌', '头盔', '电池', '扣车'],
}

describe('a question in a courier’s own words', () => {
  for (const [id, all] of Object.entries(QUESTIONS)) {
    it(`leads to ${id} with one search`, () => {
      const lost = all.filter(words => !ask(words).slice(0, 3).flat().includes(`answer:${id}`))
      assert.deepEqual(lost, [])
    })
  }

  it('is asked in at least forty ways here', () => assert.ok(Object.values(QUESTIONS).flat().length >= 40))

  it('finds a toilet where toilets are', () => {
    for (const words of ['厕所', '卫生间']) assert.ok(ask(words)[0]?.includes('with:toilet'), words)
  })
})

describe('an answer', () => {
  const { answers } = enrolment
  const ids = answers.map(({ id }) => id)

  it('is there for every question above, and leads on only to what is there', () => {
    assert.deepEqual(
      ids.filter(id => !(id in QUESTIONS)),
      [],
    )
    assert.deepEqual(
      Object.keys(QUESTIONS).filter(id => !ids.includes(id)),
      [],
    )
  })

  it('calls an ambulance first where a body is hurt', () => {
    for (const { id, calls, steps } of answers.filter(({ keywords, title }) =>
      /受伤|撞伤|晕倒|咬/.test([title, ...keywords].join(' ')),
    ))
      if (!['work-injury', 'fined'].includes(id)) {
        assert.equal(calls[0], '120', id)
        if (calls.includes('110')) assert.ok(calls.indexOf('120') < calls.indexOf('110'), id)
        const words = steps.map(({ text, detail }) => `${text} ${detail ?? ''}`).join(' ')
        if (words.includes('110')) assert.ok(words.indexOf('120') < words.indexOf('110'), id)
      }
  })

  it('has a source with a date for every term and amount', () => {
    for (const { id, limits, sources } of answers)
      if (limits.length > 0)
        assert.ok(
          sources.some(({ date }) => date !== null),
          id,
        )
  })
})
