import { useDidShow } from '@tarojs/taro'

/** Whenever the page is shown: opened, come back to, or the app came back to it. */
export const useShown = (listen: () => void): void => useDidShow(listen)
