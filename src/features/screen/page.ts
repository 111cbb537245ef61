/** What every page is made of. */
export { asPage } from './PageBoundary'
export { Screen } from './Screen'
