import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { MapBackground } from '../../../core/contract.ts'
import { mix, type Palette } from './read-palette.ts'

type Tiles = NonNullable<MapBackground['tiles']>

/** What a layer shows, whoever cut the tiles. */
type Part = 'green' | 'water' | 'building' | 'road' | 'rail' | 'border' | 'street' | 'place'

/** From below to above, and how each part is named by those who cut tiles: Protomaps, OpenMapTiles, Shortbread, IGN, our own page. */
const parts: readonly (readonly [part: Part, layers: RegExp])[] = [
  ['green', /^(green|land(use|cover)?|parks?|vegetation|natural|sites|zone_de_vegetation|espaces?_verts?)$/i],
  [
    'water',
    /^(water(way|_polygons|_lines|s)?|ocean|hydro\w*|surface_hydrographique|plan_d_eau|cours_d_eau)$/i,
  ],
  ['building', /^(buildings?|bati(ment|_\w+)?)$/i],
  ['road', /^(roads?|transportation|streets?|highways?|route\w*|troncon_de_route)$/i],
  ['rail', /^(transit|rail(way)?s?|ferry|voies?_ferrees?|troncon_de_voie_ferree)$/i],
  ['border', /^(boundary|boundaries|admin\w*|limites?\w*|commune)$/i],
  ['street', /^(roads?|transportation_name|street_labels?|streets?|troncon_de_route)$/i],
  ['place', /^(places?|place_labels?|toponym\w*|lieux?|zone_d_habitation)$/i],
]

/** The parts of a file of tiles, each with its layer, from below to above. What is called otherwise is not drawn. */
export const partsOf = (layers: readonly string[]): { part: Part; layer: string }[] =>
  parts.flatMap(([part, names]) =>
    layers.filter((layer) => names.test(layer)).map((layer) => ({ part, layer })),
  )

/** The name that MapLibre knows the file by. */
const source = 'tiles'

/** How the background is drawn: paper and ink, and no red, which is kept for danger. `address`: where the file is had. */
export const backgroundStyle = (tiles: Tiles, address: string, palette: Palette): StyleSpecification => ({
  version: 8,
  sources: { [source]: { type: tiles.kind === 'vector' ? 'vector' : 'raster', url: `pmtiles://${address}` } },
  layers: [
    { id: 'paper', type: 'background', paint: { 'background-color': palette.paper } },
    ...(tiles.kind === 'vector'
      ? partsOf(tiles.layers).flatMap(({ part, layer }) => draw[part](layer, palette))
      : [picture(palette)]),
  ],
})

// A picture of a map has its own colours: they step back, so that points stand before them.
const picture = ({ isDark }: Palette): LayerSpecification => ({
  id: 'picture',
  type: 'raster',
  source,
  paint: {
    'raster-saturation': -0.6,
    'raster-opacity': isDark ? 0.5 : 0.7,
    ...(isDark && { 'raster-brightness-max': 0.7 }),
  },
})

/** What kind of road, park or place it is: each tradition has its own word for it. */
const kind: ExpressionSpecification = [
  'to-string',
  ['coalesce', ['get', 'kind'], ['get', 'class'], ['get', 'highway'], ['get', 'type'], ''],
]
const name: ExpressionSpecification = [
  'coalesce',
  ['get', 'name:fr'],
  ['get', 'name'],
  ['get', 'nom'],
  ['get', 'toponyme'],
  '',
]
const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon']
const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString']
const isGreen: ExpressionSpecification = [
  'in',
  kind,
  [
    'literal',
    [
      '',
      'park',
      'wood',
      'forest',
      'grass',
      'green',
      'garden',
      'nature_reserve',
      'cemetery',
      'farmland',
      'scrub',
      'meadow',
      'recreation_ground',
      'pitch',
    ],
  ],
]
const isLarge: ExpressionSpecification = [
  'in',
  kind,
  ['literal', ['highway', 'major_road', 'motorway', 'trunk', 'primary', 'secondary', 'medium_road']],
]

const draw: Record<Part, (layer: string, palette: Palette) => LayerSpecification[]> = {
  green: (layer, { paper, accent }) => [
    {
      id: `${layer} green`,
      type: 'fill',
      source,
      'source-layer': layer,
      filter: ['all', isArea, isGreen],
      paint: { 'fill-color': mix(paper, accent, 0.07) },
    },
  ],
  water: (layer, { paper, edge, accent }) => [
    {
      id: `${layer} water`,
      type: 'fill',
      source,
      'source-layer': layer,
      filter: isArea,
      paint: { 'fill-color': mix(mix(paper, edge, 0.22), accent, 0.1) },
    },
    {
      id: `${layer} stream`,
      type: 'line',
      source,
      'source-layer': layer,
      filter: isLine,
      paint: { 'line-color': mix(mix(paper, edge, 0.22), accent, 0.1), 'line-width': 1.5 },
    },
  ],
  building: (layer, { paper, edge }) => [
    {
      id: `${layer} building`,
      type: 'fill',
      source,
      'source-layer': layer,
      filter: isArea,
      paint: { 'fill-color': mix(paper, edge, 0.22), 'fill-outline-color': mix(paper, edge, 0.4) },
    },
  ],
  road: (layer, { paper, edge, line }) => [
    {
      id: `${layer} small`,
      type: 'line',
      source,
      'source-layer': layer,
      minzoom: 11,
      filter: ['all', isLine, ['!', isLarge]],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': line,
        'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 11, 0.4, 18, 9],
      },
    },
    {
      id: `${layer} large`,
      type: 'line',
      source,
      'source-layer': layer,
      filter: ['all', isLine, isLarge],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': mix(paper, edge, 0.55),
        'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 6, 0.6, 18, 13],
      },
    },
  ],
  rail: (layer, { paper, edge }) => [
    {
      id: `${layer} rail`,
      type: 'line',
      source,
      'source-layer': layer,
      minzoom: 10,
      filter: isLine,
      paint: { 'line-color': mix(paper, edge, 0.6), 'line-width': 1, 'line-dasharray': [4, 3] },
    },
  ],
  border: (layer, { paper, edge }) => [
    {
      id: `${layer} border`,
      type: 'line',
      source,
      'source-layer': layer,
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': mix(paper, edge, 0.5), 'line-width': 0.8, 'line-dasharray': [2, 3] },
    },
  ],
  street: (layer, palette) => [
    {
      id: `${layer} name`,
      type: 'symbol',
      source,
      'source-layer': layer,
      minzoom: 14,
      filter: isLine,
      layout: { ...letters(11), 'symbol-placement': 'line', 'text-field': name },
      paint: halo(palette),
    },
  ],
  place: (layer, palette) => [
    {
      id: `${layer} place`,
      type: 'symbol',
      source,
      'source-layer': layer,
      filter: ['==', ['geometry-type'], 'Point'],
      layout: { ...letters(13), 'text-field': name, 'text-max-width': 8 },
      paint: halo(palette),
    },
  ],
}

// No letters are fetched: MapLibre draws them with those of the page.
const letters = (size: number) => ({ 'text-font': ['Atkinson Next'], 'text-size': size })

const halo = ({ slate, paper }: Palette) => ({
  'text-color': slate,
  'text-halo-color': paper,
  'text-halo-width': 1.5,
})
