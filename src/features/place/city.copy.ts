/** 换城市的话。网页版没有这些，所以单独一个文件。 */
export const cityCopy = {
  others: (here: string) => `现在是${here}的名单，换一座城市`,
  named: '城市',
} as const
