/**
 * '@tarojs/router' for the browser, as it is but for how it starts: a turn of its own after the scripts have run, and the first page
 * drawn in slices, so that a tap has its turn in between (docs/decisions/0048). Later pages are drawn at once, as Taro does.
 */
import { createRouter as startRouter } from '@tarojs/router/dist/index.js'
import { startTransition } from 'react'

export * from '@tarojs/router/dist/index.js'

export function createRouter(history, app, config, framework) {
  const { mount } = app
  app.mount = (...page) => {
    app.mount = mount
    startTransition(() => app.mount(...page))
  }
  setTimeout(() => startRouter(history, app, config, framework))
}
