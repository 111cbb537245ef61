import type { Package } from './Package'

const APPID = /^wx[0-9a-f]{16}$/

/** Everything that keeps a package from being sent, one sentence each with what to do; empty when nothing does. */
export function refusals(it: Package): string[] {
  return [appid(it), privateKey(it), ...trust(it), tree(it), age(it)].filter(each => each !== null)
}

function appid({ appid }: Package): string | null {
  if (appid === null) return '没有 appid。在环境变量 NUANFENG_APPID 里写小程序的 AppID（微信公众平台 → 开发管理）。'
  if (appid === 'touristappid') return 'touristappid 是游客号，只能本地试用。换成正式的 AppID。'
  return APPID.test(appid) ? null : `「${appid}」不是 AppID：应该是 wx 加 16 位小写字母或数字（0–9、a–f）。`
}

function privateKey({ privateKeyPath, hasPrivateKey }: Package): string | null {
  if (privateKeyPath === null)
    return '没有上传密钥。在公众平台的「小程序代码上传」里下载，路径写在环境变量 NUANFENG_UPLOAD_KEY 里。'
  return hasPrivateKey ? null : `上传密钥「${privateKeyPath}」不存在。检查 NUANFENG_UPLOAD_KEY 的路径。`
}

function trust({ trust, developmentKeys }: Package): (string | null)[] {
  if (trust === null) return ['构建里找不到信任的钥匙和内容地址。用 npm run release 重新构建。']
  return [
    trust.publicKeys.some(key => developmentKeys.includes(key))
      ? '包里信任的是开发用的钥匙，谁都能生成一把，等于没有签名。用正式密钥重新构建（docs/keys.zh-CN.md）。'
      : null,
    feedUrl(trust.feedUrl),
  ]
}

function feedUrl(url: string | null): string | null {
  if (url === null) return '包里没有内容地址，手机上的内容永远不会更新。用 npm run release -- --feed-url https://… 重新构建。'
  const isPublic =
    /^https:\/\/(?!localhost|127\.|\[)[^/]+\.[a-z]{2,}\/(.*\/)?$/i.test(url) && !/\.(test|example|invalid|local)\//.test(url)
  return isPublic
    ? null
    : `内容地址「${url}」不是公网的 https 目录（以 / 结尾）。用 npm run release -- --feed-url https://… 重新构建。`
}

function tree({ changed }: Package): string | null {
  if (changed === null) return '这里不是 git 仓库，说不清上传的是哪一份代码。在仓库里上传。'
  if (changed.length === 0) return null
  return `有 ${changed.length} 个文件没有提交（${changed.slice(0, 3).join('、')}${changed.length > 3 ? '……' : ''}）。先提交，出了问题才找得回这一份。`
}

const age = ({ builtAtMs, committedAtMs }: Package): string | null =>
  builtAtMs < committedAtMs ? '构建早于最近一次提交，不是现在这份代码。用 npm run release 重新构建。' : null
