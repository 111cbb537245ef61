/** H5 only: Taro's tab bar has no role, so a listener can't skip to it. Nothing to do on weapp, where WeChat draws it. */
export function nameTabBar(): void {
  if (process.env.TARO_ENV !== 'h5') return
  const name = (): boolean => {
    const bar = document.querySelector('taro-tabbar')
    bar?.setAttribute('role', 'navigation')
    return bar !== null
  }
  if (name()) return
  const observer = new MutationObserver(() => name() && observer.disconnect())
  observer.observe(document.body, { childList: true, subtree: true })
}
