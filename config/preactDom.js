/**
 * react-dom for Taro's runtime, on Preact: it asks the default export for createRoot, which preact/compat keeps in a file
 * of its own. Remove when Taro imports react-dom/client in mini-programs too, as it does on H5.
 */
import compat from 'preact/compat'
import { createRoot } from 'preact/compat/client'

export * from 'preact/compat'
export default { ...compat, createRoot }
