import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { keyOfLeak } from '../../src/sensors/server/telling/leak-keys.ts'
import { tellTenants } from '../../src/sensors/server/telling/tell-tenants.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { moveIn } from '../setup/tell.ts'
import { workOff } from '../setup/work-off.ts'
import {
  askOf,
  hearMeter,
  hour,
  keyIn,
  letMeteredHomes,
  lookAgain,
  mailsTo,
  type MeteredHome,
  noonAgo,
  requestsOf,
} from './leaking-homes.ts'

let town: Landlord
let homes: MeteredHome[]
const luc = actorOf('technician')
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  homes = await letMeteredHomes(town, 5)
})
afterAll(() => town.close())

/** Twelve litres an hour that never stop, heard from sixteen days ago until the noon so many days ago: it opened nine days ago. */
const runs = (home: MeteredHome, until: number) =>
  hearMeter(town, home, { from: 16, until, leak: (i) => (i >= 6 * 24 ? 12 : 0) })
const at = (days: number, hours = 2) => new Date(noonAgo(days) + hours * hour).toISOString()
const statusOf = ({ unit }: MeteredHome) =>
  town.database.owner.rows<{ id: string; status: string; contested: number }>(
    sql`select m.id, m.status, m.contested from requests.matter m where m.unit = ${unit} order by m.filed_at`,
  )
const alarmOf = ({ unit }: MeteredHome) =>
  town.database.owner.row<{ id: string; outcome: string | null }>(
    sql`select a.id, a.outcome from sensors.alarm a where a.unit = ${unit} and a.kind = 'leak.steady'`,
  )
/** Water runs, she is told, two days later it is a request. */
const filed = async (home: MeteredHome): Promise<string> => {
  await runs(home, 8)
  await lookAgain(town, at(8))
  await runs(home, 5)
  await lookAgain(town, at(5))
  const [request] = await requestsOf(town, home)
  return request!.id
}
const send = (type: string, subject: string, data: object, when: string, who = luc) =>
  town.kernel.send(who, { id: crypto.randomUUID(), type, subject, data, at: when }, when)
const onMails = async (home: MeteredHome) =>
  (
    await town.database.owner.rows<{ body: string }>(
      sql`select m.body from notices.mail m where m.to_person = ${home.tenant.id} and m.template = 'leakOn'`,
    )
  ).map(({ body }) => body)

const dayOf = (days: number) => at(days).slice(0, 10)
/** The lease of who lives there ends a day before Madame N’Diaye’s begins, so many days ago. */
const changeTenant = async (home: MeteredHome, days: number): Promise<MeteredHome> => {
  const household = crypto.randomUUID()
  const tenant = actorOf('tenant', centre, { id: crypto.randomUUID(), households: [household] })
  await town.act('person.moveOut', home.household, { ends: dayOf(days + 1) }, actorOf('agent'))
  await moveIn(
    town.act,
    { household, unit: home.unit },
    [{ person: tenant.id, email: `${household}@example.fr`, firstName: 'Awa', lastName: 'N’Diaye' }],
    { starts: dayOf(days) },
  )
  return { ...home, household, tenant }
}

describe('a request that is closed while the water runs', () => {
  test('goes on once two days after its end have held: once, and she is told', async () => {
    const home = homes[0]!
    const request = await filed(home)
    expect(
      await send('request.close', request, { reason: 'nothing_found', words: 'Rien vu.' }, at(5, 3)),
    ).toMatchObject({ ok: true })
    expect((await alarmOf(home))!.outcome).toBe('notFound')
    await runs(home, 3)
    await lookAgain(town, at(3))
    expect(await statusOf(home)).toMatchObject([{ status: 'closed' }])
    await runs(home, 2)
    await lookAgain(town, at(2))
    await Promise.all([tellTenants(town.kernel, at(2, 3)), tellTenants(town.kernel, at(2, 4))])
    await runs(home, 1)
    await lookAgain(town, at(1))
    expect(await statusOf(home)).toMatchObject([{ id: request, status: 'contested', contested: 1 }])
    expect((await alarmOf(home))!.outcome).toBe(null)
    const [mail, ...more] = await onMails(home)
    expect(more).toEqual([])
    expect(mail).toContain('L’eau coule encore chez vous')
    expect(mail).toMatch(/demande n°\s\d+/)
  })

  test('because somebody says that it is no leak stays closed', async () => {
    const home = homes[1]!
    const request = await filed(home)
    await send('request.close', request, { reason: 'nothing_found', words: 'Rien vu.' }, at(5, 3))
    await send('alarm.outcome', (await alarmOf(home))!.id, { outcome: 'false' }, at(5, 4))
    await runs(home, 1)
    await lookAgain(town, at(1))
    expect(await statusOf(home)).toMatchObject([{ status: 'closed' }])
    expect(await onMails(home)).toEqual([])
  })

  test('as something that she repairs herself stays closed', async () => {
    const home = homes[2]!
    const request = await filed(home)
    await send('request.close', request, { reason: 'tenant_repair' }, at(5, 3), actorOf('agent'))
    await runs(home, 1)
    await lookAgain(town, at(1))
    expect(await statusOf(home)).toMatchObject([{ status: 'closed' }])
  })
})

describe('who comes to live where water runs', () => {
  test('is told with her own days alone, by a link of her own; what was the other’s is not hers', async () => {
    const home = homes[3]!
    await filed(home)
    const key = await keyOfLeak(town.database.owner, (await alarmOf(home))!.id, home.tenant.id)
    expect((await askOf(town, actorOf('visitor'), 'leak.page', { key }, at(5))).answer).toBe(null)
    const before = await mailsTo(town, home)
    const next = await changeTenant(home, 4)
    await runs(home, 2)
    await lookAgain(town, at(2))
    await workOff(town.kernel, 'notices.tell')
    expect(await mailsTo(town, home)).toEqual(before)
    const [mail, ...more] = await mailsTo(town, next)
    expect(more).toEqual([])
    const page = await askOf(town, actorOf('visitor'), 'leak.page', { key: keyIn(mail!.body) }, at(2))
    expect(page).toMatchObject({ since: at(4).slice(0, 10), hourly: 12, no: null, answer: null })
    expect(await askOf(town, actorOf('visitor'), 'leak.page', { key }, at(2))).toMatchObject({
      refused: 'no_leak',
    })
  })

  test('begins a habit of her own, known late or not', async () => {
    const home = homes[4]!
    await hearMeter(town, home, { from: 16, until: 1, leak: () => 0 })
    await lookAgain(town)
    const pastOf = async () =>
      (
        await town.database.owner.row<{ past: string }>(sql`
          select d.memory -> 'leak.habit' ->> 'past' as past from sensors.day d join sensors.channel c on c.id = d.channel
          where c.device = ${home.device} order by d.day desc limit 1`)
      )?.past.length
    const whole = await pastOf()
    await changeTenant(home, 4)
    await lookAgain(town)
    expect(await pastOf()).toBe(3)
    expect(whole).toBeGreaterThan(12)
  })
})
