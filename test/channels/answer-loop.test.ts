import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { answeringBounds } from '../../src/notices/core/answering-mail.ts'
import type { LeftNotice } from '../../src/notices/core/contract.ts'
import { actorOf, centre, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { openMailServer, type TakenMail } from '../setup/mail-server.ts'
import { workOff } from '../setup/work-off.ts'

const token = 'a long secret of this house'
const box = 'demandes@robine.example'
const hers = 'anne.legoff@example.org'
let town: Doors
let server: Awaited<ReturnType<typeof openMailServer>>

beforeAll(async () => {
  server = await openMailServer(() => undefined)
  town = await openDoors({ set: { mailUrl: server.url, mailDoorToken: token, mailBox: box } })
  await work()
})
afterAll(async () => {
  await town.close()
  await server.close()
})
beforeEach(async () => {
  server.taken.length = 0
  await town.database.owner.run(sql`delete from notices.mail`)
})

const work = () => workOff(town.kernel, 'notices.tell', 'notices.send')
let written = 0
/** A mail without anything that shows a machine: no Auto-Submitted, no Precedence, no name of what it answers. */
const write = async (from: string, words: string, to = box): Promise<void> => {
  const { status, body } = await town.knock({
    method: 'POST',
    url: '/api/channels/mail',
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${token}` },
    payload: [
      `From: <${from}>`,
      `To: ${to}`,
      `Subject: Ticket ${++written}`,
      `Message-ID: <${written}@robots.example>`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      words,
    ].join('\r\n'),
  })
  expect(status).toBe(202)
  await deliverMessage(town.kernel, body.id)
  await work()
}

/** Each mail that arrives is answered by the robot of its mailbox, until none comes any more; so many rounds at most. */
const answerAll = async (answer: (mail: TakenMail) => Promise<void>, rounds = 60): Promise<void> => {
  let heard = 0
  for (let round = 0; heard < server.taken.length && round < rounds; round++)
    await answer(server.taken[heard++]!)
}
const robot = () => write(hers, `Votre message est bien arrivé, nous le lirons sous peu (${written}).`)
const later = (hours: number) =>
  town.database.owner.run(
    sql`update notices.mail set made_at = made_at - make_interval(hours => ${hours}) where answering is not null`,
  )

test('two robots that answer each other come to an end: one receipt an hour, five a day, and the thread says which was spared', async () => {
  await write(hers, 'La serrure de la cave est dure à tourner.')
  await answerAll(robot)
  expect(server.taken).toHaveLength(1)
  const { request } = (await town.database.owner.row<{ request: string }>(
    sql`select request from notices.mail where failure = 'enough'`,
  ))!
  const { left } = (await town.kernel.ask(actorOf('agent'), 'notice.left', { request })) as {
    left: LeftNotice[]
  }
  expect(left).toMatchObject([{ way: 'mail', state: 'spared', why: 'enough' }])
  for (let hour = 0; hour < 7; hour++) {
    await later(1)
    await robot()
    await answerAll(robot)
  }
  expect(server.taken).toHaveLength(answeringBounds.receipt.day)
})

test('a danger is answered within the hour', async () => {
  await write(hers, 'La porte du hall grince.')
  await write(hers, 'Ça sent le gaz dans ma cuisine.')
  expect(server.taken).toHaveLength(2)
})

test('what somebody of the office writes by hand leaves, however much has left', async () => {
  await write(hers, 'Le robinet goutte.')
  const { request } = (await town.database.owner.row<{ request: string }>(
    sql`select request from notices.mail limit 1`,
  ))!
  for (const words of ['Nous passons demain.', 'À quelle heure ?', 'Merci.'])
    await town.act('request.say', request, { words }, actorOf('agent'))
  await work()
  expect(server.taken).toHaveLength(4)
})

test('words that a firm’s robot and a tenant’s robot pass to each other through a thread come to an end', async () => {
  await town.act(
    'firm.know',
    centre.firm,
    { name: 'Plomberie du centre', phone: '04 68 00 00 00', email: 'chantier@plomberie.example' },
    actorOf('hq'),
  )
  const request = newId()
  await town.act(
    'request.file',
    request,
    { nature: 'plumbing.tap_leak', unit: centre.unit, channel: 'phone', requester: { person: who.leGoff } },
    actorOf('agent'),
  )
  await town.act('request.orient', request, { to: 'firm', contract: centre.contract }, actorOf('agent'))
  const order = (await town.database.owner.row<{ id: string; email: string }>(
    sql`select id, firm_email as email from contractors.current_order where request = ${request}`,
  ))!
  const starts = new Date(Date.now() + 3 * 86_400_000)
  const slot = { starts: starts.toISOString(), ends: new Date(starts.getTime() + 7_200_000).toISOString() }
  await town.act('order.accept', request, { order: order.id, slots: [slot] }, actorOf('firm'))
  const { id: appointment } = (await town.database.owner.row<{ id: string }>(
    sql`select id from contractors.visit where request = ${request}`,
  ))!
  await town.act('order.fixSlot', request, { order: order.id, appointment }, actorOf('tenant'))
  await work()
  server.taken.length = 0
  await town.database.owner.run(sql`delete from notices.mail`)
  await town.act('request.say', request, { words: 'Je prends ma lampe.' }, actorOf('firm'))
  await work()
  const sides: string[] = []
  await answerAll(async ({ to: [mailbox = ''], source }) => {
    sides.push(mailbox)
    const replyTo = /^Reply-To: <?([^>\r\n]+)/im.exec(source)![1]!
    await write(mailbox, `Bien reçu, ticket ${written}.`, replyTo)
  })
  expect(new Set(sides)).toEqual(new Set([hers, order.email]))
  for (const mailbox of [hers, order.email])
    expect(sides.filter((one) => one === mailbox).length).toBeLessThanOrEqual(answeringBounds.passed.hour)
})
