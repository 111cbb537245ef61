import type { TargetFailureCode } from './FeedTarget'

/** What an operator reads while publishing: what happened, what couriers see now, what to do. */
export const publishCopy = {
  // 参数
  badTarget: '--to 要写 file:目录，或 s3://桶/目录。',
  badS3Address: '--to 里的桶或目录写得不对。写成 s3://桶/目录：桶名是小写字母、数字和短横线，目录不要有空格、中文和「..」。',
  secretInArguments:
    '网址、区域和钥匙不能写在命令里：会留在历史记录里，也会被同一台机器上的人看到。放进环境变量，见 docs/publish.zh-CN.md。写过的钥匙请作废，换一把。',
  badKeep: '--keep 是保留几份旧版，写 1 到 100 的整数。',
  badRevision: (word: string) => `「${word}」不是版本号。不写版本运行 feedc rollback --to …，会列出能退回的。`,
  noCredentials: (id: string, secret: string) =>
    `没有钥匙。先设环境变量 ${id} 和 ${secret}（云厂商控制台里的访问密钥），见 docs/publish.zh-CN.md。`,
  noRegion: (name: string) => `没写区域。设环境变量 ${name}，例如：腾讯云 ap-shanghai，阿里云 cn-shanghai，MinIO us-east-1。`,
  badEndpoint: (name: string) => `环境变量 ${name} 不是网址。写成 https://主机，后面不要带桶名和目录。`,
  badStyle: (name: string, endpoint: string) =>
    `环境变量 ${name} 可以不设，或写 path（MinIO），或写 domain（${endpoint} 是绑定到这个桶的域名）。`,
  plainHttp: '提醒 存储的网址是 http，传输没有加密。只在自己的机房里这样用。',

  // 存储说不行
  failure: {
    no_bucket: '没有这个桶。检查 --to 里的桶名，和网址、区域是不是同一个地方的。',
    denied: '没有权限。给这把钥匙「列出、读、写、删」这个桶里这个目录的权限（文件夹则是写权限）。',
    unknown_key: '存储不认识这把钥匙，或者已经过期。重新在控制台生成，设进环境变量。',
    wrong_secret: '钥匙对不上：密钥抄错了，或者和编号不是一对。重新复制一遍。',
    clock_skew: '这台电脑的时间和存储差得太多，请求被拒绝。打开系统的「自动设置时间」，再来。',
    wrong_region: '桶不在这个区域，或者网址写错了地方。检查 AWS_REGION 和 AWS_ENDPOINT_URL_S3。',
    busy: '存储说太忙、请求太多（429）。等几分钟再来；总是这样，问存储的客服。',
    tls: 'https 证书不对：过期、不是这个网址的，或者发证的机构这台电脑不认。检查网址和电脑的时间；公司网络会换证书的，换一条网络。',
    not_s3:
      '答话的不是存储，是一个网页：多半是上网要先登录，或者网址写成了控制台的地址。用浏览器登录网络，再检查 AWS_ENDPOINT_URL_S3。',
    no_host: '找不到这个网址的主机。检查网络，和 AWS_ENDPOINT_URL_S3 有没有写错。',
    no_connection: '连不上存储，或者中途断了。检查网络，过一会儿再来。',
    timeout: '存储半分钟没有回音。检查网络，过一会儿再来。',
    server_error: '存储自己出错了。过一会儿再来。',
    disk_full: '磁盘或空间满了。腾出地方再来。',
    not_a_folder: '路径上有同名的文件，或者不是文件夹。换一个去处。',
    unclear: '存储说不行，原因不清楚。',
  } satisfies Record<TargetFailureCode, string>,
  failed: (label: string, name: string, sentence: string, detail: string) =>
    `${label}${name ? `（${name}）` : ''}：${sentence}${detail ? `[${detail}]` : ''}`,
  oldStays: '快递员看到的还是原来的内容。同样的命令再运行一次，会从断的地方接着做。',
  maybeSwapped: '不知道新内容换上了没有，换上的一定是完整的。同样的命令再运行一次就清楚了。',
  swappedButUnfinished: (sentence: string) =>
    `新内容已经发布，快递员能看到。剩下的收尾没做完：${sentence} 同样的命令再运行一次会补上。`,

  // 不该发
  notAFeed: (label: string) => `${label} 里有 index.json，但不是这种内容。看看去处是不是写错了；确定没错，先把那个文件移走再来。`,
  otherFeed: (published: string, mine: string) => `那里是另一份内容（${published}），不是 ${mine}。检查 --to。`,
  notAbove: (mine: number, highest: number) =>
    `版本 ${mine} 没有高过那里的 ${highest}，手机会当成倒退，拒收。重新运行 feedc build 再来；还不行，在 feed.yaml 里写一个更大的 revision。`,
  sameRevisionOtherBytes: (revision: number) =>
    `那里已经有版本 ${revision}，内容却不一样，手机会拒收。重新运行 feedc build 再来。`,
  otherKey:
    '那里的内容是另一把钥匙签的，认那把钥匙的手机会拒收这一份。用 --trust 指定程序里的 trust.json；确实在换钥匙（docs/keys.zh-CN.md），加 --new-key。',
  stationsGone: (gone: number, before: number, names: readonly string[]) =>
    `原来的 ${before} 个驿站少了 ${gone} 个，超过一成：${names.join('、')}${gone > names.length ? ' 等' : ''}。核对过、确实要去掉，加 --allow-removals。`,
  stationsUnknown: '那里现在的驿站读不出来，没法比较少了多少。核对过，加 --allow-removals。',
  developmentKey:
    '这份内容是开发密钥签的，只能在自己电脑上试：谁都能造一把，正式的手机不收。用正式密钥编译：feedc build … --key 正式密钥 --release。只是在本机的文件夹里演练，加 --rehearsal。',
  clockDiffers: (mine: string, theirs: string) =>
    `这台电脑的时间是 ${mine}，存储那边是 ${theirs}，差了一天以上。时间错着发布，手机会拒收。打开系统的「自动设置时间」，重新 feedc build，再来。`,
  fromTheFuture: (generated: string, now: string) =>
    `那里有${generated ? `写着 ${generated} ` : '写着将来时间'}编译的内容，是电脑时间错了的时候发上去的：手机都拒收，一直看着再上一版。先看这台电脑的时间对不对（现在是 ${now}）；对，就加 --replace-future 把它换下来。`,
  overtaken: (theirs: number, mine: number) =>
    `几乎同时，别人发布了更新的版本 ${theirs}。快递员看到的是它，不是这一份（${mine}）。要让这一份上去，看过那一份，重新 feedc build 再发布。`,
  unsettled: '有人在反复换 index.json，不知道最后是哪一份；换上的一定是完整的。过一分钟，同样的命令再运行一次。',
  changedMeanwhile: '就在刚才，别人发布了另一份。没有换上。看看是谁发的，再决定。',
  readBackDiffers: (name: string) => `${name} 写上去再读回来不一样。没有换上。同样的命令再运行一次；还这样，问存储的客服。`,

  // 经过
  checking: '看那里现在是什么',
  uploading: (at: number, count: number, name: string) => `上传 ${at}/${count} ${name}`,
  comparing: (at: number, count: number) => `核对已有的文件 ${at}/${count}`,
  swapping: '换上新的 index.json',
  tidying: '清理旧文件',
  fetching: (name: string) => `取回 ${name}`,
  stillAt: (label: string, seconds: number) => `  …${label}（${seconds} 秒）`,
  uploaded: (count: number, bytes: number, present: number) => `上传 ${count} 个文件，${bytes} 字节；${present} 个那里已经有`,
  pruned: (revisions: number, parts: number) => `清理了 ${revisions} 份旧版和 ${parts} 个没人用的文件`,
  published: (label: string, revision: number, before: number | null) =>
    `发布好了：${label}，版本 ${revision}${before === null ? '' : `（原来是 ${before}，留着，可以用 feedc rollback 退回）`}`,
  publishedOverOther: (label: string, revision: number, before: number) =>
    `发布好了：${label}，版本 ${revision}（原来是 ${before}，别的钥匙签的，退不回去）`,
  publishedInstead: (label: string, revision: number, ahead: number) =>
    `发布好了：${label}，版本 ${revision}（换下了 ${ahead}，时间错了的那一版，不留）`,
  nothingToDo: (label: string, revision: number) => `${label} 已经是版本 ${revision}，没有什么要做的。`,
  repaired: (label: string, revision: number) => `${label} 已经是版本 ${revision}，补齐了上次没做完的。`,

  // --dry-run
  dryRun: '只是看看（--dry-run），什么都没写。真发布会做这些：',
  wouldUpload: (name: string, bytes: number) => `  上传 ${name}（${bytes} 字节）`,
  wouldKeep: (name: string) => `  把现在的 index.json 留一份：${name}`,
  wouldSwap: (before: number | null, after: number) => `  换上 index.json：${before ?? '没有'} → ${after}`,
  wouldWrite: (name: string) => `  写 ${name}`,
  wouldRemove: (name: string) => `  删除 ${name}`,
  wouldNothing: '  没有什么要做的。',

  // 退回
  noneKept: (label: string) => `${label} 里没有留着的旧版。`,
  nothingPublished: (label: string) => `${label} 里还没有发布过内容。`,
  kept: '留着的版本，从新到旧。退回：feedc rollback --to … 版本',
  keptRevision: (revision: number, generated: string, counts: string, isNow: boolean, isForeign = false) =>
    `  ${revision}  ${generated} 编译  ${counts}${isNow ? '  ← 现在' : ''}${isForeign ? '  别的钥匙签的，退不回去' : ''}`,
  counts: { news: '文章', stations: '驿站', alerts: '防骗', enrolment: '入会' },
  count: (name: string, items: number | null) => `${name} ${items ?? '读不出'}`,
  unreadableRevision: (revision: number) => `  ${revision}  读不出，不能退回`,
  foreign: (revision: number) =>
    `版本 ${revision} 不是手机认的钥匙签的（unknown_key），退不回去。换过钥匙的，用旧内容重新 feedc build，再发布；没换过，用 --trust 指出程序里的 trust.json。`,
  notKept: (revision: number) => `没有留着版本 ${revision}。不写版本运行一次，看有哪些。`,
  partGone: (name: string) => `这个版本缺 ${name}，退不回去了。换一个版本，或者用旧内容重新 feedc build。`,
  expired: (revision: number, expires: string) =>
    `版本 ${revision} 到 ${expires} 就过期了，手机不收。用旧内容重新 feedc build，再发布。`,
  tooOld: (revision: number) => `版本 ${revision} 是一年多以前编译的，换上新版本号手机不收。用旧内容重新 feedc build，再发布。`,
  notRestored: '旧版的文件和签名对不上，不能退回。',
  alreadyThere: (revision: number) => `现在的内容和版本 ${revision} 一样。`,
  wrongKeyForRollback: '这把密钥手机不认（不在 --trust 里），签了也白签。用 --key 指定正式密钥。',
  resigned: (from: number, to: number) => `版本 ${from} 的内容，重新签名为版本 ${to}`,
} as const
