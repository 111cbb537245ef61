/** Every Chinese string this feature shows. */
export const copy = { back: '返回', home: '首页' } as const
