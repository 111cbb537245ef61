/** Every Chinese string this feature shows. 口吻：短句；先说能做什么；不用感叹号。 */
export const copy = {
  bundled: (day: string) => `${day} 的内容，联网后自动更新`,
  updated: '内容是最新的',
  checkedAt: (when: string) => `${when} 联网核对过`,
  offline: (when: string) => `没有网络，看的是 ${when} 确认过的内容`,
  stale: (when: string) => `${when} 之后没再联上，内容可能有变化`,
  expired: (day: string) => `内容已过有效期（${day}）。还能看，时段可能变了。`,
  refused: (when: string) => `收到的更新没通过核对，已丢掉，继续用 ${when} 核对过的内容。`,
  cannotVerify: (when: string) => `这部手机的微信太旧，核对不了新内容。${when} 的内容照常能用，升级微信后自动更新。`,
  retry: '再试一次',
  refreshing: '正在更新…',
  coverage: (held: number, total: number) => `全城 ${total} 处，手机上有 ${held} 处，只在这些里面找`,
  coming: '其余的正在下载',
  widened: {
    whole: '',
    stopped: '',
    bounded: '要全城的，点这里下载',
    offline: '其余的没下载下来，联网后点这里再试',
    full: '手机存满了，腾出地方再点这里',
  },
} as const
