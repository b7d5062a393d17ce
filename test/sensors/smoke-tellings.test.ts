import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/kernel/core/command.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Metric } from '../../src/sensors/core/meter-units.ts'
import { takeObservations } from '../../src/sensors/server/take-observations.ts'
import { tellTenants } from '../../src/sensors/server/telling/tell-tenants.ts'
import { watchDays } from '../../src/sensors/server/watch-days.ts'
import { type Home, letHomes } from '../satisfaction/homes.ts'
import { actorOf } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { workOff } from '../setup/work-off.ts'
import { askOf, hour, inHours, type KeptMail, requestsOf } from './leaking-homes.ts'

let town: Landlord
let homes: GuardedHome[]
const visitor = actorOf('visitor')
const karim = actorOf('caretaker')
type GuardedHome = Home & { serial: string; device: string }

beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  homes = []
  for (const [i, home] of (await letHomes(town, 5)).entries()) {
    const guarded = { ...home, serial: `DAAF${1000 + i}`, device: newId() }
    const data = {
      address: { serial: guarded.serial },
      kind: 'smokeAlarm',
      unit: home.unit,
      since: inHours(-24 * 40),
    }
    await town.act('device.pair', guarded.device, data, karim)
    homes.push(guarded)
  }
})
afterAll(() => town.close())

/** What a smoke alarm says, so many hours ago. */
const says = async (
  { serial }: GuardedHome,
  metric: Metric,
  value: number,
  hoursAgo: number,
): Promise<void> => {
  const at = Math.floor((Date.now() - hoursAgo * hour) / 1000)
  const address = { kind: 'serial' as const, id: serial }
  const observed = { ok: true as const, address, observations: [{ address, metric, value, at }], unread: [] }
  await town.database.transact((db) =>
    takeObservations(db, [{ way: 'senml', heard: at, text: '', observed }], { lateDays: 45 }),
  )
}
const look = async (now = inHours(0)): Promise<void> => {
  await watchDays(town.database)
  await tellTenants(town.kernel, now)
  await workOff(town.kernel, 'notices.tell')
}
const mailsOf = ({ tenant }: Home): Promise<KeptMail[]> =>
  town.database.owner.rows(sql`
    select m.body, m.subject, m.via, m.template from notices.mail m
    where m.to_person = ${tenant.id} and m.template in ('smokeAlarm', 'smokeAlarmWell', 'leak') order by m.made_at, m.id`)
const keyOf = (mail: KeptMail | undefined): string =>
  /\/detecteur#([\w-]{43})/.exec(mail?.body ?? '')?.[1] ?? ''
const alarmOf = async ({ device }: GuardedHome): Promise<string> =>
  (await town.database.owner.row<{ id: string }>(
    sql`select a.id from sensors.alarm a where a.device = ${device}`,
  ))!.id
const answer = async (home: GuardedHome, said: string, key: string): Promise<Outcome> =>
  town.send(visitor, 'alarm.answer', await alarmOf(home), { answer: said, key })

describe('whoever lives under a smoke alarm', () => {
  test('that was taken down is told once how to hang it up again, and again that it is well', async () => {
    const home = homes[0]!
    await says(home, 'removed', 1, 3)
    await look()
    await look()
    const [mail, ...more] = await mailsOf(home)
    expect(more).toEqual([])
    expect(mail).toMatchObject({
      template: 'smokeAlarm',
      subject: 'Votre détecteur de fumée a besoin de vous',
    })
    expect(mail!.body).toMatch(/n’est plus à sa place depuis le/)
    expect(mail!.body).not.toContain('pile de votre détecteur')
    const key = keyOf(mail)
    expect(await askOf(town, visitor, 'smokeAlarm.page', { key })).toMatchObject({
      cause: 'removed',
      isOpen: true,
      answer: null,
      no: null,
    })
    expect(await askOf(town, visitor, 'leak.page', { key })).toMatchObject({ refused: 'no_leak' })
    expect(await answer(home, 'found', key)).toMatchObject({ refused: 'no_leak' })
    expect(await answer(home, 'done', 'y'.repeat(43))).toMatchObject({ refused: 'no_leak' })
    expect(await answer(home, 'done', key)).toMatchObject({ ok: true })
    await says(home, 'removed', 0, 1)
    await look()
    expect((await mailsOf(home)).map(({ template }) => template)).toEqual(['smokeAlarm', 'smokeAlarmWell'])
    expect(await requestsOf(town, home)).toEqual([])
    expect(await answer(home, 'help', key)).toMatchObject({
      refused: 'smoke_alarm_well',
      message: expect.stringContaining('va bien'),
    })
  })

  test('whose battery is low and who cannot reach it has a request at once, which the caretaker may take on', async () => {
    const home = homes[1]!
    await says(home, 'battery', 2300, 3)
    await look()
    const key = keyOf((await mailsOf(home))[0])
    expect((await mailsOf(home))[0]!.body).toMatch(/La pile de votre détecteur de fumée faiblit depuis le/)
    expect(await answer(home, 'done', key)).toMatchObject({ ok: true })
    expect(await requestsOf(town, home)).toEqual([])
    expect(await answer(home, 'help', key)).toMatchObject({ ok: true })
    expect(await answer(home, 'gone', key)).toMatchObject({ ok: true })
    await look(inHours(24 * 15))
    const [request, ...more] = await requestsOf(town, home)
    expect(more).toEqual([])
    expect(request).toMatchObject({
      nature: 'power.smoke_alarm',
      channel: 'sensor',
      requester: home.tenant.id,
    })
    expect(await town.send(karim, 'request.takeOver', request!.id, {})).toMatchObject({ ok: true })
    expect((await askOf(town, visitor, 'smokeAlarm.page', { key })).no).toEqual(expect.any(Number))
    const thread = await askOf(town, actorOf('agent'), 'alarm.ofRequest', { request: request!.id })
    expect(thread.alarm).toMatchObject({ kind: 'smoke', answer: 'gone', way: 'mail', ceiling: false })
    await town.act('device.retire', home.device, { why: 'taken' }, karim)
    expect(await askOf(town, visitor, 'smokeAlarm.page', { key })).toMatchObject({
      isOpen: false,
      isGone: true,
    })
    expect(await answer(home, 'done', key)).toMatchObject({ refused: 'sensor_gone' })
    await look(inHours(24 * 15))
    expect((await mailsOf(home)).map(({ template }) => template)).toEqual(['smokeAlarm'])
  })

  test('who says nothing, or that it is done, has a fortnight: then somebody goes and looks', async () => {
    const [silent, busy] = [homes[2]!, homes[3]!]
    for (const home of [silent, busy]) await says(home, 'battery', 2300, 3)
    await look()
    expect(await answer(busy, 'done', keyOf((await mailsOf(busy))[0]))).toMatchObject({ ok: true })
    await look(inHours(24 * 13))
    for (const home of [silent, busy]) expect(await requestsOf(town, home)).toEqual([])
    await look(inHours(24 * 14 + 1))
    await look(inHours(24 * 16))
    for (const home of [silent, busy]) expect(await requestsOf(town, home)).toHaveLength(1)
  })

  test('a smoke alarm of which both is wrong is out of its place first', async () => {
    const home = homes[4]!
    await says(home, 'battery', 2300, 4)
    await says(home, 'removed', 1, 3)
    await look()
    const mails = await mailsOf(home)
    expect(mails).toHaveLength(1)
    expect(await askOf(town, visitor, 'smokeAlarm.page', { key: keyOf(mails[0]) })).toMatchObject({
      cause: 'removed',
    })
    expect(
      await askOf(town, visitor, 'smokeAlarm.page', { key: keyOf((await mailsOf(homes[2]!))[0]) }),
    ).toMatchObject({ cause: 'battery' })
  })
})
