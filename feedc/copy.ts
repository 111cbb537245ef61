/** Every sentence an editor reads: what is wrong, then what to do. */
export const copy = {
  // stations.csv 的表头
  column: {
    id: '编号', name: '名称', kind: '类型', district: '区', subdistrict: '街道', address: '地址', landmark: '地标', lng: '经度', lat: '纬度',
    precision: '位置精度', hours: '时段', scope: '时段范围', amenities: '设施', hasNot: '没有的设施', services: '活动日服务', description: '说明',
    phone: '电话', status: '状态', source: '来源', sourceUrl: '来源网址', sourceDate: '来源日期', sourceKind: '来源类型', checked: '核实日期',
  },
  placeColumn: { kind: '类型', name: '名称', district: '区', lines: '线路', lng: '经度', lat: '纬度' },
  placeKindOf: { 区: 'district', 街道: 'subdistrict', 地铁站: 'metro' } as const,
  statusOf: { 开放: 'open', 暂停: 'suspended', 关闭: 'closed', 搬走: 'moved' } as const,
  listSeparator: /[、,，;；]/,
  section: { description: '说明', instruction: '怎么做', how: '怎么骗', signs: '看什么', steps: '怎么做', claim: '怎么领', notes: '注意' },

  // 读文件
  missingFile: '没有这个文件。从 content/README.zh-CN.md 里照着样子建一个。',
  emptyFile: '文件是空的。填上内容，或者删掉它。',
  wrongEncoding: '不是 UTF-8 编码，可能是 Excel 存的「CSV（逗号分隔）」。另存为「CSV UTF-8（逗号分隔）」再来。',
  badYaml: (detail: string) => `格式读不懂（${detail}）。检查冒号后有没有空格、缩进是不是对齐。`,
  notAMapping: '应该是「字段: 值」的形式。',
  badFrontMatter: '开头要有两行「---」，中间写字段，下面写正文。',
  badCsv: (line: number) => `第 ${line} 行的格子数和表头对不上。检查有没有多出来的逗号或没配对的引号。`,
  badJson: '不是合法的 JSON。',
  symlink: '这是一个链接，不是文件。把真正的文件放进来。',

  // 字段
  missingField: (field: string) => `缺「${field}」。补上它。`,
  unknownField: (field: string, near: string | null) => `不认识「${field}」这个字段。${near ? `是不是「${near}」？` : '删掉它，或者看看拼写。'}`,
  unknownWord: (field: string, value: string, near: string | null, words: readonly string[]) =>
    `「${field}」里的「${value}」不在词表里。${near ? `是不是「${near}」？` : ''}可以写：${words.slice(0, 12).join('、')}${words.length > 12 ? '……（全表见 content/README.zh-CN.md）' : ''}。`,
  notText: (field: string) => `「${field}」应该是一段文字。`,
  notAList: (field: string) => `「${field}」应该是一个列表，每行一个「- 」开头。`,
  notAnInteger: (field: string) => `「${field}」应该是整数。`,
  badDate: (value: string) => `「${value}」不是日期，或者没有这一天。写成 2024-07-18、2024年7月 或 2024年。`,
  claimWithoutSource: '说了事实，没有来源。补上 source：name、date、kind。',
  articleFileName: '文件名要以两位数字开头，例如 03-movie.md，数字是原文里的次序。',
  missingBody: '没有正文。',
  missingSection: (title: string) => `正文里缺「## ${title}」这一节，或者它是空的。`,
  missingSteps: '正文要有一个列表，一条一步。',
  unsupportedMarkdown: (kind: string) => `这种写法（${kind}）手机上显示不了。只用段落、小标题、列表、引用和图片。`,
  imageNeeds: '图片要有替代文字和尺寸，例如 ![揭牌现场](photo.jpg){1280x720}。',
  badHours: (text: string) => `时段「${text}」读不懂，或者有不存在的钟点。写成「周一至周五 9:00-17:00」这样。`,
  hoursKeptAsText: (text: string) => `时段「${text}」算不出开关门，会原样显示，列在「时段不详」。`,
  badCoordinate: '经度和纬度要么都填数字，要么都空着。',

  // 规则
  duplicateId: (id: string, first: string) => `编号「${id}」重复了，第一次在 ${first}。改一个。`,
  outsideShanghai: (lng: number, lat: number) => `坐标 ${lng}, ${lat} 不在上海。检查经纬度有没有填反，经度在前（121.xx），纬度在后（31.xx）。`,
  dangling: (kind: string, id: string) => `提到的${kind}「${id}」不存在。改成存在的编号，或者删掉。`,
  notAllowed: (what: string, value: string) => `${what}「${value}」不在 feed.yaml 的 allow 名单里，手机上点不了。核对过就加进名单。`,
  schemaRefused: (pointer: string) => `内容不合格式（${pointer || '/'}）。`,
  kinds: { station: '驿站', guide: '防骗条目', check: '自查', benefit: '权益', article: '文章', channel: '入口', path: '路径', question: '问题' },
  host: '网址',
  phone: '电话',

  // 命令
  usage: '用法：\n  feedc check [内容目录]\n  feedc build [内容目录] --out 目录 [--now 时间] [--key 密钥文件] [--release]\n  feedc bundle feed目录 --out 目录 [--content 内容目录] [--feed-url 网址]',
  severity: { error: '错误', warning: '提醒', info: '说明' },
  summary: (errors: number, warnings: number) => (errors === 0 && warnings === 0 ? '内容没有问题。' : `${errors} 个错误，${warnings} 个提醒。`),
  built: (dir: string, revision: number) => `写好了 ${dir}，版本 ${revision}`,
  notBuilt: '有错误，什么都没写。改好再来。',
  size: (name: string, bytes: number, gzip: number) => `  ${name}  ${bytes} 字节，压缩后 ${gzip}`,
  tooLarge: (name: string, bytes: number, most: number) => `${name} 有 ${bytes} 字节，超过上限 ${most}。`,
  badNow: (value: string) => `--now「${value}」不是时间。写成 2026-11-23T08:00:00+08:00。`,
  keyExposed: (file: string) => `密钥文件 ${file} 别人也能读。先运行：chmod 600 ${file}`,
  keyUnreadable: (file: string) => `密钥文件 ${file} 读不了。`,
  devKeyInRelease: '正式发布不能用开发密钥。用 --key 指定正式密钥。',
  noFeed: (dir: string) => `${dir} 里没有编译好的内容。先运行 feedc build。`,
  bundled: (dir: string, bytes: number) => `装好了 ${dir}，随程序带的内容 ${bytes} 字节`,
} as const
