import type { PhoneState } from './phoneState'

/** What `feedc preview` says, in the terminal and on its page. */
export const copy = {
  usage: '用法：feedc preview [内容目录] [--port 端口] [--h5 网页目录]',
  noContent: (dir: string) => `没有「${dir}」这个目录。先 cd 到放着 content 的那个目录，再运行一次。`,
  badPort: (value: string) => `--port 应该是 1–65535 的整数，现在是「${value}」。`,
  portTaken: (port: number) => `端口 ${port} 已经被占用（是不是另一个窗口里还开着预览？）。换一个：--port ${port + 1}`,
  noPort: (first: number, last: number) => `端口 ${first}–${last} 都被占用。关掉几个程序，或者用 --port 指定一个。`,
  running: (url: string) => `预览开好了。在浏览器里打开  ${url}  （改完保存，页面自己会变；按 Ctrl+C 结束）`,
  rebuilt: (errors: number, warnings: number, ms: number) => `重新编译：${errors} 个错误，${warnings} 个提醒，${ms} 毫秒`,
  unreadable: (detail: string) => `读不了内容（${detail}）。文件是不是正被别的程序占着？存一次就会再试。`,

  title: '暖蜂预览',
  content: (dir: string) => `内容：${dir}`,
  lost: '预览已经停了。回到终端，再运行一次 feedc preview，这里会自己接上。',
  connecting: '正在读内容……',
  clean: '没有错误，也没有提醒。',
  counts: { error: '错误', warning: '提醒', info: '说明' },
  updated: (clock: string, ms: number) => `${clock} 更新，用了 ${ms} 毫秒`,
  state: {
    current: '手机上是最新的内容。',
    kept: '有错误，手机上还是上一次没有错误时的内容。改好保存就会更新。',
    none: '有错误，还没有能看的内容。改好保存，这里就会出现。',
  },
  infos: (count: number) => `还有 ${count} 条说明，不用改`,
  more: (count: number) => `另有 ${count} 条，先改上面的`,
  place: (file: string, line: number) => `${file} 第 ${line} 行`,
  listLabel: '要看的地方',
  phoneLabel: '手机上的样子',
  width: '屏幕宽度',
  widths: [
    [320, '小屏 320'],
    [360, '常见 360'],
    [390, '大屏 390'],
    [768, '平板 768'],
  ],
  alone: '单独打开',
  phone: {
    missing:
      '还没有网页版，看不到手机上的样子。另开一个终端，运行  npm start -- --no-serve  （约一分钟），好了这里会自己出现。左边的检查照常能用。',
    other_key:
      '网页版是用另一把密钥装的，不认这里的预览。运行  npm start -- --no-serve  （约一分钟），好了这里会自己出现。左边的检查照常能用。',
    other_feed:
      '网页版装的是另一个 feed，不认这份内容。看看 feed.yaml 的 feed 有没有改过；要是故意的，运行  npm start -- --no-serve 。',
    ready: '',
  } satisfies Record<PhoneState, string>,
} as const
