export const copy = {
  title: (city: string): string => `${city}编辑台`,
  name: '名字',
  password: '密码',
  enter: '登录',
  hint: '忘了密码，请管这台服务器的同事重设。',
} as const
