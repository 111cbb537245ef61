type Env = Readonly<Record<string, string | undefined>>

/** What the operator set, and what holds otherwise; copy.usage says so in words. */
export const settingsOf = (env: Env) => ({
  content: env.DESK_CONTENT || 'content',
  home: env.DESK_HOME || '.desk',
  page: env.DESK_PAGE || 'dist/desk',
  host: env.HOST || '127.0.0.1',
  port: env.PORT ?? '10088',
  publicUrl: env.DESK_URL || null,
  h5: env.DESK_H5 || 'dist/h5',
  target: env.DESK_TARGET || null,
  key: env.DESK_KEY || null,
  trust: env.DESK_TRUST || null,
  inbox: env.DATABASE_URL || '.inbox/reports.db',
  level: env.LOG_LEVEL || 'warn',
})
export type Settings = ReturnType<typeof settingsOf>

/** An address that only this machine reaches. */
export const isLoopbackHost = (host: string): boolean => /^(127(\.\d{1,3}){3}|::1|localhost)$/.test(host)
