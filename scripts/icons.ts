/**
 * npm run icons — draws src/ui/icons.scss and the pictures in src/assets and src/web/icons from Lucide (ISC).
 * Run by hand when an icon is added; the output is committed, so that a build needs neither a browser nor pngquant
 * (Debian package), which takes the tab icons to a quarter.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** Our name → Lucide's. A courier always sees a word beside it. */
const ICONS: Record<string, string> = {
  search: 'search',
  pin: 'map-pin',
  shield: 'shield-alert',
  'shield-check': 'shield-check',
  next: 'chevron-right',
  down: 'chevron-down',
  list: 'list',
  map: 'map',
  star: 'star',
  share: 'share-2',
  flag: 'flag',
  clock: 'clock',
  phone: 'phone',
  copy: 'copy',
  navigate: 'navigation',
  moon: 'moon',
  sun: 'sun',
  alert: 'triangle-alert',
  stop: 'octagon-x',
  info: 'info',
  check: 'check',
  close: 'x',
  type: 'type',
  offline: 'wifi-off',
  refresh: 'refresh-cw',
  news: 'newspaper',
  user: 'circle-user-round',
  trash: 'trash-2',
  house: 'house',
  users: 'users-round',
  locate: 'locate-fixed',
  filter: 'sliders-horizontal',
  external: 'external-link',
  back: 'chevron-left',
  history: 'history',
  // scenes of the self-check
  'hand-coins': 'hand-coins',
  gem: 'gem',
  headset: 'headset',
  'scan-line': 'scan-line',
  package: 'package',
  bike: 'bike',
  // amenities
  ac: 'snowflake',
  fridge: 'refrigerator',
  microwave: 'microwave',
  drinking_water: 'glass-water',
  phone_charging: 'plug',
  seating: 'armchair',
  toilet: 'toilet',
  ebike_charging: 'plug-zap',
  battery_swap: 'battery-charging',
  first_aid: 'briefcase-medical',
  meal: 'utensils',
  wifi: 'wifi',
  rain_gear: 'umbrella',
  shower: 'shower-head',
  more: 'circle-ellipsis',
}

const svgOf = (lucide: string): string =>
  readFileSync(`node_modules/lucide-static/icons/${lucide}.svg`, 'utf8')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s+class="[^"]*"/, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .replace(/ width="24" height="24"/, '')
    .trim()

/** Everything inside the <svg>: the frame around all 56 is the same. */
const shapesOf = (lucide: string): string =>
  svgOf(lucide)
    .replace(/^<svg[^>]*>|<\/svg>$/g, '')
    .replace(/ \/>/g, '/>')

/**
 * One column of glyphs as one mask: it takes the text's colour, so one drawing serves both themes, and the frame is
 * written once (−10 KB against a drawing each). A variable, so that no prefixer doubles it.
 */
function sprite(): string {
  const names = Object.entries(ICONS)
  const glyphs = names.map(([, lucide], at) => `<g transform='translate(0 ${at * 24})'>${shapesOf(lucide)}</g>`).join('')
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 ${names.length * 24}' fill='none' stroke='#000' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'>${glyphs}</svg>`
  const uri = svg.replace(/"/g, "'").replace(/</g, '%3C').replace(/>/g, '%3E').replace(/#/g, '%23')
  const column = `page,\nbody {\n  --glyphs: url("data:image/svg+xml,${uri}");\n  --glyph-count: ${names.length};\n}\n`
  return column + names.map(([name], at) => `.icon-${name} {\n  --glyph: ${at};\n}\n`).join('')
}

const TABS = { home: 'house', stations: 'map-pin', antifraud: 'shield-alert', union: 'users-round' }
const TAB_COLOURS = {
  '': { ink: '#555B64', pill: 'transparent' },
  '-on': { ink: '#6B4200', pill: '#FFF2D2' },
  '-dark': { ink: '#B4B8BE', pill: 'transparent' },
  '-dark-on': { ink: '#FFB92E', pill: '#3A2E12' },
}

/** Dots for WeChat's map, in the tones of the pills; a word always stands in the card below. */
const HERE = '#1F2328'
const DOTS = { green: '#0B6B3A', amber: '#F5A300', grey: '#5F6670' }

/** A cell of honeycomb with a house in it, for a phone's home screen. `size` of the picture, `reach` of the cell: a mask may cut to 80 %. */
const APP_ICONS = {
  '192': { size: 192, reach: 0.94, ground: 'transparent' },
  '512': { size: 512, reach: 0.94, ground: 'transparent' },
  '512-maskable': { size: 512, reach: 0.74, ground: '#FFF2D2' },
  'apple-touch': { size: 180, reach: 0.82, ground: '#FFF2D2' },
}
/** Pointed at the top, corners rounded by a stroke of the same colour. */
const CELL =
  '<path d="M50 6 88 28v44L50 94 12 72V28z" fill="#F5A300" stroke="#F5A300" stroke-width="10" stroke-linejoin="round"/>'
/** What a chat shows of a page that was passed on; 5:4, as WeChat cuts it. In Moments only the middle square is seen. */
const SHARE_CARD = `<body style="margin:0;background:#FFF2D2;font-family:'Noto Sans CJK SC';color:#1F2328"><div style="width:500px;height:400px;display:flex;flex-direction:column;align-items:center;justify-content:center">
  <div style="width:152px;height:168px;background:#F5A300;clip-path:polygon(50% 0,100% 25%,100% 75%,50% 100%,0 75%,0 25%);display:flex;align-items:center;justify-content:center">
  ${svgOf('house').replace('<svg', '<svg style="width:84px;height:84px"')}</div>
  <div style="margin-top:20px;font-size:64px;font-weight:700;line-height:1.3">暖蜂</div>
  <div style="font-size:28px;line-height:1.4">歇脚 · 识骗 · 入会 · 简报</div></div>`

async function drawImages(): Promise<void> {
  mkdirSync('src/assets/tab', { recursive: true })
  mkdirSync('src/assets/map', { recursive: true })
  mkdirSync('src/web/icons', { recursive: true })
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage({ viewport: { width: 81, height: 81 } })
  for (const [tab, lucide] of Object.entries(TABS)) {
    for (const [suffix, { ink, pill }] of Object.entries(TAB_COLOURS)) {
      await page.setContent(`<body style="margin:0;background:transparent"><div style="width:81px;height:81px;display:flex;align-items:center;justify-content:center">
        <div style="width:79px;height:56px;border-radius:28px;background:${pill};display:flex;align-items:center;justify-content:center;color:${ink}">
        <div style="width:46px;height:46px;display:flex">${svgOf(lucide).replace('<svg', '<svg style="width:46px;height:46px"')}</div></div></div>`)
      await page.screenshot({ path: `src/assets/tab/${tab}${suffix}.png`, omitBackground: true })
    }
  }
  await page.setViewportSize({ width: 56, height: 56 })
  for (const [tone, colour] of Object.entries(DOTS)) {
    await page.setContent(
      `<body style="margin:0"><div style="box-sizing:border-box;width:52px;height:52px;margin:2px;border:8px solid #fff;border-radius:50%;background:${colour}"></div>`,
    )
    await page.screenshot({ path: `src/assets/map/${tone}.png`, omitBackground: true })
  }
  // A square with its own glyph: nobody takes it for a place to sit.
  for (const [tone, colour] of Object.entries(DOTS)) {
    const glyph = svgOf('toilet').replace('<svg', '<svg style="width:34px;height:34px"')
    const ink = tone === 'amber' ? HERE : '#fff'
    await page.setContent(
      `<body style="margin:0"><div style="box-sizing:border-box;width:52px;height:52px;margin:2px;border:4px solid #fff;border-radius:14px;background:${colour};color:${ink};display:grid;place-items:center">${glyph}</div>`,
    )
    await page.screenshot({ path: `src/assets/map/toilet-${tone}.png`, omitBackground: true })
  }
  // Where the courier said to be: a ring, so that it is no station.
  await page.setContent(
    `<body style="margin:0"><div style="box-sizing:border-box;width:52px;height:52px;margin:2px;border:5px solid ${HERE};border-radius:50%;background:#fff;padding:9px"><div style="width:24px;height:24px;border-radius:50%;background:${HERE}"></div></div>`,
  )
  await page.screenshot({ path: 'src/assets/map/here.png', omitBackground: true })
  for (const [name, { size, reach, ground }] of Object.entries(APP_ICONS)) {
    await page.setViewportSize({ width: size, height: size })
    const house = svgOf('house').replace('<svg', '<svg x="25" y="24" width="50" height="50" color="#1F2328"')
    await page.setContent(`<body style="margin:0;background:${ground}"><div style="height:100vh;display:grid;place-items:center">
      <svg viewBox="0 0 100 100" width="${size * reach}" height="${size * reach}">${CELL}${house}</svg></div>`)
    await page.screenshot({ path: `src/web/icons/${name}.png`, omitBackground: true })
  }
  await page.setViewportSize({ width: 500, height: 400 })
  await page.setContent(SHARE_CARD)
  await page.screenshot({ path: 'src/assets/share.png' })
  await browser.close()
  for (const [folder, colours] of Object.entries({ 'src/assets/tab': 8, 'src/assets/map': 8, 'src/web/icons': 32 })) {
    for (const file of readdirSync(folder))
      execFileSync('pngquant', ['--force', '--ext', '.png', String(colours), `${folder}/${file}`])
  }
  execFileSync('pngquant', ['--force', '--ext', '.png', '16', 'src/assets/share.png'])
}

const header = '/* Written by `npm run icons` from Lucide (ISC, https://lucide.dev). Do not edit. */\n'
writeFileSync('src/ui/icons.scss', header + sprite())
void drawImages()
