/** Pages on WeChat's own component engine; needs jsdom and miniprogram-simulate. */
export { type RenderedPage, renderPage } from './renderPage.js'
