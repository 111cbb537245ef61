/** What the rules say to an editor: what is wrong, then what to do. */
export const ruleCopy = {
  // 编号
  badId: (id: string) => `编号「${id}」里有不能用的字符。只用字母、数字、横线和点，例如 ST-001。`,

  // 位置
  atZero: '坐标是 0,0，那在非洲外海。没人定位过就两格都空着。',
  otherDistrict: (district: string, actual: string | null, metres: number) =>
    `坐标不在「${district}」，离它的边界有 ${metres} 米${actual ? `，落在${actual}里` : ''}。核对坐标和区。`,
  falsePrecision: (written: string, precision: string) =>
    `「${written}」小数太多，精度只到${precision}，不可能准到几厘米。留 6 位以内，街道和区留 4 位就够。`,
  nearDuplicate: (name: string, other: string, metres: number) =>
    `和 ${other} 同名「${name}」，相距 ${metres} 米，像是同一个站写了两遍。是同一个就删掉一行。`,
  noPrecision: '有坐标，没写位置精度。补上：门牌、地标、街道或区。',

  // 日期
  futureDate: (date: string) => `「${date}」还没到。检查年份，没发生的事不能当来源。要等到那天才发，在 issue.yaml 写 embargo。`,
  embargoed: (date: string) => `这一期 ${date} 起才发布，现在只检查，不进 feed。到那天再编译一次。`,
  undated: (source: string) => `来源「${source}」没有日期，手机上会写「日期不详」。查到了就补上。`,
  reviewOverdue: (date: string) => `复核日期 ${date} 已过。重新核对金额和条件，再改 asOf 和 reviewBy。`,
  reviewBeforeAsOf: (asOf: string, reviewBy: string) => `reviewBy（${reviewBy}）比 asOf（${asOf}）还早。改成以后的日子。`,

  // 预警
  expiresBeforeEffective: (effective: string, expires: string) =>
    `失效时间 ${expires} 不晚于生效时间 ${effective}。改正其中一个。`,
  alertExpired: (expires: string) => `这条预警 ${expires} 已失效，手机上会变灰、标日期。还有效就改 expires。`,
  needsReference: (type: string) => `${type} 要写 references：它更新或取消的是哪一条。`,
  unsentReference: (id: string) => `references 里的「${id}」不比这一条发得早，或者就是它自己，手机不会认。检查 sent。`,

  // 链接
  badUrl: (url: string) => `「${url}」不能当链接。只用 https:// 开头的网址，不带用户名、端口、空格和中文。`,
  dangerousText: (found: string) => `正文里有「${found}」，这种写法会被当成程序。删掉它。`,
  homoglyph: (host: string) => `网址「${host}」里有像英文字母的别国字母，或是它的 xn-- 写法，常用来冒充官网。从官网重新复制。`,
  shortLink: (host: string) => `「${host}」是短链接，看不出通到哪里。换成完整网址。`,
  hostNotAllowed: (host: string, near: string | null) =>
    `网址「${host}」不在 feed.yaml 的 allow.hosts 里，手机上点不了。${near ? `是不是「${near}」？` : ''}核对过就加进名单，不然把网址删掉，只留名字和日期。`,
  badAppid: (appid: string) => `appid「${appid}」不对。应该是 wx 加 16 位小写字母或数字。`,
  appidNotAllowed: (appid: string) => `appid「${appid}」不在 feed.yaml 的 allow.appids 里，手机上打不开。核对过就加进名单。`,
  badPhone: (phone: string) => `电话「${phone}」不对。只写数字和横线，例如 12351，座机带区号：区号-号码。`,
  phoneNotAllowed: (phone: string) => `电话「${phone}」不在 feed.yaml 的 allow.phones 里，手机上拨不了。核对过就加进名单。`,
  repostWithLink: '转载的来源不放网址：那个页面不是原出处。删掉网址，留名字和日期。',

  // 文字
  personalMobile: (number: string) => `有一个手机号 ${number}，是个人信息，不能发布。删掉，或者换成单位的座机。`,
  personalCard: (number: string) => `有一串像银行卡号的数字 ${number}，不能发布。删掉。`,
  sumStation: (name: string) => `「${name}」像是合计，不是驿站。删掉这一行。`,
  summaryEmpty: 'summary 空着，列表上标题下面会空一行。写一句，或者删掉这一行。',
  expiresFarAway: (expires: string) => `失效时间 ${expires} 在一年多以后，像是写错了年份。预警说的是眼下的骗局，写近一点。`,
  sentAfterwards: (written: string, sent: string) => `生效和失效时间（${written}）不能早于发布时间 ${sent}。改正其中一个。`,
  cancelMissesUpdate: (id: string) =>
    `它取消的那条后来更新成了「${id}」，手机上还会显示更新的那条。把「${id}」也写进 references。`,
  deadNumber: '12305 已经停用，打过去没人接。换成 12345 或别的能打通的号，或者删掉。',
  schemesMixed: '工伤保险和职业伤害保障不能放在一起：一个给签了合同的，一个给平台接单的。只留一个。',
  personalId: (number: string) => `有一串像身份证号的数字 ${number}，不能发布。删掉。`,
  html: (found: string) => `有网页代码「${found}」，手机上不显示，也可能被人利用。删掉，只留文字。`,
  hiddenCharacters: (point: string) => `有看不见的字符 ${point}，会让字看着一样、其实不一样。删掉这个词重新打一遍。`,
  tooLong: (length: number, most: number) => `太长了：${length} 字，最多 ${most} 字。写短一点，或者分开写。`,
  longForAScreen: (text: string, most: number) =>
    `「${text.slice(0, 12)}…」${text.length} 字，超过 ${most} 字，小屏幕上要换好几行。能短就短。`,
  subjectFirst: (text: string) => `「${text}」开头是人，不是动作。先写做什么，例如「请收件人先验货」。`,
  formulaCell: (cell: string) => `「${cell}」以 = + - @ 开头，表格软件会当公式来算。前面加字，或者去掉这个符号。`,
  missingImage: (url: string) => `找不到图片「${url}」。把图片放进这一期的文件夹，jpg、png 或 webp，文件名用英文。`,

  imageTooLarge: (alt: string, bytes: number, most: number) =>
    `图片「${alt}」有 ${Math.round(bytes / 1024)} KB，最多 ${Math.round(most / 1024)} KB，小哥等不起也费流量。缩小到宽 1200 像素左右，存成 jpg 再放进来。`,
  pictureNotShown: (alt: string, why: string) => `图片「${alt}」${why}，手机上只显示它的文字。`,
  pictureElsewhere: '在别的网站上，没法核对；下载下来放进这一期的文件夹',
  pictureUnreadable: '不是 jpg、png 或 webp；另存一次',
  pictureTooWide: (pixels: number) => `有 ${Math.round(pixels / 10_000)} 万个点，手机展不开；缩小到宽 1200 左右`,
  clipRefused: (text: string) =>
    `「${text.slice(0, 20)}」里有名单外的网址、电话，或者看着像别的字的字，手机上不能一键复制。换成普通的汉字、字母和数字。`,

  // 自查和引导
  thresholdsWrong: (suspicious: number, stop: number) => `thresholds 里 suspicious（${suspicious}）要小于 stop（${stop}）。`,
  verdictUnreachable: (levels: string) => `怎么勾都到不了「${levels}」。调整 weight 或 thresholds。`,
  idleQuestion: (text: string) => `「${text}」勾不勾都不影响结果。调高 weight，或者删掉这一题。`,
  triageUnreachable: (id: string) => `从第一题走不到「${id}」。让某个选项通到它，或者删掉。`,
  triageEndless: (ids: string) => `问题绕成了圈：${ids}。每条路都要走到一个 path。`,
  triageOption: (text: string) => `选项「${text}」要写 question 或 path，只写一个。`,
  pathUnreachable: (id: string) => `「不知道选哪个」走不到「${id}」这条路径。小哥还能直接点它；要能走到就加一个选项。`,

  // 小哥的说法
  leadsNowhere: (lead: string) => `「${lead}」不知道通到哪里。写成「answer:编号」「hotline:号码」「page:页面」这样。`,
  saidTwice: (word: string, other: string) => `「${word}」在「${other}」那条里已经有了，手机只会认一条。留一个。`,
  idleSynonym: (title: string) => `「${title}」哪儿也通不到：没有写 amenities、when、leads，别的内容里也没有这个词。`,

  // 和上一版比
  stationDrop: (before: number, now: number) =>
    `驿站从 ${before} 个变成 ${now} 个，少了一成以上，像是漏了行。真要删这么多，加 --accept-drop。`,
  revisionNotHigher: (before: number, now: number) =>
    `版本 ${now} 没有比上一版 ${before} 高，手机会拒收。去掉 feed.yaml 里的 revision，或者改大。`,
  stationGrowth: (before: number, now: number) =>
    `驿站从 ${before} 个变成 ${now} 个，多了十倍，像是贴重了。真有这么多，加 --accept-growth。`,
  holidaysDue: (year: number) =>
    `${year} 年的放假安排还没有录入。国务院办公厅每年 11 月前后发通知：到 www.gov.cn 搜「${year} 年部分节假日安排的通知」，照 content/holidays.yaml 里上一年的样子写一段（放假的日子写 off，调休上班的周末写 worked）。录入以前，工作日和节假日拿不准的那几天，手机上写「时段不详」。`,
  clockBehind: (now: string, before: string) =>
    `电脑的时间是 ${now}，比上一版的 ${before} 还早，手机会拒收。先把电脑的时间调准；它没错，就是上一版编译时电脑的时间错了：不带 --previous 编译，再用 feedc publish --replace-future 换下那一版（docs/publish.zh-CN.md）。`,
  otherFeed: (before: string, now: string) =>
    `上一版是「${before}」，这一版是「${now}」，手机只认原来那个。feed.yaml 的 feed 改回去。`,
  revisionImplausible: (revision: number) => `版本 ${revision} 比现在的时间大太多，手机会拒收。去掉 feed.yaml 里的 revision。`,

  // 会过时、会害人的写法
  monthWithoutYear: (month: string) =>
    `摘要说了「${month}」，没说哪一年。过了年还像新闻。写成「2024 年${month}」，或者改成说过去的话。`,
  leavesBeforeEvidence: (step: string) => `「${step}」前面没有留证据的一步。先写截图、拍照，再写退群、删除，不然证据就没了。`,
  callNotListed: (number: string) =>
    `叫人打 ${number}，它不在 feed.yaml 的 allow.phones 里，手机上没有拨号按钮。核对过就加进名单，或者换一个号码。`,
  longToReadAloud: (letters: number, most: number) =>
    `「没查到的」以上有 ${letters} 个字，念出来超过 40 秒（约 ${most} 字）。删到够短。`,
} as const

/** What the rules look for in Chinese. */
export const ruleWords = {
  month: /(?<![\d年.-])\s?\d{1,2}\s?月(?!份?内)/,
  year: /\d{4}\s?年|\d{4}-\d{2}|[今去前明]年/,
  leaves: /(?<![别不勿]|不要|不能)(?:退群|退出群|删(?:除|掉|了|群|聊天|记录|好友)|拉黑|注销|卸载|清空)/,
  keeps: /截图|拍照|拍下|拍好|录屏|录音|留好|留住|留下|留[^\n]{0,6}(?:证据|面单|收据|记录|号码)|保存|存好/,
} as const
