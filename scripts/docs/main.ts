/**
 * npm run docs:check [-- --quick docs/publish.zh-CN.md …] — follows the documents: every command block, word for word, in order, in a clean
 * copy of the project, against Debian's Swift (an S3 server that checks signatures), nginx and loopback. Blocks that can't run here
 * say so on their fence (`elsewhere=…`) and are counted. Needs root for nothing; builds the app, so it takes some minutes.
 * Exit: 0 every command did what its document says · 1 one didn't · 2 a tool is missing.
 */
import { openTarget } from '@feedc/publish/openTarget'
import { startSwift } from '../../test/swift/startSwift'
import { ensureDocumentTools } from '../tools'
import { type Block, blocksIn, COMMANDS, DOCUMENTS, linesOf } from './blocks'
import { openCdn } from './cdn'
import { writeCities } from './cities'
import { edited, layOut, practise, publishFromTheFuture, report } from './materials'
import { notHere } from './notHere'
import { noKeyYet, prime, publishBefore } from './prime'
import { runLine } from './runLine'
import { openStage, type Stage } from './stage'
import { judgeUnits } from './units'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const isQuick = process.argv.includes('--quick')
let listed = ''
const counted = { blocks: 0, commands: 0, elsewhere: 0, units: 0, failed: 0 }

/** What a person does by hand before a command. */
const BETWEEN: readonly (readonly [RegExp, (stage: Stage, command: string) => void | Promise<void>])[] = [
  [/^docs\/editors\S+ .*import bulletin/, practise],
  [/^docs\/editors\S+ .* check content/, edited],
  [/ diff 发布网址/, publishBefore],
  [/ keygen /, noKeyYet],
  [/inbox list --inbox/, report],
  [/^docs\/cities\S+ .* directory build /, stage => writeCities(stage, 's3://桶/目录')],
  [/^deploy\S+ .* build 苏州的内容 /, stage => writeCities(stage, null)],
  [/^docs\/publish\S+ date$/, publishFromTheFuture],
]

async function follow(stage: Stage, block: Block): Promise<void> {
  for (const { command, mayFail } of linesOf(block)) {
    const why = notHere(command, isQuick)
    if (why !== null) {
      counted.elsewhere += 1
      say(`–    ${block.file}:${block.line}  ${command}（${why}）`)
      continue
    }
    for (const [form, prepare] of BETWEEN) if (form.test(`${block.file} ${command}`)) await prepare(stage, command)
    // A revision stands for one that the list before it showed.
    const { exit, output, seconds } = await runLine(stage, stage.fill(command).replace(/\b179\d{7}\b/, listed))
    if (/ rollback --to \S+( --rehearsal)?$/.test(stage.fill(command))) listed = /\b1\d{9}\b/.exec(output)?.[0] ?? listed
    const isRight = mayFail ? exit !== 0 : exit === 0
    counted.commands += 1
    counted.failed += Number(!isRight)
    say(`${isRight ? '✓' : '✗'} ${String(exit).padStart(2)} ${block.file}:${block.line}  ${command}（${seconds.toFixed(1)} 秒）`)
    if (!isRight || process.env.DOCS_VERBOSE) say(output.slice(-3000).replace(/^/gm, '      '))
  }
}

async function main(): Promise<number> {
  const { code, output } = await ensureDocumentTools()
  if (code !== 0) {
    say(output)
    return 2
  }
  const asked = process.argv.slice(2).filter(word => word !== '--quick')
  const swift = await startSwift()
  const bucket = await openTarget('s3://feed/shanghai', { env: swift.env, err: say })
  if (!bucket.ok) throw new Error(bucket.error)
  const cdn = await openCdn(bucket.value)
  const stage = await openStage(cdn.url, swift.env)
  try {
    for (const file of DOCUMENTS.filter(each => asked.length === 0 || asked.includes(each))) {
      await layOut(stage)
      await prime(stage, file)
      for (const block of blocksIn(file).filter(({ language }) => COMMANDS.includes(language))) {
        counted.blocks += 1
        if (block.elsewhere === null) await follow(stage, block)
        else {
          counted.elsewhere += linesOf(block).length
          say(`–    ${file}:${block.line}  ${linesOf(block).length} 条（${block.elsewhere}）`)
        }
      }
    }
    for (const { file, said } of await judgeUnits()) {
      counted.units += 1
      counted.failed += Number(said !== '')
      say(`${said === '' ? '✓' : '✗'}    ${file}  systemd-analyze verify${said.replace(/^/gm, '\n      ').trimEnd()}`)
    }
  } finally {
    await runLine(stage, 'systemctl stop nginx')
    stage.close()
    cdn.close()
    swift.close()
  }
  say(
    `${counted.blocks} 段，运行了 ${counted.commands} 条命令，${counted.elsewhere} 条不能在这里运行；${counted.units} 个 systemd 单元；${counted.failed} 处和文档说的不一样`,
  )
  return counted.failed === 0 ? 0 : 1
}

// Whatever ends it, what it started ends with it.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1))
main().then(
  code => process.exit(code),
  fault => {
    say(String(fault?.stack ?? fault))
    process.exit(1)
  },
)
