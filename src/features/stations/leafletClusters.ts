import L from 'leaflet'
import type { MapPin } from '@/platform/nativePins'
import { clusterPins, type PinCluster } from './clusterPins'
import { webCopy } from './web.copy'

/** Two fingertips: nearer dots nobody can tell apart, or hit. */
const NEAR_PX = 52

/**
 * Dots and clusters of what is on screen, after each move those that it changed: a name that a tap opened stays, though the map
 * moves to show it whole. Returns what takes them away.
 */
export function drawClusters(map: L.Map, pins: readonly MapPin[], onSelect: (id: string) => void): () => void {
  let drawn: ReadonlyMap<string, L.Layer> = new Map()
  const draw = (): void => {
    const seen = map.getBounds().pad(0.2)
    const next = new Map<string, L.Layer>()
    for (const cluster of clusterPins(pins, map.getZoom(), NEAR_PX)) {
      if (!seen.contains([cluster.at.lat, cluster.at.lng])) continue
      const key = cluster.pins.map(({ id }) => id).join()
      const make = (): L.Layer =>
        cluster.pins.length === 1 ? dotOf(cluster.pins[0]!, onSelect) : bubbleOf(map, cluster, onSelect)
      next.set(key, drawn.get(key) ?? make().addTo(map))
    }
    for (const [key, each] of drawn) if (!next.has(key)) each.remove()
    drawn = next
  }
  map.on('zoomend moveend', draw)
  draw()
  return () => {
    map.off('zoomend moveend', draw)
    for (const each of drawn.values()) each.remove()
  }
}

const dotOf = ({ id, name, at, tone }: MapPin, onSelect: (id: string) => void): L.Layer =>
  L.marker([at.lat, at.lng], {
    icon: L.divIcon({ className: 'map-target', html: `<span class="map-dot ${tone}"></span>`, iconSize: [44, 44] }),
    title: name,
    alt: name,
  })
    .bindPopup(name, { closeButton: false, offset: [0, -8] })
    .on('click', () => onSelect(id))

/** Opens at a tap; where no zoom parts them any more, each tap names the next. */
function bubbleOf(map: L.Map, { at, pins }: PinCluster, onSelect: (id: string) => void): L.Layer {
  const words = webCopy.cluster(pins.length)
  const icon = L.divIcon({ className: 'map-bubble', html: String(pins.length), iconSize: [44, 44] })
  let turn = 0
  return L.marker([at.lat, at.lng], { icon, title: words, alt: words }).on('click', () => {
    if (map.getZoom() < map.getMaxZoom()) {
      map.fitBounds(L.latLngBounds(pins.map(pin => [pin.at.lat, pin.at.lng])), { padding: [48, 48], maxZoom: map.getZoom() + 3 })
      return
    }
    onSelect(pins[turn % pins.length]!.id)
    turn += 1
  })
}
