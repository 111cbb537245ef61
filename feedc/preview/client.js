// Runs in the editor's browser: puts what the server sends into the page, and reloads the phone when its feed changed.
;(() => {
  const byId = id => document.getElementById(id)
  const frame = document.querySelector('iframe')
  const APP = 'app/index.html'
  /** The app asks for its feed half a second after it is drawn; until then the page may still be too short to scroll to. */
  const SETTLE_MS = 2000
  let shown = null

  function show(state) {
    byId('list').innerHTML = state.list
    byId('why').textContent = state.why
    frame.hidden = state.feed === null
    if (state.feed === shown) return
    shown = state.feed
    if (shown !== null) reload()
  }

  /** On the same screen, scrolled to the same place: the editor looks at what he just changed. */
  function reload() {
    if (!frame.getAttribute('src')) {
      frame.src = APP
      return
    }
    const y = topPage()?.scrollTop ?? 0
    frame.addEventListener('load', () => keepAt(y, Date.now() + SETTLE_MS), { once: true })
    frame.contentWindow.location.reload()
  }

  /** What scrolls is the app's page, not its window. */
  function topPage() {
    const pages = frame.contentDocument?.querySelectorAll('.taro_page') ?? []
    return [...pages].reverse().find(page => page.clientHeight > 0)
  }

  function keepAt(y, untilMs) {
    const page = topPage()
    if (page) page.scrollTop = y
    if ((page?.scrollTop ?? 0) < y && Date.now() < untilMs) setTimeout(keepAt, 100, y, untilMs)
  }

  const events = new EventSource('events')
  events.onopen = () => {
    byId('lost').hidden = true
  }
  events.onmessage = event => show(JSON.parse(event.data))
  events.onerror = () => {
    byId('lost').hidden = false
  }

  const resize = () => {
    byId('phone').style.width = `${byId('width').value}px`
  }
  byId('width').addEventListener('change', resize)
  resize()
})()
