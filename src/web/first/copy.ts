/** What only the first screen says, until the app can say better. */
export const copy = {
  choosing: (count: number) =>
    `正在从 ${count} 处里挑这会儿最快能坐下的。头一回打开要等几秒：要打电话，现在就能打；要看别的，先点上，好了就打开。`,
} as const
