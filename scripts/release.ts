/**
 * npm run release -- --feed-url https://…/feed/ — content signed with the release key → weapp and H5 as couriers get them.
 * The key's path comes from the environment (NUANFENG_SIGNING_KEY), never from arguments; NUANFENG_NEXT_SIGNING_KEY is trusted
 * besides it while keys change over: docs/keys.zh-CN.md. NUANFENG_CITIES: cities.yaml, where there are several (docs/cities.zh-CN.md).
 * Exit: 0 built · 1 a stage failed · 2 something to give is missing.
 */
import { parseArgs } from 'node:util'
import { FOR_COURIERS } from '../config/outputs'
import { compressFolder } from './compress'
import { buildStages, runStages } from './pipeline'
import { writeSbom } from './sbom'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { 'feed-url': { type: 'string' } } })
  const feedUrl = values['feed-url']
  const key = process.env.NUANFENG_SIGNING_KEY
  if (!feedUrl) {
    say('没有内容地址。这样运行：npm run release -- --feed-url https://你的域名/feed/')
    return 2
  }
  if (!key) {
    say(
      '没有签名密钥。先 npm run -s feedc -- keygen 一个安全的地方，路径写在环境变量 NUANFENG_SIGNING_KEY 里（docs/keys.zh-CN.md）。',
    )
    return 2
  }
  const next = process.env.NUANFENG_NEXT_SIGNING_KEY || null
  if (!(await runStages(buildStages(FOR_COURIERS, feedUrl, { key, next, cities: process.env.NUANFENG_CITIES || null }), say)))
    return 1
  const { files } = compressFolder('dist/h5')
  say(`物料清单 dist/release/sbom.cdx.json：${writeSbom('dist/release/sbom.cdx.json')} 个库。`)
  say(`网页 dist/h5 已压缩 ${files} 个文件。小程序 dist/weapp：npm run upload 看一看，再上传。`)
  return 0
}

main().then(
  code => process.exit(code),
  error => {
    say(String(error?.message ?? error))
    process.exit(2)
  },
)
