/** Runs after the first screen: makes it true for this minute, and takes it away once the app has drawn a page of its own. */
const first = document.getElementById('first')
const { classList } = document.documentElement

function end(): void {
  first?.remove()
  classList.remove('starting')
}

if (first && classList.contains('starting')) {
  if (matchMedia('(prefers-color-scheme: dark)').matches) first.querySelector('.screen')?.classList.add('dark')
  for (const each of Array.from(first.querySelectorAll<HTMLElement>('[data-until]')))
    if (Number(each.dataset.until) <= Date.now()) each.remove()
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.taro_page .screen')) return
    observer.disconnect()
    // Two frames: Taro's elements lay themselves out in the first.
    requestAnimationFrame(() => requestAnimationFrame(end))
  })
  observer.observe(document.body, { childList: true, subtree: true })
} else end()

// A module, so that its names are its own.
export {}
