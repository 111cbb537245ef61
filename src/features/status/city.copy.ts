/** 换城市时说的话：到哪座，从哪座。网页版没有这些，所以单独一个文件。 */
export const cityCopy = {
  said: {
    moved: (to: string) => `你在${to}，换成了${to}的名单`,
    elsewhere: (to: string, from: string) => `你在${to}，这里是${from}的名单`,
    fetching: (to: string) => `正在取${to}的名单…`,
    failed: (to: string, from: string) => `没取到${to}的名单，先看${from}的`,
    gone: (to: string, from: string) => `${from}的名单停用了，换回${to}的`,
  },
  way: {
    moved: (name: string) => `换回${name}的`,
    elsewhere: (name: string) => `换成${name}的`,
    failed: () => '再试一次',
  },
} as const
