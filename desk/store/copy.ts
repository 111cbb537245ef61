/** Chinese of the desk's store: what the history says, and what editors are told of records. */
export const storeCopy = {
  elsewhere: '（在别处）',
  firstVersion: '开始用编辑台时的内容',
  changedElsewhere: '在编辑台以外改的',
  saved: (what: string, title: string) => `改${what}「${title}」`,
  added: (what: string, title: string) => `新增${what}「${title}」`,
  removed: (what: string, title: string) => `删除${what}「${title}」`,
  stationsSaved: (names: readonly string[], added: number, removed: number) =>
    ['改驿站', names.join('、'), added > 0 && `新增 ${added} 个`, removed > 0 && `删去 ${removed} 个`].filter(Boolean).join('，'),
  text: '内容',
  fileTitle: (file: string) => (file === 'heard.csv' ? '小哥说的话' : file === 'feed.yaml' ? '整体设置' : file),
  untitled: '（没写标题）',
} as const
