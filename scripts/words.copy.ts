/** Before each list of words in content/README.zh-CN.md. */
export const wordListLabel = {
  amenities: '设施：',
  services: '活动日服务：',
  kinds: '类型：',
  precisions: '位置精度：',
  statuses: '状态：',
  sourceKinds: '来源类型：',
  topics: '简报的 topics：',
  roles: '防骗的 role：',
  schemes: '权益的 scheme：',
} as const
