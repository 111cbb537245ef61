import { pino } from 'pino'

type Env = Readonly<Record<string, string | undefined>>

/** What the operator set, and what holds otherwise; copy.usage says so in words. */
export const settingsOf = (env: Env) => ({
  databaseUrl: env.DATABASE_URL || '.inbox/reports.db',
  feed: env.FEED || 'dist/feed',
  host: env.HOST || '127.0.0.1',
  port: env.PORT ?? '10087',
  origin: env.ORIGIN?.replace(/\/$/, '') || null,
  level: env.LOG_LEVEL && env.LOG_LEVEL in pino.levels.values ? env.LOG_LEVEL : 'info',
})
export type Settings = ReturnType<typeof settingsOf>
