/**
 * npm run upload [-- --really] — what would be sent to WeChat, packed with its own packer, offline; with --really, sends it.
 * Before it sends, it looks at what is published at the package's address: older than what the package carries, or nothing, and it doesn't.
 * NUANFENG_APPID and NUANFENG_UPLOAD_KEY (path of the upload key) come from the environment, never from arguments.
 */
import { existsSync } from 'node:fs'
import { packOffline } from 'weapp-rig/package'
import { version } from '../package.json'
import { run, tsx } from './run'
import { readPackage } from './upload/readPackage'
import { send } from './upload/send'
import { upload } from './upload/upload'

const FOLDER = 'dist/weapp'
const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** As a phone with this package would look at it; due to expire soon is no reason against an upload. */
async function published(feedUrl: string): Promise<string | null> {
  const { code, output } = await tsx('feedc/main.ts', 'verify', feedUrl)
  // What is well about it stands on lines of its own, indented.
  const wrong = output.split('\n').filter(line => line !== '' && !/^( {2}|签名对得上)/.test(line))
  return code === 0 ? null : wrong.join(' ') || `feedc verify ${feedUrl}：${code}`
}

async function main(args: readonly string[]): Promise<number> {
  const isReal = args.includes('--really')
  if (args.some(each => each !== '--really')) {
    say('用法：npm run upload（试运行）或 npm run upload -- --really（真的上传）')
    return 2
  }
  if (!existsSync(`${FOLDER}/app.js`)) {
    say(`没有构建 ${FOLDER}。先运行 npm run release。`)
    return 1
  }
  const { output } = await run('git', ['log', '-1', '--format=%h %s'])
  const request = { folder: FOLDER, version, description: output.trim().slice(0, 100) || 'no git', isReal }
  return upload(await readPackage(FOLDER, process.env), request, { pack: packOffline, send, published, say })
}

main(process.argv.slice(2)).then(
  code => process.exit(code),
  error => {
    say(String(error?.message ?? error))
    process.exit(3)
  },
)
