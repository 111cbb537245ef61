import { parseBoundedJson } from '@core/feed/boundedJson'
import { encodeUtf8 } from '@core/feed/utf8'
import { err, ok } from '@core/result'
import * as v from 'valibot'
import { INDEX_NAME } from './limits'
import type { Prefetched, Snapshot, SyncPorts } from './ports'
import { refreshFeed } from './refreshFeed'

const MAX_BYTES = 1024 * 1024

/** `background.json`: index.json and parts as texts in one file, because WeChat fetches one address. */
const Pack = v.object({ files: v.record(v.string(), v.string()) })

/**
 * Takes what WeChat had fetched through the same protocol as if the server had sent it just now: nothing of it is believed
 * before its signature and hashes fit. Gives the newer snapshot, or `held` when there is nothing to learn. No request is made,
 * and a refusal is nobody's news: the ordinary refresh follows.
 */
export async function adoptPrefetched(ports: SyncPorts, held: Snapshot, { text, fetchedAtMs }: Prefetched): Promise<Snapshot> {
  const askedAtMs = Math.min(fetchedAtMs, ports.nowMs())
  if (held.confirmedAtMs !== null && askedAtMs <= held.confirmedAtMs) return held
  const files = filesIn(text)
  const offline: SyncPorts = {
    ...ports,
    log: () => undefined,
    fetchFile: async (name, { maxBytes }) => {
      const bytes = encodeUtf8(files.get(name) ?? '')
      return bytes.length === 0 ? err('offline') : bytes.length > maxBytes ? err('too_large') : ok({ bytes, servedAtMs: null })
    },
  }
  const outcome = await refreshFeed(offline, held, askedAtMs)
  return 'snapshot' in outcome ? outcome.snapshot : held
}

/** A pack, or index.json alone; garbage is no file at all. */
function filesIn(text: string): ReadonlyMap<string, string> {
  const json = parseBoundedJson(encodeUtf8(text), MAX_BYTES)
  const pack = json.ok ? v.safeParse(Pack, json.value) : null
  return new Map(pack?.success ? Object.entries(pack.output.files) : [[INDEX_NAME, text]])
}
