import type { PartName } from '@core/feed/wire/index'

const partWords: Readonly<Record<PartName, string>> = { news: '简报', stations: '驿站', alerts: '防骗', enrolment: '入会' }

/** Every sentence an editor reads: what is wrong, then what to do. */
export const copy = {
  // stations.csv 的表头
  placeColumn: {
    kind: '类型',
    name: '名称',
    district: '区',
    aliases: '别名',
    along: '沿线',
    lng: '经度',
    lat: '纬度',
    source: '来源',
    sourceDate: '来源日期',
  },
  placeKindOf: { 区: 'district', 街道: 'subdistrict', 地铁站: 'metro', 线路: 'line' } as const,
  toiletColumn: {
    id: '编号',
    station: '车站',
    lines: '线路',
    reach: '怎么到',
    where: '哪里',
    description: '说明',
    source: '来源',
    sourceDate: '来源日期',
  },
  toiletReach: { 不用进站: '不用进站', 站外: '站外', 站内外都有: '站内外都有' } as const,
  toiletOf: (station: string) => `${station.replace(/站$/, '')}站公厕`,
  withTheStation: '随车站开放',
  comma: '，',
  and: '、',
  statusOf: { 开放: 'open', 暂停: 'suspended', 关闭: 'closed', 搬走: 'moved' } as const,
  listSeparator: /[、,，;；]/,
  /** A line of action that begins with whom it is about. */
  subject: /^(你|您|我|他|她|小哥|骗子|寄件人|收件人|老人|客户|家属|网点|公司|平台)(?!.{0,2}的)/,
  section: {
    description: '说明',
    instruction: '怎么做',
    how: '怎么骗',
    signs: '看什么',
    steps: '怎么做',
    claim: '怎么领',
    notes: '注意',
  },
  answerSection: {
    steps: '先做这三步',
    evidence: '留什么证据',
    contacts: '找谁',
    limits: '期限和金额',
    gaps: '没查到的',
  },

  // 读文件
  missingFile: '没有这个文件。从 content/README.zh-CN.md 里照着样子建一个。',
  emptyFile: '文件是空的。填上内容，或者删掉它。',
  wrongEncoding: '不是 UTF-8 编码，可能是 Excel 存的「CSV（逗号分隔）」。另存为「CSV UTF-8（逗号分隔）」再来。',
  badYaml: (detail: string) => `格式读不懂（${detail}）。检查冒号后有没有空格、缩进是不是对齐。`,
  notAMapping: '应该是「字段: 值」的形式。',
  badFrontMatter: '开头要有两行「---」，中间写字段，下面写正文。',
  badCsv: (line: number) => `第 ${line} 行的格子数和表头对不上。检查有没有多出来的逗号或没配对的引号。`,
  badDistricts: '不是区界的 GeoJSON：要有 features，每个有 properties.name 和多边形。',
  badJson: '不是合法的 JSON。',
  noAliases: '用了 & 或 * 引用，这里不支持',
  fullWidthColon: '这附近的冒号是中文的「：」，换成英文的「: 」，后面空一格。',
  missingColumn: (name: string) => `表头里没有「${name}」这一列。照 content/README.zh-CN.md 补上。`,
  repeatedColumn: (name: string) => `表头里「${name}」出现了两次。留一个。`,
  mergeConflict: '两个人改到了一起，冲突还没有处理（<<<<<<< 和 >>>>>>>）。留下该留的，删掉这几行记号。',
  unknownFile: '不认识这个文件，它不会出现在手机上。检查文件名和所在的文件夹，用不着就删掉。',
  symlink: '这是一个链接，不是文件。把真正的文件放进来。',

  // 字段
  missingField: (field: string) => `缺「${field}」。补上它。`,
  unknownField: (field: string, near: string | null) =>
    `不认识「${field}」这个字段。${near ? `是不是「${near}」？` : '删掉它，或者看看拼写。'}`,
  unknownWord: (field: string, value: string, near: string | null, words: readonly string[]) =>
    `「${field}」里的「${value}」不在词表里。${near ? `是不是「${near}」？` : ''}可以写：${words.slice(0, 12).join('、')}${words.length > 12 ? '……（全表见 content/README.zh-CN.md）' : ''}。`,
  notText: (field: string) => `「${field}」应该是一段文字。`,
  notAList: (field: string) => `「${field}」应该是一个列表，每行一个「- 」开头。`,
  notAnInteger: (field: string) => `「${field}」应该是整数。`,
  badDate: (value: string) => `「${value}」不是日期，或者没有这一天。写成 2024-07-18、2024年7月 或 2024年。`,
  noTimeZone: (value: string) => `「${value}」没写时区。写成 2026-11-23T08:00:00+08:00。`,
  badInstant: (value: string) => `「${value}」不是时间，或者没有这一刻。写成 2026-11-23T08:00:00+08:00。`,
  badHour: (value: string) => `「${value}」不是几点钟。写成 2026-11-24 21:00。`,
  heardOfNobody: (id: string) => `heard.csv 里的「${id}」不在 stations.csv 里，这一行不会出现在手机上。站撤了就删掉这一行。`,
  tilesWithoutCredit:
    '写了底图 tiles，就要写 tilesCredit：底图是谁的、审图号是多少，写成「底图名 GS（年份）编号」。它会显示在地图上。',
  badAcceptOpen: 'acceptOpen 写成 { reports: 3, days: 14 }：几次、几天以内，都是大于 0 的整数。',
  needsWholeDay: (value: string) => `「${value}」要写到日，例如 2024-12-16。`,
  alertWithoutExpiry: '预警没有 expires（什么时候失效）。原文没写就按一年算。',
  claimWithoutSource: '说了事实，没有来源。补上 source：name、date、kind。',
  articleFileName: '文件名要以两位数字开头，例如 03-movie.md，数字是原文里的次序。',
  missingBody: '没有正文。',
  missingSection: (title: string) => `正文里缺「## ${title}」这一节，或者它是空的。`,
  unknownSection: (title: string) =>
    `不认识「## ${title}」这一节，它不会出现在手机上。可以写：先做这三步、留什么证据、找谁、期限和金额、没查到的。`,
  missingSteps: '正文要有一个列表，一条一步。',
  unsupportedMarkdown: (kind: string) => `这种写法（${kind}）手机上显示不了。只用段落、小标题、列表、引用和图片。`,
  imageNeeds: '图片要有替代文字和尺寸，例如 ![揭牌现场](photo.jpg){1280x720}。',
  badHours: (text: string, problem: string) => `时段「${text}」：${problem}`,
  hoursRead: (text: string, said: string) => `时段「${text}」读成：${said}。读错了就改写时段。`,
  hoursKeptAsText: (text: string, why: string) => `时段「${text}」${why}，算不出开关门，会原样显示，列在「时段不详」。`,
  endsBeforeItBegins: '最后一天早于第一天',
  notDegrees: (value: string) => `「${value}」不是经纬度。填数字，例如 120.53。`,
  misplacedChannel: '「{channel: …}」写在这一步第一行的末尾。说明另起一段：空一行，再缩进。',
  badPlaceName: (name: string) => `「${name}」里有逗号、分号或斜线，手机上装不下。去掉。`,
  duplicatePlace: (name: string, line: number) =>
    `「${name}」重复了，第一次在第 ${line} 行。同一类、同一个区里一个名字只留一行。`,
  unknownMetroStation: (station: string, likely: string | null) =>
    `「${station}」不在 places.csv 的地铁站里${likely ? `，是不是「${likely}」？` : '。'}改成已有的站名，或者先加上这一站。`,
  stationWithoutLine: (name: string) => `地铁站「${name}」不在任何一条线路上。写进它那条线的「沿线」。`,
  farAwayPlace: (name: string, km: number) => `「${name}」离别的地点都在 ${km} 公里以上。检查经纬度有没有填反。`,
  badCoordinate: '经度和纬度要么都填数字，要么都空着。',

  // 规则
  duplicateId: (id: string, first: string) => `编号「${id}」重复了，第一次在 ${first}。改一个。`,
  repeatedQuestion: (text: string, first: string) => `「${text}」问了两遍，第一次在 ${first}。删掉一题。`,
  dangling: (kind: string, id: string) => `提到的${kind}「${id}」不存在。改成存在的编号，或者删掉。`,
  notAllowed: (what: string, value: string) =>
    `${what}「${value}」不在 feed.yaml 的 allow 名单里，手机上点不了。核对过就加进名单。`,
  schemaRefused: (pointer: string) => `内容不合格式（${pointer || '/'}）。`,
  host: '网址',
  phone: '电话',

  // 命令
  usage: [
    '用法：',
    '  feedc check [内容目录] [--previous 上一版目录] [--accept-drop] [--accept-growth]',
    '  feedc build [内容目录] --out 目录 [--now 时间] [--key 密钥文件] [--release] [--previous 上一版目录] [--accept-drop] [--accept-growth] [--new-key]',
    '  feedc bundle feed目录 --out 目录 [--content 内容目录] [--feed-url 网址] [--report-url 网址] [--directory cities.yaml] [--key 密钥文件] [--next-key 密钥文件] [--release]',
    '  feedc verify feed目录或网址 [--trust trust.json 或密钥文件] [--warn-days 天数] [--json] [--metrics 文件]',
    '  feedc publish feed目录 --to 去处 [--trust trust.json 或密钥文件] [--dry-run] [--keep 份数] [--allow-removals] [--new-key] [--replace-future] [--rehearsal]',
    '  feedc rollback --to 去处 [版本] [--key 密钥文件] [--release] [--trust trust.json] [--dry-run] [--keep 份数] [--allow-removals] [--replace-future]',
    '    去处：file:目录 或 s3://桶/目录；钥匙和地址从环境变量读，见 docs/publish.zh-CN.md',
    '  feedc preview [内容目录]    （边改边看）',
    '  feedc diff 旧的 新的 [--all] [--json]    （小哥会看到什么不同）',
    '  feedc stats [内容目录] --out 目录 [--date 日期]    （给领导看的数字和图）',
    '  feedc inbox list|accept|decline|export    （小哥说了什么，采不采用；单独运行看全部选项）',
    '  feedc directory build|publish 文件    （有哪些城市，谁签；单独运行看全部选项）',
    '  feedc keygen 密钥文件',
    '  feedc import bulletin|stations 文件    （单独运行看全部选项）',
  ].join('\n'),
  severity: { error: '错误', warning: '提醒', info: '说明' },
  summary: (errors: number, warnings: number) =>
    errors === 0 && warnings === 0 ? '内容没有问题。' : `${errors} 个错误，${warnings} 个提醒。`,
  built: (dir: string, revision: number) => `写好了 ${dir}，版本 ${revision}`,
  notBuilt: '有错误，什么都没写。改好再来。',
  outIsLink: (out: string) => `--out ${out} 是一个链接，什么都没写。写真正的目录，例如 dist/feed。`,
  outIsFile: (out: string) => `--out ${out} 是一个文件，什么都没写。换一个目录，例如 dist/feed。`,
  outInContent: (out: string, content: string) =>
    `--out ${out} 和内容目录 ${content} 套在一起，会盖掉你写的内容，所以什么都没写。换一个目录，例如 dist/feed。`,
  outIsPublished: (out: string) =>
    `--out ${out} 是快递员正在读的目录，什么都没写。先编译到别处，例如 dist/feed，再用 feedc publish dist/feed --to file:${out} 发布。`,
  outHoldsOther: (out: string, name: string) =>
    `--out ${out} 里有别的东西（${name}），编译会整个换掉这个目录，所以什么都没写。换一个空的或新的目录，例如 dist/feed。`,
  size: (name: string, bytes: number, gzip: number) => `  ${name}  ${bytes} 字节，压缩后 ${gzip}`,
  archived: (pages: number) => `  另有 ${pages} 页旧文，翻到才下载`,
  tooLarge: (name: string, bytes: number, most: number) => `${name} 有 ${bytes} 字节，超过 ${most}，手机会拒收，所以没写。`,
  indexLarge: (bytes: number, most: number) => `提醒 index.json 有 ${bytes} 字节，超过 ${most}：每次刷新都要下载它。`,
  coldTooLarge: (bytes: number, most: number, { news, alerts }: { news: number; alerts: number }) =>
    `提醒 首次要下载的内容压缩后 ${bytes} 字节（简报 ${news}，防骗 ${alerts}），超过 ${most}。少放几篇，或者把防骗的话写短、重复的话写成一样。`,
  stationsTooLarge: (bytes: number, most: number) =>
    `提醒 stations.csv 编译、压缩后有 ${bytes} 字节，超过 ${most}，小哥要等久一点。把「说明」「地标」「地址」写短，相同的来源和时段写成一样的字。`,
  leftOut: (left: readonly (readonly [PartName, number])[]) =>
    `装不下的没带：${left.map(([name, count]) => `${partWords[name]} ${count} 条`).join('，')}。手机第一次联网就会取到；没联网时，列表里看不到它们。`,
  bundleTooLarge: (bytes: number, most: number) => `提醒 随程序带的内容 ${bytes} 字节，超过 ${most}。`,
  bundledFile: (name: string, bytes: number) => `  ${name}  ${bytes} 字节`,
  keyExists: (file: string) => `${file} 已经有了，不覆盖。换个名字，或者先把旧的收好。`,
  keyWritten: (file: string, keyid: string, publicKey: string) =>
    `写好了 ${file}，只有你能读。收进保险柜，别放进代码仓库，别发给任何人。\n  keyid      ${keyid}\n  publicKey  ${publicKey}`,
  notTrusted: (code: string) => `手机会拒收这份内容（${code}）。`,
  partRefused: (name: string, code: string) => `${name} 手机会拒收（${code}）。`,
  cells: (count: number, bytes: number, gzip: number) => `  驿站按地方分 ${count} 片，共 ${bytes} 字节（gzip ${gzip}）`,
  verified: (feed: string, revision: number, keyid: string, expires: string) =>
    `签名对得上（${keyid}）：${feed}，版本 ${revision}，${expires} 前有效`,
  noTrust: (file: string) =>
    `没有 ${file} 这个文件，不知道该认谁的签名。用 --trust 指出 feedc bundle 写的 trust.json，或者签名用的密钥文件。`,
  badTrust: (file: string) => `${file} 里没有可信的公钥。用 feedc bundle 写的 trust.json，或者签名用的密钥文件。`,
  wrongKeyForBundle: (code: string) => `这份 feed 不是这把密钥签的（${code}），装进程序手机也不认。build 和 bundle 用同一把。`,
  fromTheFuture: (generated: string) =>
    `这份内容写着 ${generated} 编译，比现在晚了一天以上：编译它的电脑时间不对。手机会拒收。把电脑设成「自动设置时间」，重新 feedc build。`,
  nowInFuture: (now: string, clock: string) =>
    `--now ${now} 比这台电脑的时间（${clock}）晚了一天以上，手机会拒收。时间写错了就改；电脑的时间不对，就把它设成「自动设置时间」。`,
  badNow: (value: string) => `--now「${value}」不是时间。写成 2026-11-23T08:00:00+08:00。`,
  keyExposed: (file: string) => `密钥文件 ${file} 别人也能读。先运行：chmod 600 ${file}`,
  keyInContent: '这里有签名用的私钥，谁拿到都能冒充你发布。马上删掉，作废这把钥匙，用 feedc keygen 换一把，放在内容目录外面。',
  otherKey: (keyid: string) =>
    `密钥 ${keyid} 不是签上一版的那一把，手机会拒收。换回原来的密钥；程序里已经装好这把新的，就加 --new-key。`,
  keyUnreadable: (file: string) => `密钥文件 ${file} 读不了。`,
  keyUnwritable: (file: string) => `开发用的密钥写不进 ${file}：换一个能写的目录运行，或者写明用哪一把密钥。`,
  notInDirectory: (feed: string, file: string) =>
    `${file} 里没有「${feed}」。先把这座城市写进去：手机换到别的城市，要靠它换回来。`,
  reportUrlInRelease: '--report-url 只在自己的机器上试用。正式的收件地址写在 feed.yaml 的 reportUrl 里。',
  devKeyInRelease: '正式发布不能用开发密钥。用 --key 指定正式密钥。',
  noFeed: (dir: string) => `${dir} 里没有编译好的内容。先运行 feedc build。`,
  bundled: (dir: string, bytes: number) => `装好了 ${dir}，随程序带的内容 ${bytes} 字节`,
} as const
