/**
 * Where an address is shown on a map: in the map that the telephone has (`geo:`, RFC 5870 and its `q`, which Android opens), or
 * on OpenStreetMap. Nothing of it is asked before somebody touches the link, and the address alone is told.
 */
export const mapOf = (address: string, agent: string = navigator.userAgent): string =>
  /Android/.test(agent)
    ? `geo:0,0?q=${encodeURIComponent(address)}`
    : `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`
