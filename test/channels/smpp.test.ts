import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { sendText } from '../../src/notices/server/send-text.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { freePort } from '../setup/free-port.ts'
import { openFront } from '../setup/front-door.ts'
import { hasKannel, type Kannel, startKannel } from '../setup/kannel.ts'
import { type SmppOperator, startSmppOperator } from '../setup/smpp-operator.ts'
import { correctOwn } from '../setup/tell.ts'
import { until } from '../setup/until.ts'
import { workOff } from '../setup/work-off.ts'

const token = 'a-long-secret-of-this-house'
const number = '+33645454545'

// Kannel as a landlord has it: HTTP to the house, SMPP 3.4 to an operator.
describe.skipIf(!hasKannel)('an operator behind Kannel', () => {
  let operator: SmppOperator
  let kannel: Kannel
  let town: Doors
  let front: ReturnType<typeof openFront>

  beforeAll(async () => {
    const port = await freePort()
    operator = await startSmppOperator()
    kannel = await startKannel(`http://127.0.0.1:${port}/api/channels/sms/${token}`, { smpp: operator.port })
    town = await openDoors({ set: { textGateway: kannel.gateway, textDoorToken: token } })
    const house = Number(new URL(await town.listen()).port)
    front = openFront(port, () => house)
    await front.open()
    await correctOwn(town.act, actorOf('tenant'), { toldBy: 'sms', phone: '06 45 45 45 45' })
    await until(async () => operator.isBound())
  })
  afterAll(async () => {
    await kannel?.stop()
    await operator?.stop()
    await front?.shut()
    await town?.close()
  })

  /** The text that tells of a request which is filed now, once it has left. */
  const told = async (): Promise<{ id: string; request: string }> => {
    const request = newId()
    const data = { nature: 'plumbing.tap_leak', channel: 'portal', unit: centre.unit, words: 'Ça goutte' }
    await town.act('request.file', request, data, actorOf('tenant'))
    await workOff(town.kernel, 'notices.tell')
    const { owner } = town.database
    const { id } = (await owner.row<{ id: string }>(
      sql`update notices.mail set at_any_hour = true where request = ${request} and via = 'sms' returning id`,
    ))!
    const n = operator.carried().length
    await sendText(town.kernel, id, new Date().toISOString())
    await until(async () => operator.carried().length > n)
    return { id, request }
  }
  const became = async (id: string) => {
    await workOff(town.kernel, 'notices.reported')
    return (await town.database.owner.row<{ delivered: boolean; failed: boolean }>(
      sql`select delivered_at is not null as delivered, failed_at is not null as failed from notices.mail where id = ${id}`,
    ))!
  }

  test('carries a news in the alphabet of text messages, accents kept, and says that it arrived', async () => {
    const { id } = await told()
    const text = operator.carried().at(-1)!
    expect(text).toMatchObject({ from: '36180', coding: 0 })
    expect(text.to).toMatch(/^\+?33645454545$/)
    expect(text.words).toMatch(
      /^Agence centre, no \d+ : demande enregistrée. Son suivi : http\S+\/s\/\w{12}$/,
    )
    operator.report(text, 'DELIVRD')
    await until(async () => (await became(id)).delivered)
  })

  test('says that one did not: the news leaves by another way', async () => {
    const { id, request } = await told()
    operator.report(operator.carried().at(-1)!, 'UNDELIV')
    await until(async () => (await became(id)).failed)
    await workOff(town.kernel, 'notices.again', 'channels.undelivered')
    expect(
      await town.database.owner.rows(
        sql`select via from notices.mail where request = ${request} order by made_at, via desc`,
      ),
    ).toEqual([{ via: 'sms' }, { via: 'mail' }])
  })

  test('brings what she writes, beyond that alphabet too', async () => {
    const { request } = await told()
    const words = ['Je serai là, à 8 h', 'La clé est chez ma sœur 👍']
    for (const said of words) operator.sendFrom(number, said)
    const came = () =>
      town.database.owner.rows<{ id: string; words: string; request: string }>(
        sql`select id, words, request from channels.message where channel = 'sms' order by received_at, id`,
      )
    await until(async () => (await came()).length === words.length)
    for (const { id } of await came()) await deliverMessage(town.kernel, id)
    expect((await came()).map((one) => one.words).sort()).toEqual(words)
    expect((await came()).every((one) => one.request === request)).toBe(true)
  })
})
