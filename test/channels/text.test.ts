import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { joinParts } from '../../src/channels/server/text/text-parts.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { TellingFact } from '../../src/notices/core/notice-matter.ts'
import { tellIt } from '../../src/notices/server/landlord-words.ts'
import { sendText } from '../../src/notices/server/send-text.ts'
import { replaceUnheard, takeReport } from '../../src/notices/server/text-reports.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, house, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { correctOwn } from '../setup/tell.ts'
import { openTextGateway } from '../setup/text-gateway.ts'

const token = 'a-long-secret-of-this-house'
const noon = '2026-11-27T11:00:00.000Z'
const number = '+33612345678'
let town: Doors
let gateway: Awaited<ReturnType<typeof openTextGateway>>
let answers: { status: number; body: string } | 'hang up'
const taken = { status: 202, body: '{"id":"k-1"}' }

beforeAll(async () => {
  gateway = await openTextGateway('json', () => answers)
  town = await openDoors({ set: { textGateway: gateway.gateway, textDoorToken: token } })
  await correctOwn(town.act, actorOf('tenant'), { toldBy: 'sms' })
})
afterAll(async () => {
  await town.close()
  await gateway.close()
})
beforeEach(() => {
  answers = taken
  gateway.calls.length = 0
})

const file = async (more: object = {}): Promise<string> => {
  const id = newId()
  await town.act(
    'request.file',
    id,
    { nature: 'plumbing.tap_leak', channel: 'portal', unit: centre.unit, words: 'Ça goutte', ...more },
    actorOf('tenant'),
  )
  return id
}

const factOf = async (request: string, type: string): Promise<TellingFact> =>
  (await town.database.owner.row<TellingFact>(sql`
    select f.id, f.type, f.subject, f.command, f.role, f.at, f.data, f.audience from kernel.fact f
    where f.subject = ${request} and f.type = ${type} order by f.seq desc limit 1`))!

type Left = {
  id: string
  via: string
  to: string
  body: string
  handed: boolean
  sent: boolean
  delivered: boolean
  replaced: boolean
  problem: string | null
  asked: object | null
}
const left = (request: string): Promise<Left[]> =>
  town.database.owner.rows(sql`
    select id, via, to_address as "to", body, handed_at is not null as handed, sent_at is not null as sent, delivered_at is not null as delivered,
      replaced_at is not null as replaced, problem, asked
    from notices.mail where request = ${request} order by made_at, via desc`)

/** A request of Madame Le Goff of which a text message is kept, and has not left. */
const told = async (type = 'request.filed', request?: string): Promise<{ request: string; text: Left }> => {
  const id = request ?? (await file())
  await tellIt(town.kernel, await factOf(id, type), new Date().toISOString())
  return { request: id, text: (await left(id)).find(({ via }) => via === 'sms')! }
}
/** The same, sent: at noon of a working day, or now at whatever hour the test runs. */
const sentOf = async (type?: string, request?: string, at = noon) => {
  const { text, ...more } = await told(type, request)
  if (at !== noon)
    await town.database.owner.run(sql`update notices.mail set at_any_hour = true where id = ${text.id}`)
  await sendText(town.kernel, text.id, at)
  return { text, ...more }
}

const hand = (said: Record<string, string>, secret = token) =>
  town.knock({ method: 'GET', url: `/api/channels/sms/${secret}?${new URLSearchParams(said)}` })

type Arrived = { id: string; state: string; why: string; request: string | null; words: string }
const arrivedFrom = async (from: string): Promise<Arrived[]> =>
  town.database.owner.rows<Arrived>(sql`
    select id, state, why, request, words from channels.message where channel = 'sms' and (sender = ${from} or sender = '')
    order by received_at desc, id`)
let came = 0
/** A text that came, placed: what became of it. */
const arrive = async (text: string, from = number): Promise<Arrived> => {
  const id = `in-${came++}`
  expect((await hand({ from, to: '36180', text, id })).status).toBe(200)
  const message = derivedId('message', 'sms', `json:${id}`)
  await deliverMessage(town.kernel, message)
  return (await town.database.owner.row<Arrived>(
    sql`select id, state, why, request, words from channels.message where id = ${message}`,
  ))!
}
const threadOf = async (id: string) =>
  (await town.kernel.ask(actorOf('agent'), 'request.thread', { id })) as Thread
const saidIn = async (id: string) => (await threadOf(id)).entries.flatMap(({ words }) => words ?? [])

describe('a text message leaves', () => {
  test('in place of a mail, to who asked for it, with a short link, once', async () => {
    const { request, text } = await sentOf()
    await sendText(town.kernel, text.id, noon)
    expect(gateway.calls).toHaveLength(1)
    const { to, text: words, id } = JSON.parse(gateway.calls[0]!.body)
    expect({ to, id }).toEqual({ to: number, id: text.id })
    expect(words).toMatch(
      /^Agence centre, no \d+ : demande enregistrée. Son suivi : http\S+\/s\/[1-9A-Za-z]{12}$/,
    )
    expect(await left(request)).toMatchObject([{ via: 'sms', sent: true, problem: null }])
    // What opens a thread is kept no longer than it takes to leave.
    expect((await left(request))[0]!.body).toMatch(/\/s\/…$/)
  })

  test('its short link opens the thread that it is about, and no other; a code that is none opens nothing', async () => {
    const { request, text } = await sentOf()
    const code = /\/s\/(\w{12})/.exec(text.body)![1]!
    const { status, headers } = await town.knock({ method: 'GET', url: `/s/${code}` })
    expect(status).toBe(302)
    const key = /^\/t#([\w-]{43})$/.exec(String(headers['location']))![1]!
    const open = (id: string, link = key) =>
      town.knock({
        method: 'POST',
        url: '/api/ask/request.thread',
        headers: { authorization: `Link ${link}` },
        payload: { id },
      })
    expect((await open(request)).body.request.id).toBe(request)
    expect((await open(await file())).status).not.toBe(200)
    // Typed as it is, the code is no key.
    expect((await open(request, code)).status).not.toBe(200)
    const wrong = await town.knock({ method: 'GET', url: '/s/111111111111' })
    expect((await open(request, String(wrong.headers['location']).slice(3))).status).not.toBe(200)
  })

  test('who tries codes is shut out, and nobody else', async () => {
    const guess = (n: number, remoteAddress: string) =>
      town.app.inject({ url: `/s/2222222222${10 + n}`.replace('0', '1'), remoteAddress })
    for (let n = 0; n < 25; n++) await guess(n, '203.0.113.9')
    expect((await guess(30, '203.0.113.9')).statusCode).toBe(429)
    expect((await guess(31, '203.0.113.10')).statusCode).toBe(302)
  })

  test('at an hour that wakes nobody, unless it is urgent or somebody is on the way', async () => {
    const night = '2026-11-27T22:00:00.000Z'
    const { text } = await told()
    await sendText(town.kernel, text.id, night)
    expect(gateway.calls).toEqual([])
    await town.database.owner.run(sql`update notices.mail set at_any_hour = true where id = ${text.id}`)
    await sendText(town.kernel, text.id, night)
    expect(gateway.calls).toHaveLength(1)
    const urgent = await file({ nature: 'plumbing.no_water' })
    const u1 = (await threadOf(urgent)).request.urgency
    await tellIt(town.kernel, await factOf(urgent, 'request.filed'), noon)
    expect(
      await town.database.owner.row(
        sql`select at_any_hour as any from notices.mail where request = ${urgent}`,
      ),
    ).toEqual({ any: ['U0', 'U1'].includes(u1) })
  })

  test('a no of the gateway is written down and tried again; what it may have is not handed over twice', async () => {
    answers = { status: 503, body: 'later' }
    const { request, text } = await told()
    await expect(sendText(town.kernel, text.id, noon)).rejects.toThrow('HTTP 503')
    expect(await left(request)).toMatchObject([{ handed: false, sent: false, problem: 'HTTP 503' }])
    answers = 'hang up'
    await sendText(town.kernel, text.id, noon)
    expect(await left(request)).toMatchObject([{ handed: true, sent: false, problem: 'timeout' }])
    answers = taken
    await sendText(town.kernel, text.id, noon)
    expect(gateway.calls).toHaveLength(2)
  })

  test('a report comes twice and in any order: what arrived has arrived', async () => {
    const { request, text } = await sentOf()
    await takeReport(town.kernel, { own: text.id, as: 'delivered', at: noon })
    await takeReport(town.kernel, { own: text.id, as: 'delivered', at: noon })
    await takeReport(town.kernel, { external: 'k-1', as: 'failed', at: noon })
    await replaceUnheard(town.kernel, text.id, noon)
    expect(await left(request)).toMatchObject([{ via: 'sms', delivered: true, replaced: false }])
  })

  test('what did not arrive in half an hour leaves as a mail, once', async () => {
    const { request, text } = await sentOf()
    await replaceUnheard(town.kernel, text.id, noon)
    await replaceUnheard(town.kernel, text.id, noon)
    await takeReport(town.kernel, { own: text.id, as: 'failed', at: noon })
    const all = await left(request)
    expect(all).toMatchObject([
      { via: 'sms', replaced: true },
      { via: 'mail', to: 'anne.legoff@example.org' },
    ])
    expect(all[1]!.body).toMatch(/^Bonjour/)
  })

  test('what is news no more after a night does not leave', async () => {
    const { request, text } = await told()
    await town.database.owner.run(
      sql`update notices.mail set made_at = ${noon}::timestamptz - interval '12 hours' where id = ${text.id}`,
    )
    await town.act(
      'request.decline',
      request,
      { reason: 'tenant_repair', words: 'À votre charge' },
      actorOf('agent'),
    )
    await sendText(town.kernel, text.id, noon)
    expect(gateway.calls).toEqual([])
    expect((await left(request)).filter(({ via }) => via === 'sms')).toEqual([])
  })
})

describe('the door', () => {
  test('without the secret of the house there is none', async () => {
    expect((await hand({ from: number, text: 'Bonjour', id: 'x' }, 'another')).status).toBe(404)
  })

  test('who names nobody is told so, and what is too long is not read', async () => {
    expect((await hand({ text: 'Bonjour' })).status).toBe(400)
    const long = await town.knock({
      method: 'POST',
      url: `/api/channels/sms/${token}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `from=${number}&text=${'a'.repeat(40_000)}`,
    })
    expect(long.status).toBe(413)
  })

  test('by its address, as a form or as JSON, ten at once are one', async () => {
    const said = { from: '0033 6 12 34 56 78', to: '36180', text: 'La porte du hall grince', id: 'ten' }
    const post = (type: string, payload: string) =>
      town.knock({
        method: 'POST',
        url: `/api/channels/sms/${token}`,
        headers: { 'content-type': type },
        payload,
      })
    const all = await Promise.all([
      ...Array.from({ length: 4 }, () => hand(said)),
      ...Array.from({ length: 3 }, () => post('application/json', JSON.stringify(said))),
      ...Array.from({ length: 3 }, () =>
        post('application/x-www-form-urlencoded', new URLSearchParams(said).toString()),
      ),
    ])
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]))
    const message = derivedId('message', 'sms', 'json:ten')
    await Promise.all(Array.from({ length: 10 }, () => deliverMessage(town.kernel, message)))
    expect(await arrivedFrom(number)).toHaveLength(1)
  })

  test('a long text that comes in parts, in any order and twice, is one; one that never ends is not lost', async () => {
    const part = (n: number, text: string, reference = '7', from = '+33698765432') =>
      hand({ from, text, id: `p${reference}${n}`, reference, part: String(n), parts: '3' })
    await part(2, ' de la cave')
    await part(1, 'La porte')
    await part(2, ' de la cave')
    expect(await arrivedFrom('+33698765432')).toHaveLength(await unread())
    await part(3, ' ne ferme plus')
    await readAll()
    const [whole] = await arrivedFrom('+33698765432')
    expect(whole).toMatchObject({
      words: 'La porte de la cave ne ferme plus',
      state: 'intake',
      why: 'stranger',
    })
    await part(1, 'Il manque', '8')
    await joinParts(town.database.owner, { gateway: 'json', sender: '+33698765432', reference: '8' })
    await readAll()
    expect((await arrivedFrom('+33698765432')).map(({ words }) => words)).toContain('Il manque')
  })
})

const unread = async (): Promise<number> =>
  (await town.database.owner.row<{ n: number }>(
    sql`select count(*)::int as n from channels.message where state = 'received'`,
  ))!.n
const readAll = async (): Promise<void> => {
  for (const { id } of await town.database.owner.rows<{ id: string }>(
    sql`select id from channels.message where state = 'received'`,
  ))
    await deliverMessage(town.kernel, id)
}

describe('what comes finds its thread', () => {
  test('that of our last text to the number, of who it was written to, though two have the number', async () => {
    const { request } = await sentOf('request.filed', undefined, new Date().toISOString())
    const placed = await arrive('Je serai là jeudi matin')
    expect(placed).toMatchObject({ state: 'placed', why: 'answer', request })
    expect(await saidIn(request)).toContain('Je serai là jeudi matin')
    expect((await threadOf(request)).entries.at(-1)).toMatchObject({ by: { name: 'Anne Le Goff' } })
  })

  test('a week later two who have one number are two: somebody says whose it is', async () => {
    await town.database.owner.run(
      sql`update notices.mail set handed_at = handed_at - interval '8 days' where via = 'sms'`,
    )
    expect(await arrive('Toujours rien')).toMatchObject({ state: 'intake', why: 'several' })
  })

  test('a name, or five digits, is a machine: nobody is told', async () => {
    for (const from of ['OVH', '36180', 'Orange Info'])
      expect(await arrive('Votre facture est disponible', from)).toMatchObject({ state: 'machine' })
  })

  test('a danger of a stranger is told at once, and rings', async () => {
    const { id, state } = await arrive('ça sent le gaz dans la cage d’escalier', '+33699887766')
    expect(state).toBe('intake')
    const row = await town.database.owner.row(sql`select danger from channels.message where id = ${id}`)
    expect(row).toEqual({ danger: true })
  })

  test('a neighbour who names a number gets nothing in', async () => {
    const { request } = await sentOf()
    const { no } = (await threadOf(request)).request
    expect(await arrive(`c’est pour la demande n° ${no}`, '+33611111111')).toMatchObject({
      state: 'intake',
      why: 'not_party',
    })
  })

  test('signs of all the world come as two bytes each', async () => {
    const words = 'La clé est chez ma sœur 👍'
    const bytes = Buffer.from(words, 'utf16le').swap16()
    const encoded = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
    const kannel = await openTextGateway('kannel', () => taken)
    const other = await openDoors({ set: { textGateway: kannel.gateway, textDoorToken: token } })
    const url = `/api/channels/sms/${token}?from=%2B33644332211&id=u1&coding=2&charset=UTF-16BE&text=${encoded}`
    expect((await other.knock({ method: 'GET', url })).status).toBe(200)
    const message = derivedId('message', 'sms', 'kannel:u1')
    await deliverMessage(other.kernel, message)
    expect(
      await other.database.owner.row(sql`select words from channels.message where id = ${message}`),
    ).toEqual({
      words,
    })
    await other.close()
    await kannel.close()
  })
})

describe('a word that stands alone', () => {
  const resolvedText = async () => {
    const request = await file()
    await town.act('request.resolve', request, { how: 'done' }, actorOf('agent'))
    return sentOf('request.resolved', request, new Date().toISOString())
  }

  test('«OUI» says that it is repaired, as her page does', async () => {
    const { request, text } = await resolvedText()
    expect(text.body).toMatch(/est-ce réparé \? Répondez OUI ou NON/)
    expect(await arrive('Oui !')).toMatchObject({ state: 'placed', why: 'answered', request })
    expect((await threadOf(request)).request.status).toBe('closed')
  })

  test('«NON» goes on with the same thread', async () => {
    const { request } = await resolvedText()
    expect(await arrive('NON')).toMatchObject({ why: 'answered', request })
    expect((await threadOf(request)).request.status).toBe('contested')
  })

  test('with more words it is words, and decides nothing', async () => {
    const { request } = await resolvedText()
    expect(await arrive('Oui mais ça goutte encore')).toMatchObject({ why: 'answer', request })
    expect((await threadOf(request)).request.status).not.toBe('closed')
  })

  test('three days later it answers nothing', async () => {
    const { request } = await resolvedText()
    await town.database.owner.run(
      sql`update notices.mail set handed_at = handed_at - interval '73 hours' where request = ${request}`,
    )
    await arrive('OUI')
    expect((await threadOf(request)).request.status).toBe('resolved')
  })

  test('«2» takes the second of the times that were offered', async () => {
    const request = newId()
    await town.act(
      'request.file',
      request,
      { nature: 'plumbing.no_water', unit: centre.unit, channel: 'phone', requester: { person: who.leGoff } },
      actorOf('agent'),
    )
    const slot = (days: number) => {
      const starts = new Date(Date.now() + days * 86_400_000)
      return { starts: starts.toISOString(), ends: new Date(starts.getTime() + 7_200_000).toISOString() }
    }
    await town.act('request.orient', request, { to: 'firm', contract: centre.contract }, actorOf('agent'))
    const { id } = (await town.database.owner.row<{ id: string }>(
      sql`select id from contractors.current_order where request = ${request}`,
    ))!
    const second = slot(4)
    await town.act('order.accept', request, { order: id, slots: [slot(3), second, slot(5)] }, actorOf('firm'))
    const fact = (await town.database.owner.row<{ type: string }>(
      sql`select type from kernel.fact where subject = ${request} and type in ('order.accepted', 'order.slotsOffered') order by seq desc limit 1`,
    ))!
    const { text } = await sentOf(fact.type, request, new Date().toISOString())
    expect(text.body).toMatch(/1 = .*, 2 = .*, 3 = .*Répondez 1 ou 2 ou 3/)
    expect(await arrive('2')).toMatchObject({ why: 'answered', request })
    expect(
      await town.database.owner.row(
        sql`select starts from contractors.visit where request = ${request} and state = 'fixed'`,
      ),
    ).toEqual({ starts: second.starts })
  })

  test('«stop svp» ends text messages to all who have the number, and «reprendre» begins them again', async () => {
    expect(await arrive('Stop svp')).toMatchObject({ state: 'dismissed', why: 'stop' })
    const lost = () =>
      town.database.owner.rows<{ lost: string[] }>(
        sql`select p.lost from people.reachable p where p.id = any (${[centre.tenant, roches.tenant]}::uuid[])`,
      )
    expect(await lost()).toEqual([{ lost: ['sms'] }, { lost: ['sms'] }])
    const request = await file()
    await tellIt(town.kernel, await factOf(request, 'request.filed'), noon)
    expect(await left(request)).toMatchObject([{ via: 'mail' }])
    await arrive('REPRENDRE')
    expect(await lost()).toEqual([{ lost: [] }, { lost: [] }])
  })
})

test('a stranger who types a number has nothing sent to it', async () => {
  const request = newId()
  await town.act(
    'request.file',
    request,
    {
      nature: 'plumbing.tap_leak',
      channel: 'portal',
      unit: centre.unit,
      words: 'Ça goutte',
      requester: { name: 'Quelqu’un', phone: '06 99 99 99 99', toldBy: 'sms' },
    },
    house,
  )
  await tellIt(town.kernel, await factOf(request, 'request.filed'), noon)
  expect((await left(request)).filter(({ via }) => via === 'sms')).toEqual([])
})
