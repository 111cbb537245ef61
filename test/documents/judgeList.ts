import type { StationNotice } from '@feedc/import/notices'
import type { StationRow } from '@feedc/import/stations/StationRow'
import type { Judgement } from './judge'
import type { WantedStation } from './stationLists'

interface ReadRows {
  readonly rows: readonly StationRow[]
  readonly notices: readonly StationNotice[]
}

/** Of a whole list these are said as a matter of course; none of them excuses a difference. */
const ROUTINE = new Set(['above_table', 'kind_from_name', 'hours_read', 'datum_unnamed', 'source_from_title'])

/**
 * Compares the stations read with those of the truth, column by column of which it speaks. A difference is forgiven only where a
 * notice stands at its row or quotes what is missing. What must not be in any station isn't forgiven.
 */
export function judgeList(
  { rows, notices }: ReadRows,
  wanted: readonly WantedStation[],
  never: readonly string[] = [],
): Judgement {
  const spoken = notices.filter(({ code }) => !ROUTINE.has(code)).map(({ message }) => message)
  const isSpokenOf = (text: string): boolean => text !== '' && spoken.some(message => message.includes(text.slice(0, 12)))
  const differing: { text: string; isSaid: boolean }[] = []
  for (const station of wanted) {
    const row = rows.find(({ name }) => name === station.name)
    if (!row) differing.push({ text: `- ${station.name}`, isSaid: isSpokenOf(station.name) })
    for (const [key, value] of Object.entries(station)) {
      const read = row?.[key as keyof StationRow] ?? value
      if (read !== value)
        differing.push({
          text: `${station.name} ${key}: ${read} (${value})`,
          isSaid: isSpokenOf(read === '' ? value : read) || isSpokenOf(value),
        })
    }
  }
  for (const { name } of rows)
    if (!wanted.some(station => station.name === name)) differing.push({ text: `+ ${name}`, isSaid: isSpokenOf(name) })
  const leaked = never.filter(words => JSON.stringify(rows).includes(words)).map(words => `! ${words}`)
  const silent = [...differing.filter(({ isSaid }) => !isSaid).map(({ text }) => text), ...leaked]
  const said = differing.filter(({ isSaid }) => isSaid).map(({ text }) => text)
  return { verdict: silent.length > 0 ? '**silent**' : said.length > 0 ? 'said' : 'exact', silent, said }
}
