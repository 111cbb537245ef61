import { existsSync } from 'node:fs'
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

/** Named by the environment, else the system's, else what `playwright install` fetched. */
const chromiumPath = (): string | undefined =>
  process.env.RIG_CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/** A Chromium, headless and cut off from every other machine. The caller closes it. */
export function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath()
  return chromium.launch({ args: FLAGS, ...(executablePath && { executablePath }) })
}

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
