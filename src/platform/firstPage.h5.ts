import { whenThere } from './webShell'

const load = (): Promise<unknown> => import('./withEnrolment').catch(() => undefined)
let isThere: Promise<void> | null = null

/** After the first page is drawn, and what of the bundled content didn't stand in it has come: the sync counts on it. */
export const firstPageIsThere = (): Promise<void> => {
  isThere ??= whenThere('.taro_page .screen')
    // Two frames: what was drawn is laid out in the first.
    .then(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    .then(load)
    .then(() => undefined)
  return isThere
}
