import trust from '@bundled/trust.json'
import L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { useEffect, useRef } from 'react'
import { copy } from './copy'
import { mapCentre } from './mapMarkers'
import type { StationMapProps } from './StationMap'

/** H5 only. Tiles when configured; else the outlines of the 16 districts, so that a map is there without any tile server. */
export default function LeafletMap({ markers, here, onSelect }: StationMapProps): JSX.Element {
  const frame = useRef<HTMLDivElement>(null)
  const map = useRef<L.Map | null>(null)

  useEffect(() => {
    if (!frame.current) return undefined
    const { lat, lng } = mapCentre(here)
    const drawn = L.map(frame.current, { zoomControl: true }).setView([lat, lng], here ? 14 : 11)
    drawn.attributionControl.setPrefix(false)
    drawBackdrop(drawn)
    map.current = drawn
    return () => void drawn.remove()
  }, [here])

  useEffect(() => {
    const layer = L.layerGroup()
    for (const { id, name, at, tone } of markers) {
      L.marker([at.lat, at.lng], {
        icon: L.divIcon({ className: `map-dot ${tone}`, iconSize: [20, 20] }),
        title: name,
        alt: name,
      })
        .bindTooltip(name)
        .on('click', () => onSelect(id))
        .addTo(layer)
    }
    if (map.current) layer.addTo(map.current)
    return () => void layer.remove()
  }, [markers, onSelect])

  return <div ref={frame} className="map" role="application" aria-label={copy.mapLabel} />
}

function drawBackdrop(map: L.Map): void {
  if (trust.tiles) {
    L.tileLayer(trust.tiles, { maxZoom: 18 }).addTo(map)
    return
  }
  void import('@bundled/districts.json').then(({ default: districts }) => {
    L.geoJSON(districts as GeoJSON.GeoJsonObject, {
      interactive: false,
      attribution: copy.mapCredit,
      style: { className: 'map-district' },
    }).addTo(map)
  })
}
