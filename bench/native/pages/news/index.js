const pad = n => String(n).padStart(2, '0')

/** Synthetic rows: nothing here is news. */
function row(n) {
  const title = `对照用的标题，长短和真的差不多，第 ${n} 条`
  const word = n % 2 ? '反诈' : '权益'
  const summary = `对照用的一句摘要，长短和真的差不多，2024-12-${pad((n % 28) + 1)}。`
  return { id: `row-${n}`, title, summary, word, pill: n % 2 ? 'pill red' : 'pill amber', meta: '未读' }
}

Page({
  data: { rows: [] },
  onLoad(query) {
    this.setData({ rows: Array.from({ length: Number(query.count || 20) }, (_, n) => row(n)) })
  },
  open(event) {
    wx.setNavigationBarTitle({ title: event.currentTarget.dataset.id })
  },
})
