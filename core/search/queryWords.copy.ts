/** What people say around the thing they look for; longest first, so that nothing of it is left. */
const longestFirst = (words: string): readonly string[] => words.split(' ').sort((a, b) => b.length - a.length)

export const QUERY_WORDS = {
  /** Marks that are typed and say nothing. */
  marks: /[\s·・.,，。、;；:：!！?？()（）\-—_'’"“”《》「」【】/~～…]/g,
  beginnings: longestFirst(
    '请问 我想 我要 我想要 我想问 想要 想问 想找 我找 我的 我们 找个 找 去 搜 查 查一下 看看 哪里有 哪里能 哪里可以 哪里 哪儿有 哪儿能 哪儿 哪有 哪能 什么地方 附近有 附近的 附近 旁边 周边 身边 最近的 最近 这里 这边 有没有 有 能不能 可不可以 可以 能 怎么样 怎么去 怎么 如何 咋 为什么 什么是 什么 帮我 帮忙 我 在 很 要 想 被人 关于 给我',
  ),
  endings: longestFirst(
    '怎么办 怎么办理 怎么弄 怎么处理 怎么算 怎么领 怎么报 怎么查 怎么说 怎么样 怎么 咋办 咋弄 咋整 在哪里 在哪儿 在哪 哪里有 哪里 哪儿 有吗 有没有 可以吗 行吗 能吗 吗 嘛 呢 啊 呀 哦 了 的地方 地方 的 多少钱 多少 几点 是什么 是啥 什么 找谁 打什么 打哪个 一下 谢谢 附近 号码 电话 打几',
  ),
} as const
