import type { HistoryDetail, HistoryPage } from '@desk/api/history'
import type { ImportJob, ImportRow } from '@desk/api/imports'
import type { AuditLine, CheckResult, DiffResult, DraftBody, DraftResult, PublishState, Revision } from '@desk/api/publish'
import type { DeskRecord, RecordForm, RecordKind, RecordRow } from '@desk/api/records'
import type { Settings } from '@desk/api/settings'
import type { StationImport, StationImportRow, StationTable } from '@desk/api/stations'
import type { Today } from '@desk/api/today'
import { QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { ask, askSession, whenSignedOut } from './ask'

/** What the page knows of the server. Nothing is asked again behind somebody's back while they type. */
export const client = new QueryClient({
  defaultOptions: {
    queries: { retry: 1, refetchOnWindowFocus: false, staleTime: 10_000, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})

// What somebody typed is kept by the page it was typed on, and is there again after signing in.
whenSignedOut(session => client.setQueryData(['session'], session))

/** After anything was saved: what was asked before is out of date. */
export const forget = (...keys: readonly string[]): void => {
  for (const key of keys) void client.invalidateQueries({ queryKey: [key] })
}

export const useSession = () => useQuery({ queryKey: ['session'], queryFn: askSession, staleTime: Number.POSITIVE_INFINITY })
/** Opened as a page, it is asked anew: a courier may have said something this minute. */
export const useToday = (isPage = false): UseQueryResult<Today> =>
  useQuery({
    queryKey: ['today'],
    queryFn: () => ask<Today>('today'),
    refetchInterval: 60_000,
    refetchOnMount: isPage ? 'always' : true,
  })
export const useForms = (): UseQueryResult<readonly RecordForm[]> =>
  useQuery({ queryKey: ['forms'], queryFn: () => ask<readonly RecordForm[]>('forms'), staleTime: Number.POSITIVE_INFINITY })
export const useRecords = (kind: RecordKind, isWanted = true): UseQueryResult<readonly RecordRow[]> =>
  useQuery({
    queryKey: ['records', kind],
    queryFn: () => ask<readonly RecordRow[]>('records', { path: { kind } }),
    enabled: isWanted,
  })
export const useRecord = (kind: RecordKind, id: string): UseQueryResult<DeskRecord> =>
  useQuery({
    queryKey: ['record', kind, id],
    queryFn: () => ask<DeskRecord>('record', { path: { kind, id } }),
    staleTime: 0,
    gcTime: 0,
  })
export const useImports = (): UseQueryResult<readonly ImportRow[]> =>
  useQuery({ queryKey: ['imports'], queryFn: () => ask<readonly ImportRow[]>('imports') })
export const useImport = (id: string): UseQueryResult<ImportJob> =>
  useQuery({
    queryKey: ['import', id],
    queryFn: () => ask<ImportJob>('import', { path: { id } }),
    refetchInterval: query => (query.state.data?.state === 'reading' ? 400 : false),
  })
export const useStations = (): UseQueryResult<StationTable> =>
  useQuery({ queryKey: ['stations'], queryFn: () => ask<StationTable>('stations') })
export const useStationImports = (): UseQueryResult<readonly StationImportRow[]> =>
  useQuery({ queryKey: ['stationImports'], queryFn: () => ask<readonly StationImportRow[]>('stationImports') })
export const useStationImport = (id: string): UseQueryResult<StationImport> =>
  useQuery({
    queryKey: ['stationImport', id],
    queryFn: () => ask<StationImport>('stationImport', { path: { id } }),
    staleTime: 0,
    gcTime: 0,
    refetchInterval: query => (query.state.data?.state === 'reading' ? 400 : false),
  })
export const useCheck = (): UseQueryResult<CheckResult> =>
  useQuery({ queryKey: ['check'], queryFn: () => ask<CheckResult>('check'), staleTime: 0 })
export const useDiff = (): UseQueryResult<DiffResult> =>
  useQuery({ queryKey: ['diff'], queryFn: () => ask<DiffResult>('diff'), staleTime: 0 })
/** What is saved, and with `body` one thing more as it would be. */
export const useDraft = (body: DraftBody = {}): UseQueryResult<DraftResult> =>
  useQuery({
    queryKey: ['draft', body],
    queryFn: () => ask<DraftResult>('draft', { body }),
    placeholderData: before => before,
    staleTime: 0,
    gcTime: 0,
  })
export const usePublish = (): UseQueryResult<PublishState> =>
  useQuery({
    queryKey: ['publish'],
    queryFn: () => ask<PublishState>('publishState'),
    refetchInterval: query => (query.state.data?.state === 'running' ? 400 : false),
  })
export const useRevisions = (): UseQueryResult<readonly Revision[]> =>
  useQuery({ queryKey: ['revisions'], queryFn: () => ask<readonly Revision[]>('revisions') })
export const useAudit = (): UseQueryResult<readonly AuditLine[]> =>
  useQuery({ queryKey: ['audit'], queryFn: () => ask<readonly AuditLine[]>('audit') })
export const useHistory = (query: Readonly<Record<string, string>>): UseQueryResult<HistoryPage> =>
  useQuery({ queryKey: ['history', query], queryFn: () => ask<HistoryPage>('history', { query }) })
export const useHistoryEntry = (id: string): UseQueryResult<HistoryDetail> =>
  useQuery({ queryKey: ['historyEntry', id], queryFn: () => ask<HistoryDetail>('historyEntry', { path: { id } }) })
export const useSettings = (): UseQueryResult<Settings> =>
  useQuery({ queryKey: ['settings'], queryFn: () => ask<Settings>('settings') })
