import type { Hotline } from '@core/feed/types'

/** What the app says on its own account when content reaches out of it. */
export const copy = {
  mapApps: { amap: '高德地图', baidu: '百度地图', tencent: '腾讯地图' },
  /** WeChat takes four letters on a dialogue's button. */
  dial: '拨打',
  callTitle: (number: string, names: readonly string[]) => ['打', number, ...names].join(' '),
  callPurpose: ({ purpose, notFor }: Pick<Hotline, 'purpose' | 'notFor'>) =>
    notFor ? `${purpose}。这些事别打：${notFor}` : purpose,
  notDialled: '这个号码不在核对过的名单里，已复制，核对后自己拨',
  outletAsk: '你网点的电话（只存在这部手机上）',
  outletHint: '座机或站长的号码',
  outletBad: '号码不对，没有保存',
  outletSaved: '记下了，再点一次就能打',
  outletCall: (number: string) => `打给网点 ${number}`,
  pageMissing: '这一页还没下载过，有网了就打开',
  outletChange: '改号码',
} as const
