import type { Destination } from './openMap'

/** Taro's H5 openLocation answers "ok" and opens nothing; a geo URI (RFC 5870) hands over to whatever map app there is. */
export function openMap({ name, at }: Destination): void {
  window.location.href = `geo:${at.lat},${at.lng}?q=${at.lat},${at.lng}(${encodeURIComponent(name)})`
}
