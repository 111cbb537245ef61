/**
 * Draws src/assets/share/guide.png, what a shared warning looks like in a chat: 5:4, as WeChat crops it.
 * Run by hand (node --import tsx scripts/shareCard.ts); needs Chromium, a Chinese font and pngquant. The output is committed.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { launchChromium } from 'weapp-rig/h5'

const OUT = 'src/assets/share/guide.png'
const SIZE = { width: 500, height: 400 }
const glyph = readFileSync('node_modules/lucide-static/icons/shield-alert.svg', 'utf8')

/** Colours are those of src/ui/tokens.scss, light. */
const html = `<style>
  body { display: flex; flex-direction: column; justify-content: center; align-items: center; gap: 20px; width: 500px; height: 400px;
    margin: 0; background: #fff2d2; color: #1f2328; font-family: "Noto Sans CJK SC", sans-serif; }
  svg { width: 132px; height: 132px; color: #b3261e; stroke-width: 1.8; }
  b { font-size: 60px; line-height: 1.2; }
  p { margin: 0; font-size: 32px; color: #6b4200; }
</style>${glyph}<b>先核实，再付钱</b><p>快递小哥提醒你 · 暖蜂</p>`

async function main(): Promise<void> {
  const browser = await launchChromium()
  const page = await browser.newPage({ viewport: SIZE })
  await page.setContent(html)
  mkdirSync(dirname(OUT), { recursive: true })
  await page.screenshot({ path: OUT })
  await browser.close()
  execFileSync('pngquant', ['--force', '--ext', '.png', '--speed', '1', '16', OUT])
}

void main()
