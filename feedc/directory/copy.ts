/** What whoever keeps the directory of cities reads: what is wrong, then what to do. */
export const directoryCopy = {
  usage: [
    '用法：',
    '  feedc directory build cities.yaml --out directory.json --key 根密钥 [--next-key 新的根密钥] [--release] [--now 时间]',
    '  feedc directory publish directory.json --to 去处 [--trust cities.yaml 或 trust.json] [--new-key] [--replace-future] [--rehearsal]',
    '  feedc verify 目录或网址/directory.json [--trust cities.yaml 或 trust.json] [--warn-days 天数] [--json] [--metrics 文件]',
    '    去处和 feedc publish 一样；cities.yaml 怎么写，见 docs/cities.zh-CN.md',
  ].join('\n'),

  // cities.yaml
  unreadable: (file: string) => `${file} 读不了。`,
  badUrl: 'url 是目录的网址，以 https:// 开头、/directory.json 结尾。',
  badPath: (path: string) =>
    `path「${path}」不对。写 feed 的目录：https://域名/…/，或者和 directory.json 放在一起的 城市拼音/，末尾要有 /，不要端口和「..」。`,
  badName: (name: string) => `城市名「${name}」太长，最多 20 个字。`,
  badKey: (keyid: string) => `公钥「${keyid}」不对：照 feedc keygen 打印的 keyid 和 publicKey 抄，一个字都不能错。`,
  keyMissing: (field: string) => `${field} 里至少要有一把公钥，最多四把。`,
  cityTwice: (id: string) => `「${id}」写了两遍。留一个。`,
  keyOfTwo: (keyid: string) => `公钥「${keyid}」写在了两处。一座城市一把钥匙，根钥匙只签目录：重新 feedc keygen 一把。`,
  noCities: 'cities 里一座城市都没有。所有装了这个目录的手机都会只剩程序自带的城市；真要这样，先写一座。',
  badExpires: 'expiresDays 写 1 到 366 的整数。',
  refused: (pointer: string) => `手机读不了（${pointer}）。检查这一项的长短和写法。`,
  overlaps: (one: string, other: string) =>
    `说明 「${one}」和「${other}」的范围有重叠：在重叠的地方，手机留在原来的城市，不自动换。`,

  // 命令
  notBuilt: '有错误，什么都没写。改好再来。',
  outIsOther: (out: string) => `${out} 已经有了，而且不是目录文件，不覆盖。换一个名字，例如 dist/directory.json。`,
  keyNotRoot: (keyid: string) => `密钥 ${keyid} 不在 cities.yaml 的 root 里，手机不认它签的目录。`,
  devKey: (keyid: string) => `正式的目录里不能有开发密钥（${keyid}）。换成正式的。`,
  built: (out: string, revision: number, cities: number, expires: string) =>
    `写好了 ${out}，版本 ${revision}，${cities} 座城市，${expires} 前有效`,
  noDirectory: (file: string) => `没有 ${file}。先运行 feedc directory build。`,
  badTrust: (file: string) => `${file} 里没有根公钥。用 cities.yaml、feedc bundle --directory 写的 trust.json，或者根密钥文件。`,
  refusedByPhones: (code: string) => `手机会拒收这个目录（${code}）。`,
  published: (label: string, revision: number, before: number | null) =>
    `发布好了：${label} 的 directory.json，版本 ${revision}${before === null ? '' : `（原来是 ${before}）`}`,
  nothingToDo: (label: string, revision: number) => `${label} 的 directory.json 已经是版本 ${revision}，没有什么要做的。`,
  notADirectory: (label: string) => `${label} 里有 directory.json，但不是城市目录。看看去处是不是写错了。`,
  other: (published: string, mine: string) => `那里是另一个目录（${published}），不是 ${mine}。检查 --to。`,
  notAbove: (mine: number, theirs: number) =>
    `版本 ${mine} 没有高过那里的 ${theirs}，手机会当成倒退，拒收。重新运行 feedc directory build 再来。`,
  sameRevision: (revision: number) =>
    `那里已经有版本 ${revision}，内容却不一样，手机会拒收。重新运行 feedc directory build 再来。`,
  otherKey: '那里的目录是另一把根钥匙签的，认那把钥匙的手机会拒收这一份。确实在换根钥匙（docs/cities.zh-CN.md），加 --new-key。',
  fromTheFuture: (generated: string) =>
    `那里的目录写着 ${generated} 编译，是电脑时间错了的时候发上去的，手机都拒收。先看这台电脑的时间对不对；对，就加 --replace-future 把它换下来。`,
  verified: (id: string, revision: number, keyid: string, expires: string) =>
    `签名对得上（${keyid}）：城市目录 ${id}，版本 ${revision}，${expires} 前有效`,
  dropped: (pointer: string, code: string) => `${pointer} 手机会丢掉这座城市（${code}）。`,
  itself: '城市目录',
  expiresSoon: (name: string, expires: string, days: number) =>
    `${name} 没问题，但 ${expires} 就过期，不到 ${days} 天了。重新编译，再发布。`,
  city: (name: string, id: string, revision: number) => `  ${name}  ${id}，版本 ${revision}，是它自己的钥匙签的`,
  cityRefused: (name: string, id: string, code: string) => `  ${name}  ${id}：手机会拒收（${code}）。`,
} as const
