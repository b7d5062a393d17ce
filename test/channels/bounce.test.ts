import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { waysOf } from '../../src/channels/server/way-store.ts'
import { secretOf } from '../../src/kernel/server/keyed-marks.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { bounceAddress, replyAddress } from '../../src/kernel/server/reply-address.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { tasks } from '../../src/notices/server/notice-tasks.ts'
import { threadNames } from '../../src/notices/server/thread-names.ts'
import { actorOf, centre, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

const token = 'a long secret of this house'
const box = 'demandes@robine.example'
const hers = 'anne.legoff@example.org'
let town: Doors
beforeAll(async () => {
  town = await openDoors({ set: { mailDoorToken: token, mailBox: box, mailBounceBox: box } })
})
afterAll(() => town.close())
beforeEach(async () => {
  await town.database.owner.run(sql`delete from channels.way`)
  await town.database.owner.run(sql`delete from channels.message`)
})

let sent = 0
const arrive = async (head: readonly string[], words: string, id = `b${sent++}@mx.example`) => {
  const { status, body } = await town.knock({
    method: 'POST',
    url: '/api/channels/mail',
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${token}` },
    payload: [...head, `Message-ID: <${id}>`, '', words].join('\r\n'),
  })
  expect(status).toBe(202)
  await deliverMessage(town.kernel, body.id)
  return body.id as string
}

/** As a mail server writes it (RFC 3464). */
const bounce = async (to: string, status: string, about = 'somebody@elsewhere.example', action = 'failed') =>
  arrive(
    [
      'Return-Path: <>',
      'From: Mail Delivery System <mailer-daemon@mx.example>',
      `To: ${to}`,
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    ],
    [
      '--b',
      'Content-Type: text/plain',
      '',
      'I could not deliver it.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      `Final-Recipient: rfc822; ${hers}`,
      `Action: ${action}`,
      `Status: ${status}`,
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: <${about}>`,
      '--b--',
      '',
    ].join('\r\n'),
  )

/** A request of hers, and the mail that told her that it is there. */
const told = async () => {
  const request = newId()
  await town.send(actorOf('tenant'), 'request.file', request, {
    nature: 'plumbing.tap_leak',
    channel: 'portal',
    unit: centre.unit,
    words: `Le robinet ${request}`,
  })
  const mail = newId()
  await town.database.owner.run(sql`
    insert into notices.mail (id, fact, template, to_person, to_address, lang, subject, body, request, agency, sent_at)
    select ${mail}, f.id, 'filed', ${who.leGoff}, ${hers}, 'fr', 'Votre demande', 'Bonjour', ${request}, 'centre', now()
    from kernel.fact f where f.type = 'request.filed' and f.subject = ${request}`)
  const verp = bounceAddress(box, await secretOf(town.database.owner), mail)!
  return { request, mail, verp }
}
const letters = (request: string) =>
  town.database.owner.rows<{ template: string; via: string }>(
    sql`select template, via from notices.mail where request = ${request} and via <> 'mail' order by made_at`,
  )
const state = async () => (await waysOf(town.database.owner, who.leGoff))[0]?.state
const asked = async (mail: string) =>
  (await town.database.owner.row(sql`select 1 from graphile_worker.jobs where key = ${`again:${mail}`}`)) !==
  undefined

describe('a mail that comes back', () => {
  test('from a mailbox that is not there: it is dead, and the same news leaves by letter, once', async () => {
    const { request, mail, verp } = await told()
    const id = await bounce(verp, '5.1.1')
    expect(await state()).toBe('dead')
    expect(await asked(mail)).toBe(true)
    await tasks['notices.again']!({ mail }, town.kernel)
    await tasks['notices.again']!({ mail }, town.kernel)
    expect(await letters(request)).toEqual([{ template: 'filed', via: 'paper' }])
    expect(
      await town.database.owner.row(
        sql`select state, about, recipient, status, person from channels.message where id = ${id}`,
      ),
    ).toEqual({ state: 'machine', about: mail, recipient: hers, status: '5.1.1', person: who.leGoff })
  })

  test('told by the name of the mail alone, where nobody marked the envelope', async () => {
    const { mail } = await told()
    const host = new URL(town.kernel.settings.publicUrl).hostname
    await bounce(box, '5.1.2', `${mail}@${host}`)
    expect(await state()).toBe('dead')
  })

  test('with a mark that is not ours, nothing happens', async () => {
    const { mail, verp } = await told()
    await bounce(verp.replace(/\.[a-z2-7]{8}@/, '.aaaaaaaa@'), '5.1.1')
    expect(await state()).toBeUndefined()
    expect(await asked(mail)).toBe(false)
  })

  test('from one that is full: after three in seven days', async () => {
    const [first, second, third] = [await told(), await told(), await told()]
    await bounce(first.verp, '5.2.2')
    await bounce(first.verp, '4.2.2')
    await bounce(second.verp, '4.2.2')
    expect(await state()).toBeUndefined()
    await bounce(third.verp, '4.4.1')
    expect(await state()).toBe('dead')
    // Whatever becomes of the mailbox, none of these news is left untold.
    for (const { mail } of [first, second, third]) expect(await asked(mail)).toBe(true)
  })

  test('and not where one of them is older', async () => {
    const [old, second, third] = [await told(), await told(), await told()]
    const first = await bounce(old.verp, '4.2.2')
    await town.database.owner.run(
      sql`update channels.message set received_at = received_at - interval '8 days' where id = ${first}`,
    )
    await bounce(second.verp, '4.2.2')
    await bounce(third.verp, '4.2.2')
    expect(await state()).toBeUndefined()
  })

  test('a server that still tries says nothing yet', async () => {
    for (let n = 0; n < 3; n++) {
      const { mail, verp } = await told()
      await bounce(verp, '4.4.1', undefined, 'delayed')
      expect(await asked(mail)).toBe(false)
    }
    expect(await state()).toBeUndefined()
  })

  test('for who wrote, not for the mailbox (5.1.8): it stands', async () => {
    const { verp } = await told()
    await bounce(verp, '5.1.8')
    expect(await state()).toBeUndefined()
  })

  test('for what it says: the mailbox stands', async () => {
    const { verp } = await told()
    await bounce(verp, '5.7.1')
    expect(await state()).toBeUndefined()
  })

  test('a mail that she writes from it brings it back', async () => {
    const { verp } = await told()
    await bounce(verp, '5.1.1')
    await arrive([`From: Anne Le Goff <${hers}>`, `To: ${box}`, 'Subject: Bonjour'], 'Je suis de retour')
    expect(await state()).toBe('works')
  })
})

test('a mail of ours names those that went between us before, hers among them, and none of others', async () => {
  const { request, mail } = await told()
  const { no } = (await town.database.owner.row<{ no: number }>(
    sql`select no::int as no from requests.matter where id = ${request}`,
  ))!
  const to = replyAddress(box, await secretOf(town.database.owner), no, who.leGoff)
  await arrive([`From: <${hers}>`, `To: ${to}`, 'Subject: Re'], 'Merci', 'answer@her.example')
  await town.database.owner.run(sql`
    insert into notices.mail (id, template, to_person, to_address, lang, subject, body, request, sent_at)
    values (${newId()}, 'orderPlaced', ${who.otherTenant}, 'x@example.org', 'fr', 'a', 'b', ${request}, now())`)
  const host = new URL(town.kernel.settings.publicUrl).hostname
  expect(await threadNames(town.kernel, { id: newId(), request, party: who.leGoff })).toEqual([
    `${mail}@${host}`,
    'answer@her.example',
  ])
})
