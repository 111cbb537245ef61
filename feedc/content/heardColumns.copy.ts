/** The columns of content/heard.csv, in their order: couriers' words that were decided on, and how. `feedc inbox` writes it. */
export const HEARD_COLUMN = {
  station: '编号',
  kind: '小哥说',
  people: '人数',
  at: '最近一次',
  verdict: '处理',
  decided: '处理日期',
} as const

/** Accepted: couriers read it. Declined: only who said it learns so. */
export const VERDICT_LABEL = { accepted: '采用', declined: '没采用' } as const
