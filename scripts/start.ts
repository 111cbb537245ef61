/**
 * npm start — content → feed → weapp and H5, then serves H5, the feed and the inbox on one local port, and the
 * desk on another. `--no-serve` does all but serve. PORT and DESK_PORT choose the ports (10086, 10088).
 */
import { spawn } from 'node:child_process'
import { FOR_COURIERS } from '../config/outputs'
import { buildStages, deskStage, runStages } from './pipeline'
import { PLACES, serve } from './serve'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const port = Number(process.env.PORT ?? 10086)
const deskPort = Number(process.env.DESK_PORT ?? 10088)
const here = `http://localhost:${port}/`

async function main(): Promise<number> {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    say(`PORT 应该是 1–65535 的整数，现在是「${process.env.PORT}」。`)
    return 2
  }
  const isServing = !process.argv.includes('--no-serve')
  for (const [name, each] of isServing
    ? ([
        ['PORT', port],
        ['DESK_PORT', deskPort],
      ] as const)
    : []) {
    if (!(await serve.isBusy(each))) continue
    say(`端口 ${each} 已经被占用。换一个：${name}=${each + 1} npm start`)
    return 1
  }
  const startedMs = performance.now()
  const stages = [...buildStages(FOR_COURIERS, `${here}feed/`, null, `${here}reports`), deskStage()]
  if (!(await runStages(stages, say))) return 1
  say(`全部完成，${((performance.now() - startedMs) / 1000).toFixed(1)} 秒`)
  say('微信开发者工具：导入项目，目录选这个仓库（小程序在 dist/weapp，详情里勾选「不校验合法域名」）')
  if (!isServing) return 0
  await serve.start(port)
  startDesk()
  say(
    `网页：${here}   内容：${here}feed/index.json   小哥上报：npm run -s feedc -- inbox list --inbox ${PLACES.inbox}   （Ctrl+C 结束）`,
  )
  return -1
}

/** In a process of its own, as an editor would start it; it says its address itself, and ends with this one. */
function startDesk(): void {
  const env = { ...process.env, PORT: String(deskPort), DATABASE_URL: PLACES.inbox }
  const desk = spawn(process.execPath, ['--import', 'tsx', 'desk/main.ts'], { env, stdio: 'inherit' })
  process.once('exit', () => desk.kill())
  // Ended by its number alone, it takes the desk along: nobody would look for it.
  for (const signal of ['SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      desk.kill()
      process.exit(1)
    })
}

void main().then(code => {
  if (code >= 0) process.exit(code)
})
