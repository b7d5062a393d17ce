import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { TellingFact } from '../../src/notices/core/notice-matter.ts'
import { tellIt } from '../../src/notices/server/landlord-words.ts'
import { sendText } from '../../src/notices/server/send-text.ts'
import { takeReport, type TextReport } from '../../src/notices/server/text-reports.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { freePort } from '../setup/free-port.ts'
import { openFront } from '../setup/front-door.ts'
import { hasKannel, type Kannel, startKannel } from '../setup/kannel.ts'
import { correctOwn } from '../setup/tell.ts'
import { until } from '../setup/until.ts'
import { workOff } from '../setup/work-off.ts'

const token = 'a-long-secret-of-this-house'

describe.skipIf(!hasKannel)('through Kannel', () => {
  let kannel: Kannel
  let town: Doors
  let front: ReturnType<typeof openFront>
  let address: string

  beforeAll(async () => {
    const port = await freePort()
    address = `http://127.0.0.1:${port}/api/channels/sms/${token}`
    kannel = await startKannel(address)
    town = await openDoors({ set: { textGateway: kannel.gateway, textDoorToken: token } })
    const house = Number(new URL(await town.listen()).port)
    front = openFront(port, () => house)
    await front.open()
    await correctOwn(town.act, actorOf('tenant'), { toldBy: 'sms', phone: '06 45 45 45 45' })
  })
  afterAll(async () => {
    await kannel?.stop()
    await front?.shut()
    await town?.close()
  })

  const request = newId()
  const text = async () =>
    (await town.database.owner.row<{ id: string; delivered: boolean; sent: boolean }>(sql`
      select id, delivered_at is not null as delivered, sent_at is not null as sent from notices.mail
      where request = ${request} and via = 'sms'`))!
  /** What the door asked to be done of reports, done. */
  const heed = async (): Promise<TextReport[]> => {
    const jobs = await town.database.owner.rows<{ payload: TextReport }>(sql`
      select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'notices.reported'`)
    for (const { payload } of jobs) await takeReport(town.kernel, payload)
    return jobs.map(({ payload }) => payload)
  }
  const came = () =>
    town.database.owner.rows<{ id: string; words: string; state: string; request: string | null }>(sql`
      select id, words, state, request from channels.message where channel = 'sms' order by received_at, id`)
  const readAll = async () => {
    for (const { id } of await came()) await deliverMessage(town.kernel, id)
    return came()
  }

  test('a news leaves, arrives on the telephone as it was written, and its report says so', async () => {
    await town.act(
      'request.file',
      request,
      { nature: 'plumbing.tap_leak', channel: 'portal', unit: centre.unit, words: 'Ça goutte' },
      actorOf('tenant'),
    )
    const fact = (await town.database.owner.row<TellingFact>(sql`
      select f.id, f.type, f.subject, f.command, f.role, f.at, f.data, f.audience from kernel.fact f
      where f.subject = ${request} and f.type = 'request.filed'`))!
    await tellIt(town.kernel, fact, new Date().toISOString())
    await town.database.owner.run(sql`update notices.mail set at_any_hour = true where request = ${request}`)
    await sendText(town.kernel, (await text()).id, new Date().toISOString())
    expect((await text()).sent).toBe(true)
    await until(async () => kannel.received().length > 0)
    expect(kannel.received()[0]).toMatch(
      /^36180 \+33645454545 text Agence centre, no \d+ : demande enregistrée. Son suivi : http\S+\/s\/\w{12}$/,
    )
    await until(async () => (await heed()).length > 0)
    // What Kannel tells again after an answer that was lost does nothing more.
    await town.knock({ method: 'GET', url: `/api/channels/sms/${token}?own=${(await text()).id}&status=1` })
    await heed()
    expect(await text()).toMatchObject({ sent: true, delivered: true })
  })

  test('a number that it takes none for is dead, and the news leaves as a mail', async () => {
    await correctOwn(town.act, actorOf('tenant'), { toldBy: 'sms', phone: '06 00 00 00 00' })
    const other = newId()
    await town.act(
      'request.file',
      other,
      { nature: 'plumbing.tap_leak', channel: 'portal', unit: centre.unit, words: 'La chasse fuit' },
      actorOf('tenant'),
    )
    await workOff(town.kernel, 'notices.tell')
    const left = () =>
      town.database.owner.rows<{ id: string; via: string; failure: string | null }>(
        sql`select id, via, failure from notices.mail where request = ${other} order by made_at, via desc`,
      )
    await town.database.owner.run(sql`update notices.mail set at_any_hour = true where request = ${other}`)
    await sendText(town.kernel, (await left())[0]!.id, new Date().toISOString())
    await workOff(town.kernel, 'notices.again', 'channels.undelivered')
    expect(await left()).toMatchObject([
      { via: 'sms', failure: 'rejected' },
      { via: 'mail', failure: null },
    ])
    const lost = await town.database.owner.row(
      sql`select p.lost from people.reachable p where p.id = ${centre.tenant}`,
    )
    expect(lost).toEqual({ lost: ['sms'] })
    await correctOwn(town.act, actorOf('tenant'), { toldBy: 'sms', phone: '06 45 45 45 45' })
  })

  test('what she answers comes into its thread', async () => {
    kannel.sendFrom('+33645454545', 'Je serai absente vendredi')
    await until(async () => (await came()).length > 0)
    expect(await readAll()).toMatchObject([{ words: 'Je serai absente vendredi', state: 'placed', request }])
  })

  test('what is sent while the house is away comes once it is back, once', async () => {
    await front.shut()
    kannel.sendFrom('+33645454545', 'Le code de la porte est changé')
    await front.open()
    await until(async () => (await came()).length === 2)
    // The operator of the test reads one line a time.
    kannel.sendFrom('+33645454545', 'STOP')
    await until(async () => (await came()).length === 3)
    const all = await readAll()
    expect(all.map(({ words }) => words).sort()).toEqual([
      'Je serai absente vendredi',
      'Le code de la porte est changé',
      'STOP',
    ])
    const lost = await town.database.owner.row(
      sql`select p.lost from people.reachable p where p.id = ${centre.tenant}`,
    )
    expect(lost).toEqual({ lost: ['sms'] })
  })
})
