/** Every Chinese string this feature shows. 口吻：短句；先说能做什么；不用感叹号。 */
export const copy = {
  placeholder: '搜驿站、骗局、求助',
  input: '要找什么',
  recent: '最近搜过',
  clearRecent: '清除',
  none: (words: string) => `没有找到「${words}」。换个说法，或者少打两个字。`,
  near: (words: string) => `没有「${words}」。是不是想问`,
  tryThese: '试试这些',
  instead: '分开搜有结果',
  readAs: (words: string) => `没有连在一起的，找的是「${words}」`,
  older: '到更早的简报里看看',
  wipe: '清空',
  suggestions: ['手机充电', '热饭', '受伤', '被扣钱', '到付', '高温', '入会'],
  more: (count: number) => `还有 ${count} 条，再打几个字就能缩小`,
} as const
