import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether the program is here that makes tiles (Debian: `tippecanoe`). On a machine of integration it must be. */
export const hasTippecanoe = ((): boolean => {
  try {
    execFileSync('tippecanoe', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    if (process.env['CI'] === 'true') throw new Error('No tippecanoe: maps are not tried, and the run fails.')
    console.warn(
      'No tippecanoe (apt install tippecanoe): what is said of a map with a background is not tried here.',
    )
    return false
  }
})()

const feature = (type: string, coordinates: unknown, properties: object): string =>
  JSON.stringify({ type: 'Feature', properties, geometry: { type, coordinates } })

/** Narbonne as a child would draw it: a sea, a park, a street, a house, the name of the town. */
const layers: Record<string, string[]> = {
  water: [
    feature(
      'Polygon',
      [
        [
          [3.02, 43.15],
          [3.1, 43.15],
          [3.1, 43.25],
          [3.02, 43.25],
          [3.02, 43.15],
        ],
      ],
      {},
    ),
  ],
  landuse: [
    feature(
      'Polygon',
      [
        [
          [2.99, 43.18],
          [3, 43.18],
          [3, 43.19],
          [2.99, 43.19],
          [2.99, 43.18],
        ],
      ],
      { kind: 'park' },
    ),
  ],
  roads: [
    feature(
      'LineString',
      [
        [2.95, 43.16],
        [3.005, 43.185],
        [3.05, 43.2],
      ],
      { kind: 'major_road', name: 'Rue Voltaire' },
    ),
  ],
  buildings: [
    feature(
      'Polygon',
      [
        [
          [3.003, 43.184],
          [3.0035, 43.184],
          [3.0035, 43.1845],
          [3.003, 43.1845],
          [3.003, 43.184],
        ],
      ],
      {},
    ),
  ],
  places: [feature('Point', [3.0036, 43.1842], { kind: 'locality', name: 'Narbonne' })],
}

/** What its makers are owed, as the file of these tests says it. */
export const owed =
  '<a href="https://www.openstreetmap.org/copyright">© les contributeurs d’OpenStreetMap</a>'

/** Makes a file of tiles by tippecanoe, as docs/how-to/bring-a-map.md tells; its path. */
export const makeTiles = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-tiles-'))
  const file = join(folder, 'narbonne.pmtiles')
  const parts = Object.entries(layers).flatMap(([name, features]) => {
    const drawn = join(folder, `${name}.geojsonl`)
    writeFileSync(drawn, features.join('\n'))
    return ['-L', `${name}:${drawn}`]
  })
  execFileSync(
    'tippecanoe',
    ['-q', '-o', file, '-z14', '-Z4', '-r1', '-A', owed, '-n', 'Narbonne', ...parts],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  return file
}

/** The same file, cut short: its head is whole, its tiles are not. */
export const cutShort = (file: string): string => {
  const short = `${file}.short.pmtiles`
  writeFileSync(short, readFileSync(file).subarray(0, -40))
  return short
}
