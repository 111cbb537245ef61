import { createHash } from 'node:crypto'

/**
 * What the page may do, in the page itself (any server) and in deploy/nginx.conf's headers. Styles and a font: Taro's components
 * and dialogs bring their own. Images: checked ones from this page's memory (src/platform/pictures.h5.ts), and map tiles.
 */
export function policyFor(scripts: readonly string[]): string {
  const hashes = scripts.map(script => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob: https:",
    'font-src data:',
    // The inbox may live elsewhere, and its address comes with the signed feed (docs/feed-format.md §3.1).
    "connect-src 'self' https:",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** What only a header can say. */
export const HEADER_ONLY = "frame-ancestors 'none'"

/** The scripts that stand in the page itself. */
export const inlineScripts = (html: string): readonly string[] =>
  [...html.matchAll(/<script(?: data-[^>]*)?>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text)
