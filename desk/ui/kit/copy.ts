export const copy = {
  drop: {
    or: '或者',
    choose: '选一份文件',
    here: '松手就放进来',
    wrongKind: (kinds: string): string => `这里放不进这种文件。可以放：${kinds}`,
  },
  phone: {
    title: '手机上',
    light: '浅',
    dark: '深',
    care: '关怀',
    label: '手机上的样子',
    draft: '这是草稿，小哥还看不到；页面和发布后的是同一个。',
    loading: '正在做手机上的样子…',
  },
  day: 'YYYY 年 M 月 D 日',
  weekday: 'M 月 D 日 dddd',
  dayAndClock: 'M 月 D 日 HH:mm',
  yearDayAndClock: 'YYYY 年 M 月 D 日 HH:mm',
  retry: '再试一次',
  today: (time: string): string => `今天 ${time}`,
  yesterday: (time: string): string => `昨天 ${time}`,
} as const
