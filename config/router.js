/**
 * '@tarojs/router' for the browser, as it is but for two things (docs/decisions/0048). It starts in a turn of its own after the scripts
 * have run, and draws the first page in slices, so that a tap has its turn in between; later pages are drawn at once, as Taro does.
 * And a page whose script came late doesn't stay over the one that was asked for after it.
 */
import { createRouter as startRouter } from '@tarojs/router/dist/index.js'
import { Current } from '@tarojs/runtime'
import { startTransition } from 'react'

export * from '@tarojs/router/dist/index.js'

export function createRouter(history, app, config, framework) {
  const { mount } = app
  const { listen } = history
  let go = null
  let isCorrected = false
  const showAddressed = () => {
    const { location } = history
    const shown = Current.page?.path?.split('?')[0]
    if (!go || !shown || isCorrected || shown === location.pathname) return
    // Once for an address: one that leads nowhere is led home by the app.
    isCorrected = true
    go({ location, action: 'POP' })
  }
  const mountAndLook = (page, id, drawn) =>
    mount.call(app, page, id, (...args) => {
      drawn(...args)
      setTimeout(showAddressed)
    })
  app.mount = (...page) => {
    app.mount = mountAndLook
    startTransition(() => mountAndLook(...page))
  }
  setTimeout(() => {
    // The router is the one who listens while it starts; later others do, who wait for their own step alone.
    history.listen = listener => {
      go = listener
      return listen.call(history, update => {
        isCorrected = false
        return listener(update)
      })
    }
    startRouter(history, app, config, framework)
    history.listen = listen
  })
}
