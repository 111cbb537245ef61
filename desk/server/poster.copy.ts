/** What stands on a station's poster, and why there is none. */
export const posterCopy = {
  title: '驿站海报',
  hours: (text: string) => `公布的时段：${text}`,
  scan: '扫一扫，看这里有什么',
  say: '到了以后，在页面上点「开着」或「锁门」，下一位小哥就知道了。不用登录，不记你是谁。',
  foot: (id: string) => `暖蜂 · 编号 ${id}`,
  needsUrl: '还没填小哥网页的地址，二维码不知道指到哪里。先在「设置」里填上。',
  needsFont: '这台电脑上没有能用的中文字体，印不出海报。Debian 装 fonts-noto-cjk，Windows 和 macOS 自带。',
  needsIds: '没选驿站。',
} as const
