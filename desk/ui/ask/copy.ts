export const copy = {
  gone: '编辑台的程序没有应答。你写的字还在这个页面上，先不要关。',
  broken: (status: number): string => `编辑台出了毛病，不是你的问题（${status}）。再试一次；还不行，请告诉维护的同事。`,
} as const
