import type { Wgs84 } from '@core/geo/geo'
import Taro from '@tarojs/taro'
import { toGcj02 } from './gcj02'

/** What a map needs of a place. `tone` names the picture; a word for it stands in the card below the map. */
export interface MapPin {
  readonly id: string
  readonly name: string
  readonly at: Wgs84
  readonly tone: 'green' | 'amber' | 'grey'
  /** A toilet and nothing else: its own sign, so that nobody rides there to sit. */
  readonly isToilet: boolean
}

/** A call of this many is some 30 KB: a cheap phone draws it between two touches. */
const CHUNK = 100
const PAUSE_MS = 30
/** WeChat's marker ids are numbers: a pin's is its place in the list plus one, the courier's own dot has none of theirs. */
const HERE_ID = 0
/** Screen points; dots nearer than this become one with a number on it. */
const CLUSTER_GRID = 60

/** The pin behind a marker that was tapped; undefined for the courier's own dot. */
export const pinOfMarker = (pins: readonly MapPin[], markerId: number): MapPin | undefined => pins[markerId - 1]

/**
 * Puts pins on WeChat's map past setData, in chunks, so that 2,000 of them cost the page no update at all.
 * The map joins near ones into clusters and opens them at a tap. Returns what stops it.
 */
export function drawPins(mapId: string, pins: readonly MapPin[], here: Wgs84 | null): () => void {
  const map = Taro.createMapContext(mapId)
  let at = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  const next = (): void => {
    const markers = pins.slice(at, at + CHUNK).map((pin, index) => nativePin(pin, at + index + 1))
    if (at === 0 && here) markers.unshift(herePin(here))
    settle(map.addMarkers({ markers, clear: at === 0 } as Taro.MapContext.AddMarkersOption))
    at += CHUNK
    if (at < pins.length) timer = setTimeout(next, PAUSE_MS)
  }
  settle(map.initMarkerCluster({ enableDefaultStyle: true, zoomOnClick: true, gridSize: CLUSTER_GRID }))
  next()
  return () => {
    if (timer !== null) clearTimeout(timer)
  }
}

/** Moves and zooms the map so that all of these are in sight; none: it stays where it opened. */
export function showPoints(mapId: string, points: readonly Wgs84[]): void {
  if (points.length < 2) return
  settle(
    Taro.createMapContext(mapId).includePoints({ points: points.map(rounded), padding: [PADDING, PADDING, PADDING, PADDING] }),
  )
}

const PADDING = 48

/** A map that is gone already refuses; there is nobody left to tell. */
const settle = (call: Promise<unknown> | undefined): void => void call?.catch(() => undefined)

function nativePin({ name, at, tone, isToilet }: MapPin, id: number): object {
  return {
    id,
    ...rounded(at),
    iconPath: `/assets/map/${isToilet ? 'toilet-' : ''}${tone}.png`,
    ...DOT,
    joinCluster: true,
    callout: { content: name, ...CALLOUT },
  }
}

const herePin = (at: Wgs84): object => ({ id: HERE_ID, ...rounded(at), iconPath: '/assets/map/here.png', ...HERE, zIndex: 9 })

const DOT = { width: 28, height: 28, anchor: { x: 0.5, y: 0.5 } }
const HERE = { width: 36, height: 36, anchor: { x: 0.5, y: 0.5 } }
const CALLOUT = { display: 'BYCLICK', padding: 8, borderRadius: 6, fontSize: 15 }

/** Five decimals are a metre. */
function rounded(at: Wgs84): { latitude: number; longitude: number } {
  const { latitude, longitude } = toGcj02(at)
  return { latitude: Number(latitude.toFixed(5)), longitude: Number(longitude.toFixed(5)) }
}
