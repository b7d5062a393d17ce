import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { isRefusal } from '../../src/kernel/core/command.ts'
import { queries } from '../../src/sensors/core/contract.ts'
import { readLives } from '../../src/sensors/server/wear/read-lives.ts'
import { learnNightly } from '../../src/sensors/server/wear/learn-nightly.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let town: Doors
const now = '2026-11-30T03:00:00Z'
const thing = (n: number | string): string => derivedId('worn', String(n))

/** Thirty boilers of 2008, thirty of 2020; of each, the days on which somebody said that it had failed. */
beforeAll(async () => {
  town = await openDoors({ size: 2 })
  await town.database.owner.run(sql`delete from requests.request where asset is not null`)
  await town.database.owner.run(sql`
    insert into estate.asset (id, building, unit, agency, kind, name, code, maker, model, installed_on, known_on)
    select t.id::uuid, ${centre.building}, ${centre.unit}, 'centre', t.kind, '', 'W-' || t.n, t.maker, t.model, t.born::date, '2019-01-01'
    from jsonb_to_recordset(${JSON.stringify([
      ...Array.from({ length: 30 }, (_, n) => ({
        ...boiler(n, '2008-06-01'),
        maker: 'N’Diaye & fils',
        model: 'Thelia  23',
      })),
      ...Array.from({ length: 30 }, (_, n) => boiler(30 + n, '2020-06-01')),
      { ...boiler(90, '2010-01-01'), kind: 'lift' },
    ])}::jsonb) t (id text, n int, kind text, maker text, model text, born text)`)
  for (let n = 0; n < 24; n++) await fail(n % 30, `20${20 + (n % 6)}-0${1 + (n % 9)}-1${n % 10}`)
  for (let n = 30; n < 34; n++) await fail(n, `2024-0${n - 29}-11`)
  await fail(90, '2025-02-02')
})
afterAll(() => town.close())

const boiler = (n: number, born: string) => ({
  id: thing(n),
  n,
  kind: 'boiler',
  maker: '',
  model: '',
  born,
})

const fail = async (n: number, day: string, { closure = 'done', days = 2 } = {}): Promise<string> => {
  const id = newId()
  await town.database.owner.run(sql`
    insert into requests.request (id, kind, status, ball, ball_since, nature, urgency, due, liability, channel, lang, agency, building, asset,
      filed_at, moved_at, resolved_at, closed_at, closure)
    select ${id}, 'single', 'closed', 'none', now(), 'heating.boiler', 'U2', now(), 'landlord', 'phone', 'fr', 'centre', ${centre.building}, ${thing(n)},
      d, d, d + ${days} * interval '1 day', d + ${days} * interval '1 day', ${closure} from (select (${day}::date + time '09:00') at time zone 'Europe/Paris' as d) t`)
  return id
}

const learn = () => learnNightly(town.database, town.kernel.offers, now)
const ask = async (query: keyof typeof queries, input: object, by = actorOf('technician')) => {
  const said = await town.kernel.ask(by, query, input, now)
  if (isRefusal(said)) return said.refused
  return queries[query].output.parse(said) as any
}
describe('a life', () => {
  test('goes from one failure to the next, and begins where we began to look', async () => {
    const lives = await readLives(town.database.owner, town.kernel.offers, '2019-03-01', now)
    const old = lives.filter(({ model }) => model === 'n’diaye & fils thelia  23')
    // Twenty-four failures, and thirty things that hold today.
    expect(old).toHaveLength(54)
    expect(old.filter(({ failed }) => failed)).toHaveLength(24)
    const first = (Date.parse('2019-03-01') - Date.parse('2008-06-01')) / 86_400_000
    expect(Math.min(...old.map(({ from }) => from))).toBe(first)
  })

  test.each([
    ['said twice', { closure: 'duplicate' }],
    ['taken back', { closure: 'withdrawn' }],
    ['not found', { closure: 'nothing_found' }],
  ])('is not ended by what was %s', async (_, how) => {
    const before = await readLives(town.database.owner, town.kernel.offers, '2019-03-01', now)
    const id = await fail(45, '2023-05-05', how)
    const after = await readLives(town.database.owner, town.kernel.offers, '2019-03-01', now)
    expect(after).toHaveLength(before.length)
    await town.database.owner.run(sql`delete from requests.request where id = ${id}`)
  })

  test('is ended once by a fault that two tell of while it is open', async () => {
    const ids = [await fail(46, '2023-05-05', { days: 9 }), await fail(46, '2023-05-10')]
    const lives = await readLives(town.database.owner, town.kernel.offers, '2019-03-01', now)
    const ended = (Date.parse('2023-05-05') - Date.parse('2020-06-01')) / 86_400_000
    expect(lives.filter(({ to, failed }) => failed && (to === ended || to === ended + 5))).toHaveLength(1)
    await town.database.owner.run(sql`delete from requests.request where id = any (${ids}::uuid[])`)
  })
})

describe('the plan', () => {
  test('says how many fail, between which bounds, and from how many failures it knows', async () => {
    await learn()
    const { rows, unknown, undated } = await ask('wear.plan', { months: 24 })
    expect(rows).toMatchObject([
      {
        kind: 'boiler',
        model: 'n’diaye & fils thelia  23',
        from: 15,
        to: 20,
        things: 30,
        failures: 23,
        pooled: false,
      },
      { kind: 'boiler', model: '', from: 5, to: 10, things: 30, failures: 27, pooled: true },
    ])
    const [old] = rows
    expect(old.expected.low).toBeLessThan(old.expected.things)
    expect(old.expected.high).toBeGreaterThan(old.expected.things)
    expect(old.expected.high).toBeLessThanOrEqual(30)
    expect(old.repair).toBeNull()
    // One failure of a lift teaches nothing of lifts.
    expect(unknown).toContainEqual({ kind: 'lift', things: 1, failures: 1 })
    expect(undated).toBeGreaterThanOrEqual(0)
  })

  test('learnt twice is learnt once', async () => {
    await learn()
    const first = await ask('wear.plan', { months: 24 })
    await learn()
    expect(await ask('wear.plan', { months: 24 })).toEqual(first)
  })

  test('gives the things behind its line, and those that fail more than their like, shrunk', async () => {
    await learn()
    const { rows, all } = await ask('wear.things', {
      months: 24,
      kind: 'boiler',
      from: 15,
      to: 20,
      rank: 'chance',
    })
    expect(all).toBe(30)
    expect(rows).toHaveLength(30)
    for (const day of ['2021-02-01', '2022-02-01', '2023-02-01', '2024-02-01']) await fail(3, day)
    const { rows: worst } = await ask('wear.things', { months: 24, rank: 'ratio' })
    expect(worst[0]).toMatchObject({ id: thing(3), failures: 5, building: { id: centre.building } })
    expect(worst[0].ratio).toBeCloseTo((5 + 2) / (worst[0].usual + 2), 1)
  })

  test('says what a new one costs once head office has told it, and where the figure is from', async () => {
    const price = { kind: 'boiler', cents: 285_000, source: 'Marché 2026-14, lot 2' }
    expect(await town.send(actorOf('technician'), 'renewal.price', newId(), price)).toMatchObject({
      ok: false,
      refused: 'not_yours',
    })
    expect(await town.send(actorOf('hq'), 'renewal.price', newId(), price)).toMatchObject({ ok: true })
    expect(
      await town.send(actorOf('hq'), 'renewal.price', newId(), { ...price, cents: 290_000 }),
    ).toMatchObject({
      ok: true,
    })
    const { rows } = await ask('wear.plan', { months: 24 })
    expect(rows[0].renewal).toMatchObject({ cents: 290_000, source: 'Marché 2026-14, lot 2' })
  })

  test.each(['tenant', 'firm'] as const)('is nothing for a %s', async (role) => {
    expect(await ask('wear.plan', { months: 24 }, actorOf(role))).toBe('not_yours')
    expect(await ask('wear.things', { months: 24, rank: 'ratio' }, actorOf(role))).toBe('not_yours')
    expect(await ask('wear.parts', { asset: thing(1) }, actorOf(role))).toBe('not_yours')
  })
})

test('parts are told from five orders on', async () => {
  await learn()
  expect(await ask('wear.parts', { asset: thing(1) })).toMatchObject({ orders: 0, parts: [] })
  const firm = newId()
  const contract = newId()
  const [valve, probe] = [newId(), newId()]
  const { owner } = town.database
  await owner.run(
    sql`insert into contractors.firm (id, name, phone) values (${firm}, 'Chauffage du Sud', '04 68 00 00 01')`,
  )
  await owner.run(sql`
    insert into contractors.contract (id, firm, ref, name, kind, trades, agencies, spend_limit, starts, ends, capacity)
    values (${contract}, ${firm}, 'CH-1', 'Chaudières', 'maintenance', array['heating'], array['centre'], 40000, '2020-01-01', '2040-01-01', 500)`)
  await owner.run(sql`
    insert into contractors.rate_item (id, contract, code, label, unit, price) values
      (${valve}, ${contract}, 'V3V', 'Vanne 3 voies', 'u', 12000), (${probe}, ${contract}, 'SND', 'Sonde', 'u', 4000)`)
  await owner.run(sql`
    with mended as (
      insert into contractors.work_order (id, request, firm, contract, agency, building, unit, status, nature, urgency, due, spend_limit, placed_at, ended_at)
      select gen_random_uuid(), r.id, ${firm}, ${contract}, 'centre', r.building, r.unit, 'done', r.nature, 'U2', now(), 40000, r.filed_at, r.closed_at
      from requests.request r where r.asset = any (${Array.from({ length: 6 }, (_, n) => thing(n))}::uuid[]) and r.closure = 'done'
      returning id)
    insert into contractors.order_line (work_order, rate_item, quantity, price)
    select m.id, ${valve}, 10000, 12000 from mended m`)
  await owner.run(sql`
    insert into contractors.order_line (work_order, rate_item, quantity, price)
    select id, ${probe}, 10000, 4000 from contractors.work_order where contract = ${contract} order by id limit 2`)
  const { orders, pooled, parts, chance } = await ask('wear.parts', { asset: thing(1) })
  expect({ orders, pooled, parts }).toEqual({
    orders: 10,
    pooled: false,
    parts: [
      { label: 'Vanne 3 voies', orders: 10 },
      { label: 'Sonde', orders: 2 },
    ],
  })
  expect(chance).toBeGreaterThan(0)
  const { rows } = await ask('wear.plan', { months: 24 })
  expect(rows[0].repair).toEqual({ cents: 12_800, orders: 10 })
})

describe('a heating plant', () => {
  const dayBefore = (n: number): string =>
    new Date(Date.parse('2026-11-29T00:00:00Z') - n * 86_400_000).toISOString().slice(0, 10)
  /** 40 kWh a day, and 25 for each degree below 17; 15 % more in the last month. */
  beforeAll(async () => {
    const { owner } = town.database
    const [heat, outside] = [newId(), newId()]
    await owner.run(sql`
      insert into sensors.device (id, address_kind, address, kind, building, agency, since) values
        (${heat}, 'wmbus', '55667788', 'heatMeter', ${centre.building}, 'centre', '2025-01-01'),
        (${outside}, 'eui', 'a1b2c3d4e5f60718', 'outsideProbe', ${centre.building}, 'centre', '2025-01-01')`)
    const days = Array.from({ length: 400 }, (_, n) => {
      const degrees = 9 + 9 * Math.sin(n / 40)
      const heat = (40_000 + 25_000 * Math.max(0, 17 - degrees)) * (n < 30 ? 1.15 : 1) + (n % 7) * 1000
      return { day: dayBefore(n), heat: Math.round(heat), outside: Math.round(degrees * 100) * 24 }
    })
    for (const [device, metric, key] of [
      [heat, 'heat', 'heat'],
      [outside, 'temperature', 'outside'],
    ] as const)
      await owner.run(sql`
        with c as (insert into sensors.channel (device, metric, heard) values (${device}, ${metric}, now()) returning id)
        insert into sensors.day (channel, day, total, peak, floor, quiet, night, known, lived)
        select c.id, (t.j ->> 'day')::date, (t.j ->> ${key})::bigint, 0, 0, 0, 0, 24, false
        from c, jsonb_array_elements(${JSON.stringify(days)}::jsonb) t (j)`)
  })

  test('that gives more than it used to in the same cold is told, by how much and since when', async () => {
    const { rows } = await ask('heat.drifts', {})
    expect(rows).toMatchObject([{ building: { id: centre.building } }])
    expect(rows[0].extra).toBeCloseTo(0.15, 1)
    expect(Math.abs(Date.parse(rows[0].since) - Date.parse(dayBefore(30))) / 86_400_000).toBeLessThan(6)
  })

  test('is told to nobody of another agency, nor to who lives there', async () => {
    expect(await ask('heat.drifts', {}, actorOf('tenant'))).toBe('not_yours')
    const elsewhere = { ...actorOf('technician'), agencies: ['roches'] }
    expect(await ask('heat.drifts', {}, elsewhere)).toEqual({ rows: [] })
  })
})

describe('plant says before it fails', () => {
  const dayBefore = (n: number): string =>
    new Date(Date.parse('2026-11-29T00:00:00Z') - n * 86_400_000).toISOString().slice(0, 10)
  const sayDays = async (device: string, metric: string, days: readonly { n: number; total: number }[]) =>
    town.database.owner.run(sql`
      with c as (insert into sensors.channel (device, metric, heard) values (${device}, ${metric}, now()) returning id)
      insert into sensors.day (channel, day, total, peak, floor, quiet, night, known, lived)
      select c.id, (t.j ->> 'day')::date, (t.j ->> 'total')::bigint, 0, 0, 0, 0, 24, false
      from c, jsonb_array_elements(${JSON.stringify(days.map(({ n, total }) => ({ day: dayBefore(n), total })))}::jsonb) t (j)`)
  const pair = async (kind: string, at: { unit?: string; asset?: string }): Promise<string> => {
    const id = newId()
    await town.database.owner.run(sql`
      insert into sensors.device (id, address_kind, address, kind, building, agency, unit, asset, since)
      values (${id}, 'serial', ${`P-${id}`}, ${kind}, ${centre.building}, 'centre', ${at.unit ?? null}, ${at.asset ?? null}, '2025-01-01')`)
    return id
  }
  const last = (count: number, totalOf: (n: number) => number) =>
    Array.from({ length: count }, (_, n) => ({ n, total: Math.round(totalOf(n)) }))

  beforeAll(async () => {
    const { owner } = town.database
    for (const [n, trips, faults] of [
      [201, 300, 1],
      [202, 300, 0],
      [203, 40, 6],
    ] as const) {
      await owner.run(sql`
        insert into estate.asset (id, building, agency, kind, name, code, installed_on, known_on)
        values (${thing(n)}, ${centre.building}, 'centre', 'lift', ${`Ascenseur ${n}`}, ${`L-${n}`}, '2001-01-01', '2019-01-01')`)
      await sayDays(
        await pair('liftProbe', { asset: thing(n) }),
        'trips',
        last(300, () => trips),
      )
      for (let fault = 0; fault < faults; fault++) await fail(n, dayBefore(20 + fault * 30))
    }
    await sayDays(
      await pair('ventilationProbe', {}),
      'current',
      last(400, (n) => 24 * (n < 25 ? 370 : 420) + (n % 9) * 20),
    )
    // Two columns of three: the left one a degree and a half below, since its valve is half shut.
    for (const [door, degrees] of [
      ['G', 18.4],
      ['D', 19.9],
    ] as const)
      for (const storey of [21, 22, 23]) {
        const unit = derivedId('column', `${storey}${door}`)
        await owner.run(sql`
          insert into estate.unit (id, kind, building, agency, ref, code, storey, door)
          values (${unit}, 'dwelling', ${centre.building}, 'centre', ${`COL-${storey}${door}`}, ${`COL${storey}${door}`}, ${storey}, ${`${storey}${door}`})`)
        await sayDays(
          await pair('roomProbe', { unit }),
          'temperature',
          last(14, () => 24 * degrees * 100),
        )
      }
  })

  test('the lift that fails in few trips, the fan whose filter fills, the column that is cold', async () => {
    const { lifts, fans, risers } = await ask('plant.signs', {})
    expect(lifts.map(({ asset }: { asset: string }) => asset)).toEqual([thing(203), thing(201)])
    expect(lifts[0]).toMatchObject({ thing: 'Ascenseur 203', trips: 12_000, faults: 6 })
    expect(lifts[0].ratio).toBeGreaterThan(1)
    expect(lifts[1].ratio).toBeLessThan(1)
    expect(fans).toMatchObject([{ building: { id: centre.building } }])
    expect(fans[0].extra).toBeCloseTo(-0.12, 1)
    expect(risers).toMatchObject([{ doors: ['21G', '22G', '23G'], days: 14 }])
    expect(risers[0].below).toBeCloseTo(1.5, 1)
  })

  test('is told to nobody of another agency, nor to who lives there; of two homes no mean is told', async () => {
    expect(await ask('plant.signs', {}, actorOf('tenant'))).toBe('not_yours')
    const elsewhere = { ...actorOf('technician'), agencies: ['roches'] }
    expect(await ask('plant.signs', {}, elsewhere)).toEqual({ lifts: [], fans: [], risers: [] })
    await town.database.owner.run(sql`
      delete from sensors.day s using sensors.channel c join sensors.device d on d.id = c.device
      where s.channel = c.id and d.unit = ${derivedId('column', '23G')}`)
    expect((await ask('plant.signs', {})).risers).toEqual([])
  })
})
