/**
 * Nothing in the app is about these. Not among them: what holds a word of the app whole (「神经网络」 holds 网络, which is how couriers
 * ask for WiFi), and what sounds like one but for a letter (「金字塔」), for that is how a slip of the thumb looks.
 */
export const NONSENSE: readonly string[] =
  `火箭发射塔 南极企鹅 核聚变反应堆 火星登陆 陶艺工作室 编译原理 潜水艇维修 恐龙化石 量子纠缠 月球基地 钢琴考级 歌剧魅影 滑雪板 热气球 天文望远镜
长颈鹿 大熊猫 莫扎特 红烧狮子头 奥特曼 变形金刚 航空母舰 战斗机飞行员 珠穆朗玛峰 亚马逊雨林 埃菲尔铁塔 自由女神像 三角函数 微积分 相对论 化学元素周期表
唐诗三百首 西游记 青花瓷 围棋定式 芭蕾舞 交响乐 葡萄酒庄 高尔夫球场 游艇码头 直升机坪 蹦极 跳伞 射箭馆 保龄球 鱼缸造景 仓鼠粮 柯基犬 金毛寻回犬 仙人掌
比特币矿机 显卡驱动 数据库索引 蒸汽机车 磁悬浮列车模型 古罗马斗兽场 成吉思汗 拿破仑 asdfghjkl qwerty xyzxyz huojianfasheta blockchain`.split(
    /\s+/,
  )

/** As many texts of four to six of these letters, the same each time. */
export function someLetters(letters: readonly string[], count: number): readonly string[] {
  let seed = 7
  const below = (most: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed % most
  }
  return Array.from({ length: count }, () => Array.from({ length: 4 + below(3) }, () => letters[below(letters.length)]).join(''))
}
