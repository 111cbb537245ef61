import { existsSync } from 'node:fs'
import { type Outcome, run } from './run'

const CHROMIUM = '/usr/bin/chromium'
const PACKAGES = ['chromium', 'fonts-noto-cjk']

const done = (output: string, code = 0): Outcome => ({ code, output, seconds: 0 })

/** The browser and the Chinese font that the page tests draw with: Debian's own, installed when we may. */
export async function ensureBrowser(): Promise<Outcome> {
  const hasFont = (await run('fc-list', [':lang=zh'])).output.trim() !== ''
  if (existsSync(CHROMIUM) && hasFont) return done('')
  const missing = `缺少 Debian 软件包 ${PACKAGES.join('、')}。请以管理员身份运行：apt-get update && apt-get install -y ${PACKAGES.join(' ')}`
  if (process.getuid?.() !== 0) return done(missing, 1)
  await run('apt-get', ['update'])
  const installed = await run('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], {
    DEBIAN_FRONTEND: 'noninteractive',
  })
  return installed.code === 0 ? installed : done(`${missing}\n${installed.output}`, 1)
}
