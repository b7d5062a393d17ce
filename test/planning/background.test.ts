import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { MapBackground } from '../../src/planning/core/contract.ts'
import { actorOf } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { cutShort, hasTippecanoe, makeTiles } from '../setup/tiles.ts'

let town: Doors
let nadia: string
beforeAll(async () => {
  town = await openDoors({ size: 2 })
  nadia = (await town.hire('agent', ['centre'])).cookie
})
afterAll(() => town.close())

const bring = (path: string | undefined): void => {
  town.kernel.settings.mapTiles = path
}
const background = (who: Actor = actorOf('agent')) =>
  town.kernel.ask(who, 'planning.background', {}) as Promise<MapBackground>
const get = (headers: Record<string, string> = {}) =>
  town.app.inject({ method: 'GET', url: '/api/planning/background.pmtiles', headers })

test('without a file the map is on plain paper; one that is not there, or is none, is told so', async () => {
  bring(undefined)
  expect(await background()).toEqual({ state: 'none', tiles: null })
  expect((await get({ cookie: nadia })).statusCode).toBe(404)
  bring('/nowhere/narbonne.pmtiles')
  expect(await background()).toEqual({ state: 'missing', tiles: null })
  expect((await get({ cookie: nadia })).statusCode).toBe(404)
  bring(town.kernel.settings.dataDir)
  expect(await background()).toEqual({ state: 'missing', tiles: null })
  for (const [name, said] of [
    ['empty', ''],
    ['words', 'PMTiles'.repeat(40)],
    ['page', '<html>'.repeat(60)],
  ] as const) {
    const path = `${town.kernel.settings.dataDir}/${name}.pmtiles`
    writeFileSync(path, said)
    bring(path)
    expect(await background(), name).toEqual({ state: 'broken', tiles: null })
  }
})

test.runIf(hasTippecanoe)(
  'a file that the landlord brings says what it holds and what is owed for it',
  async () => {
    const file = makeTiles()
    bring(file)
    expect(await background()).toMatchObject({
      state: 'ready',
      tiles: {
        kind: 'vector',
        zooms: [4, 14],
        attribution: [
          { text: '© les contributeurs d’OpenStreetMap', href: 'https://www.openstreetmap.org/copyright' },
        ],
      },
    })
    const { tiles } = await background()
    expect(tiles!.layers.toSorted()).toEqual(['buildings', 'landuse', 'places', 'roads', 'water'])
    bring(cutShort(file))
    expect(await background()).toEqual({ state: 'broken', tiles: null })
  },
)

test.runIf(hasTippecanoe)('its bytes are given in ranges, each under the mark of the file', async () => {
  const file = makeTiles()
  const bytes = readFileSync(file)
  bring(file)
  const whole = await get({ cookie: nadia })
  expect([whole.statusCode, whole.rawPayload.equals(bytes)]).toEqual([200, true])
  expect(whole.headers).toMatchObject({ 'accept-ranges': 'bytes', 'content-type': 'application/vnd.pmtiles' })
  expect(String(whole.headers['cache-control'])).toContain('private')
  const etag = String(whole.headers['etag'])
  const part = await get({ cookie: nadia, range: 'bytes=7-126' })
  expect([part.statusCode, part.headers['content-range']]).toEqual([206, `bytes 7-126/${bytes.length}`])
  expect(part.rawPayload.equals(bytes.subarray(7, 127))).toBe(true)
  expect((await get({ cookie: nadia, range: `bytes=${bytes.length}-` })).statusCode).toBe(416)
  expect((await get({ cookie: nadia, 'if-none-match': etag })).statusCode).toBe(304)
  utimesSync(file, 1_000_000_000, 1_000_000_000)
  const later = await get({ cookie: nadia, range: 'bytes=0-9', 'if-range': etag })
  expect([later.statusCode, later.headers['etag'] === etag]).toEqual([200, false])
})

test('nobody but the office is given a background, nor told of it', async () => {
  bring(`${town.kernel.settings.dataDir}/page.pmtiles`)
  expect((await get()).statusCode).toBe(401)
  const karim = (await town.hire('caretaker', ['centre'])).cookie
  expect((await get({ cookie: karim })).statusCode).toBe(403)
  for (const role of ['tenant', 'firm', 'caretaker'] as const)
    expect(await background(actorOf(role))).toMatchObject({ refused: 'not_yours' })
})
