/** What only a browser's map and rings say: WeChat draws a map of its own, and its package needn't carry these. */
export const webCopy = {
  mapLoading: '地图正在打开…',
  cityCentre: '市中心',
  inRings: (count: number, far: string) => (count === 0 ? `${far}内没有` : `${far}内 ${count} 处，点一个看是哪里`),
  ringsWithoutPlace: (centre: string) => `还没选你在哪儿，先按${centre}画`,
  nearer: '看近一点',
  wider: '看远一点',
  youAreHere: '你选的位置',
  cluster: (count: number) => `这里有 ${count} 处，点一下放大`,
} as const
