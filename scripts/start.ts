/**
 * npm start — content → feed → weapp and H5, then serves H5, the feed and the inbox on one local port.
 * `--no-serve` does all but serve. PORT chooses the port (10086).
 */
import { FOR_COURIERS } from '../config/outputs'
import { buildStages, runStages } from './pipeline'
import { PLACES, serve } from './serve'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const port = Number(process.env.PORT ?? 10086)
const here = `http://localhost:${port}/`

async function main(): Promise<number> {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    say(`PORT 应该是 1–65535 的整数，现在是「${process.env.PORT}」。`)
    return 2
  }
  const isServing = !process.argv.includes('--no-serve')
  if (isServing && (await serve.isBusy(port))) {
    say(`端口 ${port} 已经被占用。换一个：PORT=${port + 1} npm start`)
    return 1
  }
  const startedMs = performance.now()
  if (!(await runStages(buildStages(FOR_COURIERS, `${here}feed/`, null, `${here}reports`), say))) return 1
  say(`全部完成，${((performance.now() - startedMs) / 1000).toFixed(1)} 秒`)
  say('微信开发者工具：导入项目，目录选这个仓库（小程序在 dist/weapp，详情里勾选「不校验合法域名」）')
  if (!isServing) return 0
  await serve.start(port)
  say(
    `网页：${here}   内容：${here}feed/index.json   小哥上报：npm run -s feedc -- inbox list --inbox ${PLACES.inbox}   （Ctrl+C 结束）`,
  )
  return -1
}

void main().then(code => {
  if (code >= 0) process.exit(code)
})
