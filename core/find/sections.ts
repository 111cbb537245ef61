import { SCORE } from './score'
import type { Found, FoundDoc, StationAsk } from './search'
import type { FoundKind } from './searchDoc'

/** What a screen shows, from the top: the surest first, then by kind. */
export type Section =
  | { readonly kind: 'places'; readonly places: NonNullable<Found['places']> }
  | { readonly kind: 'stations'; readonly ask: StationAsk }
  /** Of all kinds, what most likely is the answer. */
  | { readonly kind: 'best'; readonly hits: readonly FoundDoc[] }
  | { readonly kind: 'more'; readonly of: FoundKind; readonly hits: readonly FoundDoc[] }

/** Rows of a kind on the first screen; the others behind one tap. */
export const SHOWN_OF_A_KIND = 3
/** Likely answers above the lists by kind; more would be a list themselves. */
const MOST_BEST = 4
/** Where stations or places stand above them. */
const MOST_BEST_BELOW = 3

/** `hasStations`: whether any station answers the ask. */
export function sectionsOf(found: Found, hasStations: boolean): readonly Section[] {
  const { docs, places, stations, isGuess } = found
  const isShown = stations !== null && hasStations
  const likely = docs.filter(({ score }) => isGuess || score >= SCORE.likely)
  const most = isShown && stations.score >= (likely[0]?.score ?? 0) ? MOST_BEST_BELOW : MOST_BEST
  const best = likely.slice(0, most)
  const top: readonly (readonly [number, Section])[] = [
    ...(places ? [[places.score, { kind: 'places', places }] as const] : []),
    ...(isShown ? [[stations.score, { kind: 'stations', ask: stations.ask }] as const] : []),
    ...(best.length > 0 ? [[best[0]!.score, { kind: 'best', hits: best }] as const] : []),
  ]
  const sorted = [...top].sort(([a], [b]) => b - a).map(([, section]) => section)
  return [...sorted, ...byKind(docs.filter(hit => !best.includes(hit)))]
}

function byKind(hits: readonly FoundDoc[]): readonly Section[] {
  const kinds = new Map<FoundKind, FoundDoc[]>()
  for (const hit of hits) {
    const known = kinds.get(hit.doc.kind)
    if (known) known.push(hit)
    else kinds.set(hit.doc.kind, [hit])
  }
  return [...kinds].map(([of, all]) => ({ kind: 'more', of, hits: all }))
}
