import type { PublishStep } from '@desk/api/publish'

/** What an editor reads while publishing. */
export const publishCopy = {
  step: {
    check: '检查内容',
    sign: '做成新的一版',
    send: '送到服务器',
    swap: '换上新的一版',
    read_back: '从外面读一遍',
  } satisfies Record<PublishStep, string>,
  hasErrors: (errors: number) => `内容有 ${errors} 个错误，没有发布。先在「检查」里改好。`,
  noConfig: '整体设置（feed.yaml）读不了，没有发布。',
  interrupted: '上一次发布做到一半，编辑台被关掉了。小哥看到的是下面这一版，是完整的。再按一次「发布」，会从断的地方接着做。',
  readBackDiffers: '发上去了，从外面读回来却不是这一版。过一分钟再看；还这样，告诉管理员。',
  readBack: (revision: number) => `从外面读回来了：第 ${revision} 版，签名对得上。`,
  nothingPublished: '还没有发布过，没有可以退回的。',
  broken: '编辑台自己出错了。小哥看到的是下面这一版，是完整的。',
} as const
