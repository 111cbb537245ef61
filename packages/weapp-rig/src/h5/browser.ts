import { type Browser, chromium } from 'playwright-core'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A name that isn't this machine leads nowhere: what gets past the request filter still can't leave.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]

let browser: Promise<Browser> | null = null

/** Debian's Chromium, headless and cut off from every other machine. The caller closes it. */
export const launchChromium = (): Promise<Browser> => chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS })

/** The same, started once a process. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launchChromium()
  return browser
}

/** Call in an `after` hook: a running browser keeps the process alive. */
export async function closeBrowser(): Promise<void> {
  const open = await browser
  browser = null
  await open?.close()
}
