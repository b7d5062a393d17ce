import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/sensors/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { askOf } from './leaking-homes.ts'

const luc = actorOf('technician')
const otherLuc = actorOf('technician', roches)
const secondsAgo = (days: number) => Math.floor(Date.now() / 1000) - days * 86_400
const at = secondsAgo(3)

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2, set: { sensorsLateDays: 20 } })
})
afterAll(() => town.close())
beforeEach(async () => {
  for (const table of ['alarm', 'verdict', 'day', 'due', 'reading', 'channel', 'device', 'reader_layout'])
    await town.database.owner.run(sql`delete from ${sql.raw(`sensors.${table}`)}`)
})

const pair = async (serial: string, corner = centre, who = luc): Promise<void> => {
  await town.act(
    'device.pair',
    newId(),
    {
      address: { serial },
      kind: 'waterMeter',
      unit: corner.unit,
      since: new Date(secondsAgo(60) * 1000).toISOString(),
    },
    who,
  )
}
const row = (number: string, value: number, more: object = {}) => ({
  number,
  value,
  unit: 'm3' as const,
  at,
  ...more,
})
type Rows = Queries['reader.weigh']['input']['rows']
const weigh = async (rows: Rows, who: Actor = luc) => (await askOf(town, who, 'reader.weigh', { rows })).fates
const keep = (rows: Rows, who: Actor = luc) => town.send(who, 'reader.keep', newId(), { rows })
const kept = () =>
  town.database.owner.rows<{ value: number }>(sql`select value::int from sensors.reading order by at, value`)

describe('rows of a meter reader’s file', () => {
  test('are weighed before anything is kept; taken twice, they change nothing and say so', async () => {
    await pair('102372')
    const rows = [row('n° 102372', 12.5), row('N’DIAYE 7', 3), row('102372', 12.5), row('102372', 13)]
    expect(await weigh(rows)).toEqual(['new', 'unknown_meter', 'known', 'conflict'])
    expect(await kept()).toEqual([])
    expect(await keep(rows)).toMatchObject({ ok: true, facts: [{ data: { rows: 4, kept: 1 } }] })
    expect(await weigh(rows)).toEqual(['known', 'unknown_meter', 'known', 'conflict'])
    expect(await keep(rows)).toMatchObject({ ok: true, facts: [{ data: { rows: 4, kept: 0 } }] })
    expect(await kept()).toEqual([{ value: 12_500 }])
  })

  test('of a day that cannot be, or in what no meter of the kind counts, are told', async () => {
    await pair('CPT 41')
    expect(
      await weigh([
        row('CPT41', 1, { at: secondsAgo(-1) }),
        row('CPT41', 1, { at: secondsAgo(46) }),
        row('CPT41', 1, { at: secondsAgo(61) }),
        row('CPT41', 1, { unit: 'kWh' }),
        row('cpt-41', 1),
      ]),
    ).toEqual(['to_come', 'too_late', 'before_meter', 'unread_unit', 'new'])
  })

  test('are taken for as many days as the house is told to, and whoever hands them over is told how many', async () => {
    await pair('CPT 43')
    const rows = [row('CPT43', 1, { at: secondsAgo(21) }), row('CPT43', 2, { at: secondsAgo(19) })]
    expect(await askOf(town, luc, 'reader.weigh', { rows })).toEqual({
      fates: ['too_late', 'new'],
      lateDays: 20,
    })
    expect(await keep(rows)).toMatchObject({ facts: [{ data: { rows: 2, kept: 1 } }] })
    expect(await weigh(rows)).toEqual(['too_late', 'known'])
  })

  test('of another agency’s meters are as unknown as any', async () => {
    await pair('CPT 42', roches, otherLuc)
    expect(await weigh([row('CPT42', 5)])).toEqual(['unknown_meter'])
    expect(await keep([row('CPT42', 5)])).toMatchObject({ facts: [{ data: { kept: 0 } }] })
    expect(await kept()).toEqual([])
    expect(await weigh([row('CPT42', 5)], otherLuc)).toEqual(['new'])
  })

  test.each(['tenant', 'caretaker', 'firm', 'agent'] as const)('are no business of a %s', async (role) => {
    const rows = [row('102372', 1)]
    expect(await keep(rows, actorOf(role))).toMatchObject({ ok: false, refused: 'not_yours' })
    expect(await town.kernel.ask(actorOf(role), 'reader.weigh', { rows })).toMatchObject({
      refused: 'not_yours',
    })
  })
})

test('columns that somebody has matched are known in the next file with these heads', async () => {
  const heads = ['Cpt', 'Relève 2', 'Le', '']
  const layout = async () => (await askOf(town, otherLuc, 'reader.layout', { heads })).layout
  expect(await layout()).toBeNull()
  const columns = { number: 'Cpt', index: 'Relève 2', at: 'Le' }
  const match = (said: object) => town.send(luc, 'reader.match', newId(), { heads, ...said })
  expect(await match({ columns: { ...columns, at: 'Jour' } })).toMatchObject({ refused: 'unknown_column' })
  expect(await match({ columns, unit: 'm3' })).toMatchObject({ ok: true })
  expect(await layout()).toEqual({ columns, unit: 'm3' })
  expect(
    (await askOf(town, luc, 'reader.layout', { heads: ['CPT', 'RELEVE 2', 'LE', ''] })).layout,
  ).toMatchObject({ columns })
})
