import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { backgroundStyle, partsOf } from './background-style.ts'
import { mix, type Palette } from './read-palette.ts'

const paper: Palette = {
  paper: '#fbfaf7',
  line: '#dedad1',
  edge: '#7d8490',
  slate: '#545d6b',
  accent: '#0b5a5d',
  isDark: false,
}
const tiles = (layers: string[], kind: 'vector' | 'image' = 'vector') => ({
  kind,
  layers,
  attribution: [],
  bounds: [2, 43, 4, 44] as [number, number, number, number],
  zooms: [4, 14] as [number, number],
})

/** The layers of those who cut tiles, as their files name them. */
const traditions = {
  protomaps: ['boundaries', 'buildings', 'earth', 'landcover', 'landuse', 'places', 'pois', 'roads', 'water'],
  openMapTiles: [
    'boundary',
    'building',
    'landcover',
    'landuse',
    'place',
    'transportation',
    'transportation_name',
    'water',
    'waterway',
  ],
  shortbread: [
    'boundaries',
    'buildings',
    'land',
    'ocean',
    'place_labels',
    'street_labels',
    'streets',
    'water_polygons',
  ],
  ign: ['batiment', 'troncon_de_route', 'surface_hydrographique', 'zone_de_vegetation', 'zone_d_habitation'],
}

test('whoever cut the tiles, water, houses, roads and the names of places are drawn', () => {
  for (const [who, layers] of Object.entries(traditions)) {
    const drawn = new Set(partsOf(layers).map(({ part }) => part))
    for (const part of ['water', 'building', 'road', 'place', 'street', 'green'] as const)
      expect(drawn, `${who}: ${part}`).toContain(part)
  }
})

test('each style is one that MapLibre takes, by night and as a picture too, and fetches nothing but the file', () => {
  for (const layers of [...Object.values(traditions), [], ['unknown']])
    for (const kind of ['vector', 'image'] as const)
      for (const isDark of [false, true]) {
        const style = backgroundStyle(tiles(layers, kind), 'https://loge.example/f.pmtiles', {
          ...paper,
          isDark,
        })
        expect(validateStyleMin(style)).toEqual([])
        expect(JSON.stringify(style).match(/https?:\/\/[^"]*/g)).toEqual(['https://loge.example/f.pmtiles'])
        expect([style.glyphs, style.sprite]).toEqual([undefined, undefined])
      }
})

test('no colour of a background is red: that is kept for danger', () => {
  const style = JSON.stringify(
    backgroundStyle(tiles(traditions.openMapTiles), 'https://loge.example/f', paper),
  )
  for (const [hex] of style.matchAll(/#[0-9a-f]{6}/g)) {
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    expect(red! - Math.max(green!, blue!), hex).toBeLessThan(24)
  }
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080')
})
