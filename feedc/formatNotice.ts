import { copy } from './copy'
import type { Notice } from './notices'

/** 「content/stations.csv:12 [经度] 错误 station_outside_city：…」 */
export const formatNotice = (dir: string, { code, severity, file, line, field, message }: Notice): string =>
  `${dir.replace(/\/$/, '')}/${file}:${line} ${field === null ? '' : `[${field}] `}${copy.severity[severity]} ${code}：${message}`
