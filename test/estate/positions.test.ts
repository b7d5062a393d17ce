import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { estate } from '../../src/app/cli/estate-command.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { MapBuilding, Queries } from '../../src/planning/core/contract.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { actorOf, centre, house, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const agent = actorOf('agent')
const today = daysFromToday()(0)
const mapOf = (who: Actor, more: object = {}) =>
  town.kernel.ask(who, 'planning.map', { from: today, days: 7, ...more }) as Promise<
    Queries['planning.map']['output']
  >
const seenBy = async (who: Actor, building = centre.building): Promise<MapBuilding | undefined> =>
  (await mapOf(who)).buildings.find(({ id }) => id === building)
const voltaire = { lat: 43.1842, lon: 3.0036 }
const locate = (who: Actor, data: object, building = centre.building) =>
  town.send(who, 'estate.locate', building, data)
const imported = { lat: 43.185, lon: 3.004, from: { source: 'imported', ref: 'rnb:ABC123' } }

test('a building without a position has none, whoever asks, until somebody says where it is', async () => {
  expect(await seenBy(agent)).toMatchObject({ position: null })
  const { buildings } = await mapOf(actorOf('operator'))
  expect(buildings.every(({ position }) => position === null)).toBe(true)
})

test('what is invented gives way to a list, a list to a hand, and nothing undoes the hand but a hand', async () => {
  const invented = { ...voltaire, from: { source: 'invented', ref: '' } }
  expect(await locate(house, invented)).toMatchObject({ ok: true })
  expect(await seenBy(agent)).toMatchObject({ position: { source: 'invented', by: null } })
  await locate(house, imported)
  expect(await seenBy(agent)).toMatchObject({ position: { source: 'imported', lat: 43.185 } })
  await locate(house, invented)
  expect(await seenBy(agent)).toMatchObject({ position: { source: 'imported' } })
  await locate(agent, voltaire)
  const byHand = await seenBy(agent)
  expect(byHand).toMatchObject({ position: { ...voltaire, source: 'hand' } })
  await locate(house, { ...imported, lat: 43.19 })
  expect(await seenBy(agent)).toMatchObject({ position: { ...voltaire, source: 'hand' } })
})

test('what somebody placed is taken back, and what stood before stands again', async () => {
  const { position } = (await seenBy(agent))!
  expect(await town.send(agent, 'estate.unlocate', centre.building, { position: newId() })).toMatchObject({
    refused: 'position_changed',
  })
  expect(
    await town.send(agent, 'estate.unlocate', centre.building, { position: position!.id }),
  ).toMatchObject({ ok: true })
  expect(await seenBy(agent)).toMatchObject({ position: { source: 'imported', lat: 43.185 } })
})

test('0, 0, another country and degrees that are swapped are refused by name; a number that is no degree never arrives', async () => {
  expect(await locate(agent, { lat: 0, lon: 0 })).toMatchObject({ refused: 'position_elsewhere' })
  expect(await locate(agent, { lat: 41.39, lon: 2.17 })).toMatchObject({ refused: 'position_elsewhere' })
  expect(await locate(agent, { lat: 3.0036, lon: 43.1842 })).toMatchObject({ refused: 'position_swapped' })
  expect(await locate(agent, { lat: 431842, lon: 3 })).toMatchObject({ refused: 'malformed' })
  expect(await seenBy(agent)).toMatchObject({ position: { lat: 43.185 } })
})

test('an agency places its own buildings, and only a list may say that it is one', async () => {
  expect(await locate(actorOf('agent', roches), voltaire)).toMatchObject({ ok: false })
  expect(await locate(agent, imported)).toMatchObject({ refused: 'not_yours' })
  for (const role of ['tenant', 'firm'] as const)
    expect(await locate(actorOf(role), voltaire)).toMatchObject({ ok: false })
  expect(await seenBy(actorOf('agent', roches))).toBeUndefined()
  expect(await mapOf(actorOf('firm'))).toMatchObject({ refused: 'not_yours' })
  const seen = await town.database.as(actorOf('agent', roches), (db) =>
    db.rows(sql`select building from estate.standpoint`),
  )
  expect(seen).toEqual([])
})

test('the map counts what is open there, and danger comes first', async () => {
  const file = async (nature: string): Promise<void> => {
    const asked = { nature, unit: centre.unit, channel: 'phone', words: 'Ça goutte.' }
    await town.act('request.file', newId(), { ...asked, requester: { person: centre.tenant } }, agent)
  }
  await file('plumbing.tap_leak')
  expect(await seenBy(agent)).toMatchObject({ open: 1, danger: 0 })
  expect((await mapOf(actorOf('operator'), { agency: 'roches' })).buildings.map(({ id }) => id)).toEqual([
    roches.building,
  ])
})

test('a list places what it names by id or by its number elsewhere, and tells the lines that place nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-positions-'))
  const file = join(folder, 'positions.csv')
  const said: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  writeFileSync(
    file,
    `id;x;y\n${roches.building};700600;6231500\nL-404;700600;6231500\n;1;2\n${roches.building};0;0\n`,
  )
  try {
    expect(await estate(['import', 'positions', file], town.kernel)).toBe(0)
  } finally {
    write.mockRestore()
    rmSync(folder, { recursive: true })
  }
  expect(await seenBy(actorOf('agent', roches), roches.building)).toMatchObject({
    position: { source: 'imported', by: null },
  })
  expect(said.join('')).toMatch(/Ligne 3.*L-404[\s\S]*Ligne 4[\s\S]*Ligne 5[\s\S]*1 position/)
})
