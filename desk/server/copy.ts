import type { DeskErrorCode } from '@desk/api/errors'
import type { DeskRole } from '@desk/api/session'

/** Chinese of the desk's server: why something was refused, and what was done. */
export const copy = {
  refused: {
    not_signed_in: '请先登录。',
    wrong_login: '名字或密码不对。',
    forbidden: '这一步要有权限的人来做。',
    wrong_token: '这个页面开得太久了。刷新一下再来，写的东西还在。',
    other_origin: '这个请求不是从编辑台的网页发的，没有照办。',
    not_found: '没有这一条。可能刚被别人删了，刷新看看。',
    bad_request: '看不懂这个请求，什么都没改。',
    too_large: '文件太大，最多 50 MB。',
    too_many: '试得太快了，过一会儿再来。',
    conflict: '你改的时候，别人已经存了新的。什么都没覆盖，你写的留着。',
    refused: '没有照办。',
    unaccounted: '文件里还有字没有着落。给它们找个去处，或者勾上「确实不要」。',
    needs_second_person: '要另一个人先看过、同意，才能发布。',
    busy: '上一件事还没做完，等它做完再来。',
    disk_full: '电脑的磁盘满了，没存上。腾出地方再存一次，写的东西还在页面上。',
    broken: '编辑台自己出错了，什么都没改。再试一次；还这样，告诉管理员看日志。',
  } satisfies Record<DeskErrorCode, string>,
  localPerson: '本机编辑',
  role: { editor: '编辑', reviewer: '审核', publisher: '发布' } satisfies Record<DeskRole, string>,
  unreadable:
    '这一条这样存下去会读不出来，所以没有存，原来的还在，你写的也留着。把最后改的那一格改一改再存；还这样，把页面截图给维护的同事。',
  expired: (days: string) => `已过期 · ${days}`,
  standsUntil: (title: string, until: string, days: number) => `${title}（到 ${until} 为止，共 ${days} 天）`,
  change: {
    added: (label: string, title: string) => `${label}：新增「${title}」`,
    removed: (label: string, title: string) => `${label}：去掉「${title}」`,
    changed: (label: string, title: string, fields: readonly string[]) => `${label}：改「${title}」的${fields.join('、')}`,
    addedMany: (label: string, count: number) => `${label}：新增 ${count} 个`,
    removedMany: (label: string, count: number) => `${label}：去掉 ${count} 个`,
    changedMany: (label: string, count: number) => `${label}：改 ${count} 个`,
  },

  restored: (words: string, at: string) => `退回到 ${at} 的样子（${words}）`,
  restoredAll: (at: string) => `全部退回到 ${at} 的样子`,
  cellsMoved: (cells: number) => `有 ${cells} 格，你改的时候别人已经改成别的了。什么都没存，看看两边的再决定。`,
  listMoved: '放进名单以后，表里有几格别人改过了。先把收了的存下来，会告诉你是哪几格。',
  listDone: '这份名单已经采用过了。',
  listTaken: (name: string, cells: number, added: number) => `采用名单「${name}」：改 ${cells} 格，新增 ${added} 个`,
  movedSinceCheck: '检查以后内容又改过了。再检查一遍，看一眼改了什么，再发布。',
  importDone: '这份文件已经存成文章了。',
  importUnread: '这份文件还没读完，或者没有读成。',
  importMoved: '别人刚才也在这份文件上做了决定。看一眼现在的样子，再接着做。',
  unaccounted: (count: number) => `文件里还有 ${count} 个字没有着落。给它们找个去处，或者勾上「确实不要」。`,
  needsDate: '不知道这是哪一天的一期。填上日期（年-月-日）。',
  issueThere: (date: string) => `${date} 这一期已经有了。要换成这一份，勾上「换掉原来的」；原来的在历史里找得到。`,
  imported: (title: string, articles: number) => `导入「${title}」，${articles} 篇`,
} as const
