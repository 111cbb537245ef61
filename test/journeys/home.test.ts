import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openOffline } from './offline'

describe('opening the app with no signal', () => {
  it('shows where to rest, the self-check, the numbers and the bulletin at once, in one update', async () => {
    const phone = await openOffline()
    const page = await phone.open('/pages/home/index')
    for (const words of ['最快坐下', '识骗自查', '110 报警', '96110 问一问', '顺丰小哥果断报警 识破快件到付骗局'])
      page.expect(words)
    assert.equal(page.setDatas.length, 1)
    assert.deepEqual(phone.errors, [])
  })

  it('holds all seven titles of the real bulletin behind one tap', async () => {
    const phone = await openOffline()
    await (await phone.open('/pages/home/index')).tap('看全部')
    for (const title of [
      '共推快递员权益保障 上海快递行业工会工作研讨会举行',
      '顺丰小哥果断报警 识破快件到付骗局',
      '青浦邮政管理局党支部组织开展主题党日活动 观看红色电影《大突围》',
      '松江邮政管理局同区总工会召开新就业群体工作座谈会',
      '奉贤邮政管理局联合属地相关部门打造快递行业党建品牌',
      '第四届书信文化节在亚邮展期间启动',
      '中通快递关心关爱新就业群体',
    ])
      phone.page.expect(title)
  })

  it('leads from an article to the station, the guide and the self-check it speaks of', async () => {
    const phone = await openOffline()
    const home = await phone.open('/pages/home/index')
    await home.tap('顺丰小哥果断报警 识破快件到付骗局')
    assert.equal(phone.page.route, 'pages/article/index')
    phone.page.expect('收件人却是一位 90 多岁的老人')
    await phone.page.tap('到付件骗老人')
    assert.equal(phone.page.route, 'pages/guide/index')
  })

  it('leads whoever was hurt in two taps to what to do first, with 120 under the thumb and no signal', async () => {
    const phone = await openOffline()
    await (await phone.open('/pages/home/index')).tap('出事了')
    assert.equal(phone.page.route, 'pages/help/index')
    await phone.page.tap('路上受伤了怎么办')
    const answer = phone.page
    assert.equal(answer.route, 'pages/answer/index')
    for (const words of ['停车，别动现场', '打 120，再打 110', '事故认定书，找交警要', '没查到的', '2025']) answer.expect(words)
    await answer.tap('120 急救')
    assert.deepEqual(phone.dialogs.phoned, ['120'])
    const card = (await answer.call('onShareAppMessage', { from: 'menu' })) as Record<string, string>
    assert.deepEqual([card.title, card.path], ['路上受伤了怎么办', '/pages/answer/index?id=road-injury'])
    const gone = await phone.open('/pages/answer/index?id=gone')
    gone.expect('这条内容已经撤下')
    gone.expect('急事打 110、120')
    assert.deepEqual(phone.errors, [])
  })

  it('counts one tap, however fast the thumb', async () => {
    const phone = await openOffline()
    const home = await phone.open('/pages/home/index')
    await Promise.all([home.tap('看全部'), home.tap('看全部')])
    assert.equal(phone.callsOf('navigateTo').length, 1)
  })

  it('remembers what was read and what was kept, on this phone', async () => {
    const phone = await openOffline()
    const home = await phone.open('/pages/home/index')
    await home.tap('顺丰小哥果断报警 识破快件到付骗局')
    await phone.page.tap('收藏')
    const again = await openOffline(phone.disk)
    const me = await again.open('/pages/me/index')
    me.expect('顺丰小哥果断报警 识破快件到付骗局')
  })
})
