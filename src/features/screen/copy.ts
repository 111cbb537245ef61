/** Every Chinese string this feature shows. */
export const copy = {
  back: '返回',
  home: '首页',
  fault: '这一页没能打开。别的页面照常能用。',
  retry: '再试一次',
  faultElsewhere: '一直打不开，就先回首页',
  goHome: '回首页',
  shareHome: '快递小哥用的暖蜂：现在去哪儿歇脚，手里这件是不是骗局',
} as const
