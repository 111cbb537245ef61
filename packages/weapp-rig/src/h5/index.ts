/** The H5 build in a browser; needs playwright-core, axe-core and a Chromium. */
export { closeBrowser, launchChromium, sharedBrowser } from './browser.js'
export { measureH5 } from './measureH5.js'
export { type FirstVisit, measureSlowPhone } from './measureSlowPhone.js'
export { type H5App, type H5Options, openH5, type Violation, type WebAnswer } from './openH5.js'
export { type Server, serveFolder } from './serveFolder.js'
export { walkByKeyboard } from './walkByKeyboard.js'
