import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { WEAPP } from '@test/rig/dists'
import { openApp, type Phone } from 'weapp-rig'
import { serve } from './feedServer'
import { type Files, feedWith } from './feedWith'

const HOUR_MS = 3_600_000
/** The feeds are made an hour and more from now, and read two days later: by then all of them were published. */
const MADE_MS = Date.now() + HOUR_MS
const READ_MS = MADE_MS + 48 * HOUR_MS
const FIRST = '测试：冒充驿站收押金'
const SECOND = '测试：冒充驿站，改收保证金'
const WHY = '测试：查明是误会，撤回'

const shanghai = (ms: number): string => `${new Date(ms + 8 * HOUR_MS).toISOString().slice(0, 19)}+08:00`

/** An editor's file. Sent so many hours before the first feed was made. */
function alert(headline: string, kind: string, sentHoursAgo: number): string {
  const sent = shanghai(Date.now() - sentHoursAgo * HOUR_MS)
  return `---
sent: ${sent}
msgType: ${kind}
severity: Severe
urgency: Immediate
certainty: Observed
headline: ${headline}
effective: ${sent}
expires: ${shanghai(READ_MS + 24 * HOUR_MS)}
areaDesc: 测试
source: { name: 测试来源, url: , date: 2026-01, kind: 官方 }
---

## 说明

测试说明。
`
}

const files: Record<'alert' | 'update' | 'cancel', Files> = { alert: new Map(), update: new Map(), cancel: new Map() }
before(async () => {
  const write = (content: string, name: string, text: string): void => writeFileSync(join(content, `alerts/${name}.md`), text)
  const first = (content: string): void => {
    // The one alert that the content under test has in force would be counted too.
    rmSync(join(content, 'alerts/made-up-lockers.md'))
    write(content, 'test-1', alert(FIRST, 'Alert', 3))
  }
  const second = (content: string): void => {
    first(content)
    write(content, 'test-2', alert(SECOND, 'Update\nreferences: [test-1]', 2))
  }
  files.alert = await feedWith(first, MADE_MS)
  files.update = await feedWith(second, MADE_MS + HOUR_MS)
  files.cancel = await feedWith(
    content => {
      second(content)
      write(content, 'test-3', alert(WHY, 'Cancel\nreferences: [test-2]', 1))
    },
    MADE_MS + 2 * HOUR_MS,
  )
})

const HOME = '/pages/home/index'
const ANTIFRAUD = '/pages/antifraud/index'

async function openOnline(nowMs = READ_MS): Promise<Phone> {
  const phone = await openApp(WEAPP, { nowMs, before: phone => serve(phone, files.alert) })
  await phone.open(HOME)
  await phone.advance(5_000)
  return phone
}
/** Pulls the page down once this feed is on the server. */
async function publish(phone: Phone, next: Files): Promise<void> {
  serve(phone, next)
  await phone.page.pullDown()
  await phone.advance(5_000)
}
const badge = (phone: Phone): string => {
  const last = phone.calls.filter(({ api }) => /TabBarBadge$/.test(api)).at(-1)
  const [options] = (last?.args ?? []) as unknown as { index: number; text?: string }[]
  assert.equal(options?.index, 2)
  return options?.text ?? ''
}
const isAbove = (phone: Phone, a: string, b: string): boolean => {
  const text = phone.page.text()
  return text.includes(a) && text.indexOf(a) < text.indexOf(b)
}

describe('a severe warning that has just been published', () => {
  it('stands on top of 首页 and 防骗, and is counted on the tab, until it was read', async () => {
    const phone = await openOnline()
    assert.ok(isAbove(phone, FIRST, '最快坐下'))
    assert.equal(badge(phone), '1')
    const antifraud = await phone.open(ANTIFRAUD)
    assert.ok(isAbove(phone, FIRST, '识骗自查'))
    await phone.page.tap(FIRST)
    assert.equal(phone.page.route, 'pages/alert/index')
    await phone.back()
    assert.ok(isAbove(phone, '骗局图鉴', FIRST), 'read: still in force, no longer on top')
    // Its going from the top sends its own place alone, not the page below it (docs/design.md §9).
    for (const { bytes } of antifraud.setDatas.slice(1)) assert.ok(bytes <= 4000, `${bytes} B`)
    assert.equal((await phone.open(HOME)).shows(FIRST), false)
    assert.equal(badge(phone), '')
    phone.expectNoErrors()
  })

  it('gives way to its update, which is new again', async () => {
    const phone = await openOnline()
    await phone.page.tap(FIRST)
    await phone.back()
    await publish(phone, files.update)
    assert.equal(phone.page.shows(FIRST), false)
    assert.ok(isAbove(phone, SECOND, '最快坐下'))
    assert.equal(badge(phone), '1')
  })

  it('goes when it is cancelled, with a line on why', async () => {
    const phone = await openOnline()
    await publish(phone, files.cancel)
    assert.equal(phone.page.shows(SECOND), false)
    const page = await phone.open(ANTIFRAUD)
    page.expect(`「${SECOND}」已由发布方撤回`)
    page.expect(WHY)
    assert.equal(badge(phone), '')
  })

  it('says so when an old card leads to what was replaced or withdrawn', async () => {
    const phone = await openOnline()
    await publish(phone, files.cancel)
    const old = await phone.open('/pages/alert/index?id=test-1')
    old.expect('这条预警已有新的一版')
    await old.tap('这条预警已有新的一版')
    phone.page.expect('这条预警已由发布方撤回')
    phone.page.expect(WHY)
  })

  it('expires by the clock, without a signal: dated, dimmed, off 首页', async () => {
    const phone = await openOnline()
    phone.network.isDown = true
    const later = await openApp(WEAPP, {
      nowMs: READ_MS + 25 * HOUR_MS,
      disk: phone.disk,
      before: phone => {
        phone.network.isDown = true
      },
    })
    assert.equal((await later.open(HOME)).shows(FIRST), false)
    const page = await later.open(ANTIFRAUD)
    page.expect(FIRST)
    page.expect('已过有效期')
    assert.ok(isAbove(later, '骗局图鉴', FIRST))
  })

  it('is not hidden by a clock that is ten years behind', async () => {
    const phone = await openOnline(Date.parse('2016-01-01T08:00:00+08:00'))
    assert.ok(isAbove(phone, FIRST, '最快坐下'))
  })
})
