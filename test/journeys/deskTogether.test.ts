import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { after, describe, it } from 'node:test'
import { IS_THOROUGH } from '@test/sample'
import type { Page } from 'playwright-core'
import { closeBrowser } from 'weapp-rig/h5'
import { Office } from './office'

after(closeBrowser)

const [MINE, THEIRS] = ['我写的一句摘要', '别人写的一句摘要']
const GONE = /没有应答/
const summary = (page: Page) => page.getByLabel('摘要', { exact: true })
const save = (page: Page) => page.getByRole('button', { name: '存下来' }).click()
const says = (page: Page, words: string | RegExp) => page.locator('.desk-saved').getByText(words).waitFor()

/** The first trick's page in a tab, with its summary at hand. */
async function openGuide(origin: string, page: Page): Promise<void> {
  await page.goto(`${origin}#/fraud`)
  await page.locator('.records-rows a').first().click()
  await summary(page).waitFor()
}
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const rows = (await (await fetch('/api/records/guides')).json()) as { id: string }[]
    const { fields } = (await (await fetch(`/api/records/guides/${rows[0]!.id}`)).json()) as { fields: { summary: string } }
    return fields.summary
  })

describe('two editors of one record', { skip: !IS_THOROUGH }, () => {
  it('the second to save is told by whom and how it differs, and nothing of either is lost', async () => {
    const office = await Office.open()
    const [a, b] = [office.page, await office.anotherTab()]
    await openGuide(office.origin, a)
    await openGuide(office.origin, b)
    await summary(a).fill(THEIRS)
    await save(a)
    await a.getByText('存好了，等下次发布').or(a.locator('.desk-saved').getByText(/存好/)).first().waitFor()
    await summary(b).fill(MINE)
    await save(b)
    await b.locator('.conflict').getByText(THEIRS).first().waitFor()
    assert.equal(await summary(b).inputValue(), MINE)
    assert.equal(await stored(a), THEIRS)
    await office.close()
  })
})

describe('an editor who has to sign in', { skip: !IS_THOROUGH }, () => {
  it('is told of a wrong password, may not publish, and types on after the session ended', async () => {
    const office = await Office.open({ people: { 王编辑: 'editor', 李发布: 'publisher' } })
    const { page } = office
    const enter = async (name: string, password: string): Promise<void> => {
      await page.getByLabel('名字').fill(name)
      await page.getByLabel('密码').fill(password)
      await page.getByRole('button', { name: '登录' }).click()
    }
    await page.goto(`${office.origin}#/fraud`)
    await enter('王编辑', 'wrong')
    await page.getByText('名字或密码不对').waitFor()
    await enter('王编辑', office.passwordOf('王编辑'))
    await openGuide(office.origin, page)
    await summary(page).fill(MINE)
    // The night passes in the middle of a sentence.
    office.skewMs += 13 * 60 * 60_000
    await summary(page).press('End')
    await page.keyboard.type('，后半句')
    await page.getByLabel('密码').waitFor()
    await enter('王编辑', office.passwordOf('王编辑'))
    await summary(page).waitFor()
    assert.equal(await summary(page).inputValue(), `${MINE}，后半句`)
    await save(page)
    await says(page, /存好/)
    assert.equal(await stored(page), `${MINE}，后半句`)
    // An editor finds no button for what a publisher does.
    await office.goto('publish')
    const refused = await page.evaluate(async () => {
      const { token } = (await (await fetch('/api/session')).json()) as { token: string }
      const headers = { 'content-type': 'application/json', 'x-desk-token': token }
      return (await fetch('/api/publish', { method: 'POST', headers, body: '{"version":"x"}' })).status
    })
    assert.equal(refused, 403)
    assert.deepEqual(office.errors, [])
    await office.close()
  })
})

describe('a server that is killed', { skip: !IS_THOROUGH }, () => {
  it('is said to be gone, keeps what was typed, and takes it when it is back', async () => {
    const office = await Office.open()
    const { page } = office
    let server = await started(office)
    const origin = `http://localhost:${server.port}/`
    await openGuide(origin, page)
    server = await killed(server, office, async () => {
      await summary(page).fill(MINE)
      await says(page, GONE)
    })
    // Typed while nobody answered; the page asks until somebody does.
    await says(page, /存好/)
    await page.reload()
    await summary(page).waitFor()
    assert.equal(await summary(page).inputValue(), MINE)
    await save(page)
    await says(page, /存好/)
    assert.equal(await stored(page), MINE)

    // In the middle of publishing: what couriers see is said, and one click goes on.
    await page.goto(`${origin}#/publish`)
    const publish = page.locator('.publish-head').getByRole('button', { name: /^(发布|接着发)$/ })
    await page.getByText('可以发布了').waitFor()
    server = await killed(
      server,
      office,
      async () => void (await page.waitForTimeout(500)),
      async () => {
        await publish.click()
        await page.waitForTimeout(400)
      },
    )
    await page.reload()
    const broken = page.getByText(/没发完/).first()
    const done = page.getByText('发好了，从外面读回来核对过').first()
    await broken.or(done).first().waitFor()
    if (await broken.isVisible()) {
      await page.getByText(/完整/).first().waitFor()
      await publish.click()
      await done.waitFor()
    }
    server.child.kill('SIGKILL')
    await office.close()
  })
})

interface Server {
  readonly child: ChildProcess
  readonly port: number
}

async function started({ dir }: Office, port = 10_900 + (process.pid % 90)): Promise<Server> {
  const env = {
    ...process.env,
    PORT: String(port),
    DESK_CONTENT: `${dir}/content`,
    DESK_HOME: `${dir}/.desk-killed`,
    DESK_PAGE: 'dist/desk',
    DESK_H5: '-',
  }
  const child = spawn(process.execPath, ['--import', 'tsx', 'desk/main.ts'], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve())
    child.once('exit', code => reject(new Error(`the desk ended: ${code}`)))
  })
  return { child, port }
}

/** Killed, something done meanwhile or right before, and started again at the same address. */
async function killed(
  { child, port }: Server,
  office: Office,
  meanwhile: () => Promise<void>,
  before: () => Promise<void> = async () => {},
): Promise<Server> {
  const ended = new Promise(resolve => child.once('exit', resolve))
  await before()
  child.kill('SIGKILL')
  await ended
  await meanwhile()
  return started(office, port)
}
