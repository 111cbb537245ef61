/** What the first screen needs of this feature's words; the rest (copy.ts) comes with its own pages. */
export const entryCopy = {
  entry: '我的',
  updateReady: '有新版本',
  updateAsk: '已经下载好了，重新打开就能用。现在重开吗？',
} as const
