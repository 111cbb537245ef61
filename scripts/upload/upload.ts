import type { Package } from './Package'
import { refusals } from './refusals'
import type { Upload } from './send'

interface Packed {
  /** Bytes by package as WeChat counts them; '' is the main one. */
  readonly packages: Readonly<Record<string, number>>
  readonly failedChecks: readonly string[]
}

export interface Ports {
  readonly pack: (folder: string) => Promise<Packed>
  readonly send: (upload: Upload) => Promise<void>
  /** What stands at the package's address, against what the package carries: null, or why a courier with it would get nothing new. */
  readonly published: (feedUrl: string) => Promise<string | null>
  readonly say: (line: string) => void
}

export interface Request {
  readonly folder: string
  readonly version: string
  readonly description: string
  readonly isReal: boolean
}

/** WeChat's limit for the main package and for each other one. */
const MOST_BYTES = 2 * 1024 * 1024

/**
 * Packs with WeChat's own packer, says what would be sent, and sends it only when asked to and when nothing speaks against it.
 * Exit: 0 packed (and sent, when real) · 1 refused, nothing sent · 3 the packer or WeChat said no.
 */
export async function upload(it: Package, { folder, version, description, isReal }: Request, ports: Ports): Promise<number> {
  const { say } = ports
  const packed = await ports.pack(folder)
  const total = Object.values(packed.packages).reduce((sum, bytes) => sum + bytes, 0)
  say(`版本 ${version}（${description}）`)
  say(`AppID ${it.appid ?? '没有'}；内容地址 ${it.trust?.feedUrl ?? '没有'}`)
  for (const [name, bytes] of Object.entries(packed.packages))
    say(`${name === '' ? '主包' : `分包 ${name}`} ${kb(bytes)}（上限 ${kb(MOST_BYTES)}）`)
  say(
    `微信打包器：通过，共 ${kb(total)}${packed.failedChecks.length > 0 ? `；代码质量提示：${packed.failedChecks.join('、')}` : ''}`,
  )

  const reasons = refusals(it)
  for (const reason of reasons) say(`✗ ${reason}`)
  if (!isReal) {
    say(
      reasons.length === 0
        ? '试运行：没有上传。都齐了，真要上传加 --really。'
        : `试运行：没有上传。真要上传，先解决上面 ${reasons.length} 条。`,
    )
    return 0
  }
  if (reasons.length > 0 || it.appid === null || it.privateKeyPath === null || !it.trust?.feedUrl) {
    say('没有上传。')
    return 1
  }
  const behind = await ports.published(it.trust.feedUrl)
  if (behind !== null) {
    say(`✗ ${behind}`)
    say('没有上传。先把这个包带的内容发布出去（docs/launch.zh-CN.md 第 5 节）。')
    return 1
  }
  await ports.send({ folder, appid: it.appid, privateKeyPath: it.privateKeyPath, version, description })
  say('已上传到开发版本。下一步：公众平台 → 版本管理，设为体验版，试过再提交审核。')
  return 0
}

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`
