import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { type RawBuilder, sql } from '../../src/kernel/server/sql.ts'
import type { DeviceChoice } from '../../src/sensors/server/device-parts.ts'
import { deviceCounts, deviceRows } from '../../src/sensors/server/device-rows.ts'
import { foreseeSilence } from '../../src/sensors/server/foresee-silence.ts'
import { learnPeriods } from '../../src/sensors/server/learn-periods.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

const now = '2026-11-30T09:00:00Z'
const soon = '2026-11-30T09:40:00Z'
const most = 90

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

/** Meters of two agencies, some of which speak each quarter of an hour and some each week; heard long ago, just now, or never. */
beforeEach(async () => {
  const { owner } = town.database
  for (const table of ['channel', 'device']) await owner.run(sql`delete from ${sql.raw(`sensors.${table}`)}`)
  for (let n = 0; n < most; n++) {
    const [id, at] = [derivedId('device of a list', n), n % 3 ? centre : roches]
    await owner.run(sql`
      insert into sensors.device (id, address_kind, address, kind, building, agency, unit, since, period, until)
      values (${id}, ${n % 4 ? 'wmbus' : 'serial'}, ${n % 4 ? String(7_000_000 + ((n * 7919) % 1000)) : `N’DIAYE ${n}`},
        ${n % 5 ? 'waterMeter' : 'smokeAlarm'}, ${at.building}, ${at.agency}, ${n % 2 ? at.unit : null},
        ${now}::timestamptz - make_interval(hours => ${(n * 31) % 400}), ${[null, 900, 3600, 604_800][n % 4]}::int,
        ${n % 17 ? null : now}::timestamptz)`)
    for (const metric of ['water', 'battery'].slice(0, n % 3))
      await owner.run(sql`
        insert into sensors.channel (device, metric, heard) values (${id}, ${metric},
          ${n % 11 ? sql`${now}::timestamptz - make_interval(mins => ${((n % 7) * (n % 13) * (metric === 'water' ? 37 : 41)) % 9000})` : sql`'epoch'`})`)
  }
})

type Chosen = DeviceChoice & { silent?: boolean }
/** What is listed, said in one breath: each device looked at. */
const wholeList = (chosen: RawBuilder<unknown>, at: string) =>
  town.database.owner.rows<{ id: string; silent: boolean }>(sql`
    select k.id, k.silent from (
      select d.id, d.address_kind, d.address, h.heard,
        coalesce(h.heard, d.since) + make_interval(secs => 3 * coalesce(d.period, 86400)) < ${at}::timestamptz as silent
      from sensors.device d
      left join lateral (select max(c.heard) as heard from sensors.channel c where c.device = d.id and c.heard > 'epoch') h on true
      where d.until is null and ${chosen}) k
    order by not k.silent, case when k.silent then coalesce(k.heard, 'epoch') end, case when k.silent then k.id end, k.address_kind, k.address`)
const pagesOf = async (who: Actor, choice: Chosen, at: string) => {
  const rows: { id: string; silent: boolean }[] = []
  for (let after: string | undefined; ; after = rows.at(-1)?.id) {
    const page = await town.database.as(who, (db) => deviceRows(db, { ...choice, after, limit: 12 }, at))
    rows.push(...page.map(({ id, silentSince }) => ({ id, silent: silentSince !== null })))
    if (page.length < 12) return rows
  }
}

const choices: readonly [string, Chosen, RawBuilder<unknown>][] = [
  ['all', {}, sql`true`],
  ['meters of water', { kind: 'waterMeter' }, sql`d.kind = 'waterMeter'`],
  ['those of a building', { building: centre.building }, sql`d.building = ${centre.building}`],
  ['those of a dwelling', { unit: roches.unit }, sql`d.unit = ${roches.unit}`],
  ['those with a word in their number', { q: 'n’diaye' }, sql`d.address like 'N’DIAYE%'`],
  ['those of which no word is known', { q: 'Ouagadougou' }, sql`false`],
]
const readers: readonly [string, Actor, RawBuilder<unknown>][] = [
  ['head office', actorOf('hq'), sql`true`],
  ['an agency', actorOf('technician', roches), sql`d.agency = ${roches.agency}`],
  ['a caretaker', actorOf('caretaker'), sql`d.building = ${centre.building}`],
]

const expectPages = async (at: string): Promise<void> => {
  for (const [, who, wall] of readers)
    for (const [, choice, chosen] of choices) {
      const whole = await wholeList(sql`${chosen} and ${wall}`, at)
      const mute = whole.filter(({ silent }) => silent)
      expect(await pagesOf(who, choice, at)).toEqual(whole)
      expect(await pagesOf(who, { ...choice, silent: true }, at)).toEqual(mute)
      const counts = (silent: boolean) =>
        town.database.as(who, (db) => deviceCounts(db, { ...choice, silent }, at))
      expect(await counts(false)).toEqual({ all: whole.length, silent: mute.length })
      expect(await counts(true)).toEqual({ all: mute.length, silent: mute.length })
    }
}

describe('pages of devices', () => {
  test('are the whole list, whoever reads it and whatever she looks for', async () => {
    expect((await wholeList(sql`true`, now)).filter(({ silent }) => silent).length).toBeGreaterThan(14)
    await expectPages(now)
  })

  test('are it still once it is known when each falls silent, after some have spoken and some have not', async () => {
    expect(await foreseeSilence(town.database, now)).toBeGreaterThan(0)
    expect(await foreseeSilence(town.database, now)).toBe(0)
    await expectPages(now)
    await town.database.owner.run(
      sql`update sensors.channel c set heard = ${soon} where c.id % 3 = 0 and c.heard > 'epoch'`,
    )
    await expectPages(soon)
  })

  test('are it when devices turn out to speak more often than was thought', async () => {
    await foreseeSilence(town.database, now)
    await town.database.owner.run(sql`
      select sensors.open_week(${now}::timestamptz + w * interval '7 days') from generate_series(-1, 0) w`)
    await town.database.owner.run(sql`
      insert into sensors.reading (channel, at, value, heard)
      select c.id, g.at, 5, g.at from sensors.channel c, generate_series(${now}::timestamptz - interval '60 hours', ${now}::timestamptz - interval '50 hours', interval '15 minutes') g (at)`)
    const mute = async () => (await wholeList(sql`true`, now)).filter(({ silent }) => silent).length
    const before = await mute()
    await town.database.transact((db) => learnPeriods(db, now))
    expect(await mute()).toBeGreaterThan(before)
    await expectPages(now)
  })

  test('go on after one that was taken away since', async () => {
    const whole = await wholeList(sql`true`, now)
    const [last] = whole.slice(6, 7)
    await town.database.owner.run(sql`update sensors.device set until = ${now} where id = ${last!.id}`)
    const page = await town.database.as(actorOf('hq'), (db) =>
      deviceRows(db, { after: last!.id, limit: 12 }, now),
    )
    expect(page.map(({ id }) => id)).toEqual(whole.slice(7, 19).map(({ id }) => id))
  })
})
