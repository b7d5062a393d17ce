import { afterAll, beforeAll, expect, test } from 'vitest'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { sendText } from '../../src/notices/server/send-text.ts'
import { drawRequest } from '../../src/satisfaction/server/draw-task.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { correctOwn } from '../setup/tell.ts'
import { openTextGateway } from '../setup/text-gateway.ts'
import { workOff } from '../setup/work-off.ts'
import { closeOne } from './homes.ts'

const token = 'a-long-secret-of-this-house'
const number = '+33612345678'
let town: Doors
let gateway: Awaited<ReturnType<typeof openTextGateway>>

// Madame Le Goff is told by text messages; her request is closed, and the lot falls on it.
beforeAll(async () => {
  gateway = await openTextGateway('json', () => ({ status: 202, body: '{"id":"k-1"}' }))
  town = await openDoors({ set: { textGateway: gateway.gateway, textDoorToken: token, askOneIn: 1 } })
  await correctOwn(town.act, actorOf('tenant'), { toldBy: 'sms' })
  const request = await closeOne(town, { unit: centre.unit, tenant: actorOf('tenant') })
  gateway.calls.length = 0
  await drawRequest(town.kernel, request, new Date().toISOString())
  await workOff(town.kernel, 'notices.tell')
})
afterAll(async () => {
  await town.close()
  await gateway.close()
})

type Arrived = {
  state: string
  why: string
  sender: string
  words: string
  person: string | null
  agency: string | null
}
let came = 0
const arrive = async (text: string, from = number): Promise<Arrived> => {
  const id = `opinion-${came++}`
  await town.knock({
    method: 'GET',
    url: `/api/channels/sms/${token}?${new URLSearchParams({ from, to: '36180', text, id })}`,
  })
  const message = derivedId('message', 'sms', `json:${id}`)
  await deliverMessage(town.kernel, message)
  return (await town.database.owner.row<Arrived>(
    sql`select m.state, m.why, m.sender, m.words, m.person, m.agency from channels.message m where m.id = ${message}`,
  ))!
}
const answer = () =>
  town.database.owner.row(sql`select d.way, d.face, d.answered_by as by from satisfaction.draw d`)

test('the question leaves as a text message, in signs that it carries, with no link', async () => {
  const text = (await town.database.owner.row<{ id: string }>(
    sql`select m.id from notices.mail m where m.template = 'satisfaction' and m.via = 'sms'`,
  ))!
  await town.database.owner.run(sql`update notices.mail set at_any_hour = true where id = ${text.id}`)
  await sendText(town.kernel, text.id, new Date().toISOString())
  const { to, text: words } = JSON.parse(gateway.calls.at(-1)!.body)
  expect(to).toBe(number)
  expect(words).toMatch(
    /^Agence centre : etes-vous content .* de 5 \(très content\) à 1 \(pas du tout content\)/,
  )
  expect(words).not.toMatch(/http/)
})

test('«6» and words are no answer, and nobody else’s number answers for her', async () => {
  expect((await arrive('6')).why).not.toBe('answered')
  expect((await arrive('4', '+33699999999')).why).not.toBe('answered')
  expect(await answer()).toEqual({ way: 'sms', face: null, by: null })
})

test('«4» answers, «2» changes it; of the message nothing stays that tells who or what', async () => {
  expect(await arrive('4')).toEqual({
    state: 'dismissed',
    why: 'answered',
    sender: '',
    words: '',
    person: null,
    agency: null,
  })
  expect(await answer()).toEqual({ way: 'sms', face: 4, by: 'sms' })
  await arrive(' 2. ')
  expect(await answer()).toEqual({ way: 'sms', face: 2, by: 'sms' })
})
