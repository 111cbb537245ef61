import { gzipSync } from 'node:zlib'
import type { Measured } from '../budget/measured.js'
import { closeBrowser } from './browser.js'
import { openH5 } from './openH5.js'

/** Gzipped bytes of every script that a browser fetches to show the first page. */
export async function measureH5(distDir: string, route: string): Promise<Measured> {
  const app = await openH5(distDir)
  const sizes: Promise<number>[] = []
  app.page.on('response', response => {
    if (new URL(response.url()).pathname.endsWith('.js'))
      sizes.push(response.body().then(body => gzipSync(body, { level: 9 }).byteLength))
  })
  try {
    await app.goto(route)
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    return { 'h5: initial JS, gzipped': { value: bytes / 1_000 } }
  } finally {
    await app.close()
    await closeBrowser()
  }
}
