import L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { useEffect, useRef, useState } from 'react'
import { copy } from './copy'
import { drawClusters } from './leafletClusters'
import { mapCentre, pointsInSight } from './mapPins'
import type { StationMapProps } from './StationMap'
import { webCopy } from './web.copy'

const MOST_ZOOM = 18

interface Props extends StationMapProps {
  /** An XYZ template. */
  readonly tiles: string
  /** What the law wants to stand on it. */
  readonly credit: string
}

/** H5 with tiles that somebody is licensed to show. */
export default function LeafletMap({ tiles, credit, pins, here, onSelect }: Props): JSX.Element {
  const frame = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<L.Map | null>(null)
  const firstPins = useRef(pins)

  useEffect(() => {
    if (!frame.current) return undefined
    const { lat, lng } = mapCentre(here)
    const drawn = L.map(frame.current, { zoomControl: false, maxZoom: MOST_ZOOM }).setView([lat, lng], here ? 14 : 11)
    L.control.zoom({ zoomInTitle: webCopy.nearer, zoomOutTitle: webCopy.wider }).addTo(drawn)
    drawn.attributionControl.setPrefix(false)
    L.tileLayer(tiles, { maxZoom: MOST_ZOOM, attribution: asHtml(credit) }).addTo(drawn)
    if (here)
      L.marker([lat, lng], {
        icon: L.divIcon({ className: 'map-here', iconSize: [24, 24] }),
        title: webCopy.youAreHere,
        alt: webCopy.youAreHere,
        interactive: false,
        keyboard: false,
      }).addTo(drawn)
    setMap(drawn)
    return () => void drawn.remove()
  }, [tiles, credit, here])

  useEffect(() => {
    if (!map) return
    const inSight = pointsInSight(firstPins.current, here)
    if (inSight.length > 1)
      map.fitBounds(L.latLngBounds(inSight.map(({ lat, lng }) => [lat, lng])), { padding: [48, 48], maxZoom: 15 })
  }, [map, here])

  useEffect(() => (map ? drawClusters(map, pins, onSelect) : undefined), [map, pins, onSelect])

  return <div ref={frame} className="map" role="application" aria-label={copy.mapLabel} />
}

/** Leaflet takes markup; words stay words. */
const asHtml = (words: string): string => {
  const element = document.createElement('span')
  element.textContent = words
  return element.innerHTML
}
