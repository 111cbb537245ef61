/** What a phone says of each file of a feed, and what who watches a published one is told besides. */
export const watchCopy = {
  imageRefused: (name: string, code: string) => `图片 ${name} 缺了或被改过（${code}），文章里会是空的。`,
  itemDropped: (name: string, pointer: string, code: string) => `${name}${pointer} 手机会丢掉这一条（${code}）。`,
  verifiedCells: (cells: number, items: number) => `  stations 分成 ${cells} 片，共 ${items} 条`,
  verifiedPart: (name: string, items: number, dropped: number) => `  ${name}  ${items} 条，丢掉 ${dropped} 条`,
  unknownKey:
    '认的钥匙里没有签它的那一把。没写 --trust，认的是这台电脑上最近一次构建的；用 --trust 指出程序里的 trust.json，或者签名用的密钥文件。',
  expiresSoon: (expires: string, days: number) =>
    `内容没问题，但 ${expires} 就过期，不到 ${days} 天了。重新 feedc build，再发布。`,
  behindPackage: (revision: number, packed: number) =>
    `内容没问题，但比程序里装的还旧：那里是版本 ${revision}，程序里是 ${packed}。装了这个程序的手机不收更旧的，一直停在包里的内容上。发布程序带的那一份（dist/feed），或者重新 feedc build，再发布。`,
  packedFromFuture: (packed: number, generated: string) =>
    `程序里装的那一份（版本 ${packed}）写着 ${generated} 编译，是电脑时间错了的时候构建的：装了这个程序的手机不收正确的内容。别上传它；先看这台电脑的时间对不对，对，就重新 npm run release，再发布。`,
  metricsUnwritten: (file: string, why: string) =>
    `--metrics ${file} 写不进去（${why}）。它的目录要已经有，并且让运行这条命令的用户写得进。`,
  badWarnDays: '--warn-days 是提前几天提醒，写 1 到 365 的整数。',
  notReached: (place: string, why: string) => `没有读到 ${place}（${why}）：是网络、证书或服务器的事，内容好不好现在不知道。`,
} as const
