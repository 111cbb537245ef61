const AMENITIES = [
  { code: 'phone_charging', word: '充电' },
  { code: 'microwave', word: '热饭' },
  { code: 'drinking_water', word: '饮水' },
  { code: 'seating', word: '桌椅' },
]

/** Synthetic cards: no such place exists. */
function card(n, amenityCount) {
  const name = `对照用的驿站名字，第 ${n} 处`
  const amenities = AMENITIES.slice(0, amenityCount)
  return {
    id: `card-${n}`,
    name,
    tone: 'amber',
    state: '公布：24 小时',
    minutes: '骑 6 分钟\n约 1.2 公里',
    spot: '对照路 1 号一层 · 资料 2025-05-07',
    amenities,
    label: [name, '骑 6 分钟', '约 1.2 公里', '公布：24 小时', ...amenities.map(each => each.word)].join('，'),
  }
}

Page({
  data: { cards: [] },
  onLoad(query) {
    const amenities = Number(query.amenities || 4)
    this.setData({ cards: Array.from({ length: Number(query.count || 20) }, (_, n) => card(n, amenities)) })
  },
  open(event) {
    wx.setNavigationBarTitle({ title: event.currentTarget.dataset.id })
  },
})
