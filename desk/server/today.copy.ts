import type { Word } from '@core/reports/weigh'

/** What an editor reads on 今天. */
export const todayCopy = {
  advice: {
    checked: '采用「开着」，核实日期会改成那天',
    locked: '采用「锁门」，小哥会看到，排到最后；确定要关一阵子，选「暂停开放」',
    moved: '先打电话问清楚，再采用「搬走了」',
    broken: '采用「设施坏了」，写清楚是哪样',
    nothing: null,
  },
  contradicted: '有人说能进，有人说进不去。打个电话问问，再决定。',
  hours: (text: string | null) => (text === null ? '时段不详' : `公布的时段：${text}`),
  status: { open: '开放', suspended: '暂停', closed: '关闭', moved: '搬走' },
  now: (status: string, hours: string) => `${status}，${hours}`,
  after: {
    confirmed: ({ people }: Word, isShut: boolean) =>
      `显示「小哥说开着，${people} 人」，核实日期更新${isShut ? '，状态改回「开放」' : ''}`,
    locked: ({ people }: Word) => `显示「小哥说锁门，${people} 人」，排到最后`,
    broken: ({ people }: Word) => `说明里写上设施坏了（小哥上报，${people} 人）`,
    moved: ({ people }: Word) => `状态改成「搬走」，说明里写上（小哥上报，${people} 人），不再推荐去`,
    suspended: () => '状态改成「暂停」，不再推荐去，一直到有人改回来；说明不动',
    wrong: () => '不会自己改：照留言核对以后改表格',
  },
  accepted: (name: string, label: string) => `采用小哥说的：「${name}」${label}`,
  declined: (name: string, label: string) => `没采用小哥说的：「${name}」${label}`,
  badRemark: '备注写一行，最多 60 个字，不以 = + @ 开头。',
  suspendOnlyLocked: '「暂停开放」只和「锁门」一起用。',
  remarkOnlyFor: '备注只和「锁门」「设施坏了」「搬走了」一起用。',
  undone: (name: string, label: string) => `撤销：「${name}」${label}，当作没点过`,
  undoMoved: '这一处后来又有人改过，不能一键撤销。打开驿站那一行，照现在的样子改。',
  gone: '这一条刚被处理过了，刷新看看。',
} as const
