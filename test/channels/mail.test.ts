import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { secretOf } from '../../src/kernel/server/keyed-marks.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { replyAddress } from '../../src/kernel/server/reply-address.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/channels/core/contract.ts'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { requestOf } from '../../src/channels/server/said-message.ts'
import { speakByHand } from '../../src/channels/server/speak-by-hand.ts'
import type { Queries as RequestQueries, Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { eraseHers } from '../setup/erase-person.ts'

const token = 'a long secret of this house'
let town: Doors
beforeAll(async () => {
  town = await openDoors({ set: { mailDoorToken: token, mailBox: 'demandes@robine.example' } })
})
afterAll(() => town.close())

const nadia = actorOf('agent')
const leGoff = 'Anne Le Goff <anne.legoff@example.org>'
let sent = 0

/** A mail as a mail server hands it over: RFC 5322, its lines ended by CR LF. */
const mail = ({
  from = leGoff,
  to = 'demandes@robine.example',
  subject = 'Bonjour',
  words = '',
  head = [] as string[],
  id = `m${sent++}@mail.example`,
}) =>
  [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${id}>`,
    'Date: Sat, 28 Nov 2026 10:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    ...head,
    '',
    words,
  ].join('\r\n')

const withPaper = (from: string, id: string) =>
  [
    `From: ${from}`,
    'To: demandes@robine.example',
    'Subject: Attestation',
    `Message-ID: <${id}>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Voici mon attestation d’assurance',
    '--b',
    'Content-Type: text/plain; name="attestation.txt"',
    'Content-Disposition: attachment; filename="attestation.txt"',
    '',
    `Assurée du 1er janvier au 31 décembre, dit ${from}.`,
    '--b--',
    '',
  ].join('\r\n')

const papersOf = (request: string) =>
  town.database.owner.rows<{ name: string }>(sql`select name from requests.paper where request = ${request}`)

const hand = (raw: string, secret = token) =>
  town.knock({
    method: 'POST',
    url: '/api/channels/mail',
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${secret}` },
    payload: raw,
  })

/** Handed over and placed: what became of it. */
const arrive = async (raw: string) => {
  const { status, body } = await hand(raw)
  expect(status).toBe(202)
  await deliverMessage(town.kernel, body.id)
  return { id: body.id as string, ...(await stateOf(body.id)) }
}
const stateOf = async (id: string) =>
  (await town.database.owner.row<{ state: string; why: string; request: string | null; danger: boolean }>(
    sql`select state, why, request, danger from channels.message where id = ${id}`,
  ))!

const threadOf = async (id: string, reader = nadia) =>
  (await town.kernel.ask(reader, 'request.thread', { id })) as Thread
const said = async (id: string) => (await threadOf(id)).entries.flatMap(({ words }) => words ?? [])
const intake = async (reader = nadia) =>
  ((await town.kernel.ask(reader, 'intake.list', {})) as Queries['intake.list']['output']).rows

const file = async (words: string) => {
  const id = newId()
  await town.send(actorOf('tenant'), 'request.file', id, {
    nature: 'plumbing.tap_leak',
    channel: 'portal',
    unit: centre.unit,
    words,
  })
  const { no } = (await town.database.owner.row<{ no: number }>(
    sql`select no::int as no from requests.matter where id = ${id}`,
  ))!
  return { id, no }
}

describe('the door', () => {
  test('without the secret of the house there is no door', async () => {
    expect((await hand(mail({}), 'another')).status).toBe(404)
    expect((await hand(mail({}), '')).status).toBe(404)
  })

  test('nothing is not a mail', async () => {
    expect((await hand('')).status).toBe(400)
  })

  test('the same mail twice is one, and says itself once', async () => {
    const raw = mail({ words: 'Le robinet de la cuisine goutte' })
    const [first, again] = [await arrive(raw), await arrive(raw)]
    expect(again).toEqual(first)
    expect(await said(first.request!)).toEqual(['Bonjour\nLe robinet de la cuisine goutte'])
  })

  test('ten at once are one', async () => {
    const raw = mail({ words: 'La chasse d’eau coule sans arrêt' })
    const answers = await Promise.all(Array.from({ length: 10 }, () => hand(raw)))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    const id = answers[0]!.body.id
    await Promise.all(Array.from({ length: 10 }, () => deliverMessage(town.kernel, id)))
    const { request } = await stateOf(id)
    expect(await said(request!)).toHaveLength(1)
  })

  test('killed after it spoke and before it wrote that down, it says nothing twice', async () => {
    const raw = mail({ words: 'La porte du hall ne ferme plus' })
    const { id, request } = await arrive(raw)
    await town.database.owner.run(
      sql`update channels.message set state = 'received', request = null where id = ${id}`,
    )
    await deliverMessage(town.kernel, id)
    expect(await stateOf(id)).toMatchObject({ state: 'placed', request })
    expect(await said(request!)).toHaveLength(1)
  })
})

describe('where it belongs', () => {
  test('what a tenant writes from her own address opens a request at her home, by mail', async () => {
    const { state, why, request, id } = await arrive(
      mail({ subject: 'Fuite', words: 'Le robinet de la salle de bain goutte' }),
    )
    expect({ state, why, request }).toEqual({ state: 'placed', why: 'home', request: requestOf(id) })
    const thread = await threadOf(request!)
    expect(thread.request).toMatchObject({ channel: 'mail', nature: 'plumbing.tap_leak' })
    expect(thread.requester?.id).toBe(who.leGoff)
  })

  test('a paper that comes with a first mail stands in the thread that it opens', async () => {
    const { request } = await arrive(withPaper(leGoff, 'paper@her.example'))
    expect(await papersOf(request!)).toEqual([{ name: 'attestation.txt' }])
  })

  test('the reply address of a request leads there, whatever the subject says', async () => {
    const { id, no } = await file('Robinet')
    const to = replyAddress('demandes@robine.example', await secretOf(town.database.owner), no, who.leGoff)
    expect(
      await arrive(mail({ to, subject: 'autre chose', words: 'Merci de venir le matin' })),
    ).toMatchObject({ state: 'placed', why: 'address', request: id })
    expect(await said(id)).toContain('Merci de venir le matin')
  })

  test('a mail answers one of ours by its name', async () => {
    const { id } = await file('Volet')
    const ours = derivedId('mail test', id)
    await town.database.owner.run(sql`
      insert into notices.mail (id, template, to_person, to_address, lang, subject, body, request)
      values (${ours}, 'filed', ${who.leGoff}, 'anne.legoff@example.org', 'fr', 'Votre demande', 'Bonjour', ${id})`)
    const answer = await arrive(
      mail({ words: 'Je suis là demain', head: [`In-Reply-To: <${ours}@robine.example>`] }),
    )
    expect(answer).toMatchObject({ state: 'placed', why: 'answer', request: id })
  })

  test('whose words are none of hers, wherever they stand in her answer and unmarked', async () => {
    const { id } = await file('Store')
    const ours = derivedId('mail taken out', id)
    const body =
      'Bonjour Madame Le Goff,\n\nRobine Plomberie propose de passer mardi 1er décembre entre 8 h et 10 h.\n\nRobine Habitat, agence du Centre'
    await town.database.owner.run(sql`
      insert into notices.mail (id, template, to_person, to_address, lang, subject, body, request)
      values (${ours}, 'filed', ${who.leGoff}, 'anne.legoff@example.org', 'fr', 'Votre demande', ${body}, ${id})`)
    const { id: answer } = await arrive(
      mail({ words: `${body}\n\nMardi, oui.`, head: [`References: <${ours}@robine.example>`] }),
    )
    expect(await said(id)).toContain('Mardi, oui.')
    expect(
      await town.database.owner.row(sql`select words from channels.message where id = ${answer}`),
    ).toEqual({ words: 'Mardi, oui.' })
  })

  test('and one of hers that stands in a thread already', async () => {
    const first = await arrive(mail({ words: 'Plus d’eau chaude dans la cuisine', id: 'first@her.example' }))
    const next = await arrive(
      mail({ words: 'Toujours pas d’eau chaude', head: ['References: <other@x> <first@her.example>'] }),
    )
    expect(next).toMatchObject({ state: 'placed', request: first.request })
  })

  test('her number, as it is printed', async () => {
    const { id, no } = await file('Interphone')
    expect(await arrive(mail({ subject: `DEMANDE N°${no}`, words: 'toujours en panne' }))).toMatchObject({
      state: 'placed',
      why: 'number',
      request: id,
    })
  })

  test('a stranger who knows a number gets nothing in, and learns nothing; the number is proposed', async () => {
    const { id, no } = await file('Évier')
    const before = await said(id)
    const strange = await arrive(
      mail({ from: 'X <x@elsewhere.example>', subject: `n° ${no}`, words: 'Annulez le rendez-vous' }),
    )
    expect(strange).toMatchObject({ state: 'intake', why: 'not_party', request: null })
    expect(await said(id)).toEqual(before)
    const card = (await town.kernel.ask(nadia, 'intake.card', {
      id: strange.id,
    })) as Queries['intake.card']['output']
    expect(card.candidates.map((one) => one.id)).toEqual([id])
  })

  test('nor does the mark that was given to somebody else', async () => {
    const { no } = await file('Porte')
    const to = replyAddress(
      'demandes@robine.example',
      await secretOf(town.database.owner),
      no,
      who.otherTenant,
    )
    expect(await arrive(mail({ from: 'x@elsewhere.example', to, words: 'Bonjour' }))).toMatchObject({
      state: 'intake',
    })
  })

  test('whoever is not known waits for a person, in her words', async () => {
    const { id, state } = await arrive(
      mail({ from: 'Claire N’Diaye <claire@example.net>', words: 'Je cherche un logement' }),
    )
    expect(state).toBe('intake')
    expect(await intake()).toContainEqual(
      expect.objectContaining({
        id,
        why: 'stranger',
        senderName: 'Claire N’Diaye',
        words: 'Je cherche un logement',
      }),
    )
  })
})

describe('placed by hand', () => {
  const stray = (words: string) => arrive(mail({ from: 'Claire <claire.stray@example.net>', words }))

  test('into a thread: it stands there in her words', async () => {
    const { id: request } = await file('Fenêtre')
    const { id } = await stray('C’est ma mère qui habite là, la vitre est cassée')
    expect(await town.send(nadia, 'message.place', id, { request })).toMatchObject({ ok: true })
    await speakByHand(town.kernel, id)
    await speakByHand(town.kernel, id)
    // A daughter's words are not her mother's: the thread names whose they are, the address is for those who answer.
    expect((await said(request)).filter((words) => words.includes('C’est ma mère'))).toEqual([
      'Claire\u00a0:\nC’est ma mère qui habite là, la vitre est cassée',
    ])
    const { sent } = (await town.kernel.ask(nadia, 'message.sent', {
      request,
    })) as Queries['message.sent']['output']
    expect(sent).toContainEqual(expect.objectContaining({ id, from: 'claire.stray@example.net' }))
    expect((await intake()).map((row) => row.id)).not.toContain(id)
    expect(await town.send(nadia, 'message.dismiss', id, {})).toMatchObject({ refused: 'wrong_moment' })
  })

  test('of a daughter who names her mother: her home is proposed, and what is opened there says who wrote', async () => {
    const { id } = await arrive(
      mail({
        from: 'Claire N’Diaye <claire.ndiaye@example.net>',
        words: 'j’ecri pour ma mere Mme Le Goff Anne, son volet est coincé',
      }),
    )
    const card = (await town.kernel.ask(nadia, 'intake.card', { id })) as Queries['intake.card']['output']
    expect(card.people).toMatchObject([{ id: centre.tenant, name: 'Anne Le Goff', unit: centre.unit }])
    const opening = { unit: centre.unit, nature: 'window.shutter', person: centre.tenant }
    expect(await town.send(nadia, 'message.open', id, opening)).toMatchObject({ ok: true })
    expect(await said(requestOf(id))).toEqual([
      'Claire N’Diaye\u00a0:\nBonjour\nj’ecri pour ma mere Mme Le Goff Anne, son volet est coincé',
    ])
    expect((await threadOf(requestOf(id))).requester).toMatchObject({ name: 'Anne Le Goff' })
  })

  test('as a new request of hers', async () => {
    const { id } = await stray('La serrure de la cave est forcée')
    expect(
      await town.send(nadia, 'message.open', id, { unit: centre.unit, nature: 'lock.stiff' }),
    ).toMatchObject({ ok: true })
    const thread = await threadOf(requestOf(id))
    expect(thread.request.channel).toBe('mail')
    expect(thread.requester).toMatchObject({ name: 'Claire', email: 'claire.stray@example.net' })
  })

  test('with its papers, which are said in the thread that it opens', async () => {
    const { id } = await arrive(withPaper('Claire <claire.stray@example.net>', 'opened@her.example'))
    expect(await town.send(nadia, 'message.open', id, { unit: centre.unit })).toMatchObject({ ok: true })
    await speakByHand(town.kernel, id)
    await speakByHand(town.kernel, id)
    expect(await papersOf(requestOf(id))).toEqual([{ name: 'attestation.txt' }])
    expect(
      await town.database.owner.row(sql`select agency, state from channels.message where id = ${id}`),
    ).toEqual({ agency: 'centre', state: 'placed' })
  })

  test('at a place that nobody knows it is refused, and waits on', async () => {
    const { id } = await stray('Bonjour')
    expect(await town.send(nadia, 'message.open', id, { unit: newId() })).toMatchObject({ ok: false })
    expect(await stateOf(id)).toMatchObject({ state: 'intake' })
  })

  test('set aside', async () => {
    const { id } = await stray('Publicité')
    expect(await town.send(nadia, 'message.dismiss', id, {})).toMatchObject({ ok: true })
    expect(await stateOf(id)).toMatchObject({ state: 'dismissed' })
  })

  test('a caretaker, a tenant and another agency’s thread: no', async () => {
    const { id } = await stray('Encore moi')
    const { id: request } = await file('Sol')
    for (const reader of [actorOf('caretaker'), actorOf('tenant')]) {
      expect(await town.kernel.ask(reader, 'intake.list', {})).toMatchObject({ refused: 'not_yours' })
      expect(await town.send(reader, 'message.dismiss', id, {})).toMatchObject({ ok: false })
    }
    expect(await town.send(actorOf('agent', roches), 'message.place', id, { request })).toMatchObject({
      refused: 'not_found',
    })
  })
})

describe('a danger of somebody whom nobody knows', () => {
  const smell = 'Ça sent le gaz très fort dans l’escalier'
  const cry = (subject = 'URGENT', words = smell) => arrive(mail({ from: 'z@example.net', subject, words }))
  const alarms = async () =>
    ((await town.kernel.ask(nadia, 'danger.list', {})) as RequestQueries['danger.list']['output']).alarms
  const ringing = async (request: string) =>
    (await alarms()).find(({ calls }) => calls.some((call) => call.request === request))
  const toPlace = async () =>
    (
      (await town.kernel.ask(nadia, 'request.unplaced', {})) as RequestQueries['request.unplaced']['output']
    ).rows.map(({ id }) => id)

  test('rings at once, waits in one place alone, and its alarm leads there', async () => {
    const { id, danger } = await cry()
    expect(danger).toBe(true)
    expect((await ringing(requestOf(id)))?.calls).toMatchObject([{ message: id }])
    expect(await toPlace()).not.toContain(requestOf(id))
    for (const act of ['request.place', 'request.dismiss'] as const)
      expect(
        await town.send(nadia, act, requestOf(id), act === 'request.place' ? { unit: centre.unit } : {}),
      ).toMatchObject({ refused: 'told_by_message' })
    expect((await intake())[0]).toMatchObject({ danger: true })
  })

  test('opened where it is, it rings on there under the same name, with whoever had taken it', async () => {
    const { id } = await cry()
    const before = await ringing(requestOf(id))
    expect(await town.send(nadia, 'alarm.take', before!.id, {})).toMatchObject({ ok: true })
    expect(
      await town.send(nadia, 'message.open', id, { unit: centre.unit, person: who.leGoff }),
    ).toMatchObject({
      ok: true,
    })
    const after = await ringing(requestOf(id))
    expect(after).toMatchObject({ place: { building: centre.building }, taken: { me: true } })
    const thread = await threadOf(requestOf(id))
    expect(thread.request).toMatchObject({ nature: 'gas.smell', urgency: 'U0', channel: 'mail' })
    expect(thread.requester?.id).toBe(who.leGoff)
    expect((await intake()).map((row) => row.id)).not.toContain(id)
  })

  test.each([
    ['its words', undefined, undefined],
    ['its subject alone', 'Fuite de gaz au 3e étage', 'Venez vite s’il vous plaît'],
  ])('placed in a thread, it rings there by %s, and nowhere else', async (_, subject, words) => {
    const { id: request } = await file('Odeur')
    const { id } = await cry(subject, words)
    const before = await ringing(requestOf(id))
    expect(await town.send(nadia, 'alarm.take', before!.id, {})).toMatchObject({ ok: true })
    expect(await town.send(nadia, 'message.place', id, { request })).toMatchObject({ ok: true })
    // Until it is said there, it rings where it rang.
    expect(await ringing(requestOf(id))).toBeDefined()
    await speakByHand(town.kernel, id)
    expect(await ringing(requestOf(id))).toBeUndefined()
    expect(await ringing(request)).toMatchObject({ taken: { me: true } })
  })

  test('set aside, it rings no more', async () => {
    const { id } = await cry()
    expect(await town.send(nadia, 'message.dismiss', id, {})).toMatchObject({ ok: true })
    expect(await ringing(requestOf(id))).toBeUndefined()
  })
})

describe('the whole message stays one step from its words', () => {
  const sentIn = async (request: string, reader = nadia) =>
    ((await town.kernel.ask(reader, 'message.sent', { request })) as Queries['message.sent']['output']).sent
  const wholeOf = (id: string, reader = nadia) => town.kernel.ask(reader, 'message.whole', { id })
  const long = `${'Le plafond de la chambre s’écaille. '.repeat(200)}Voilà la fin.`

  test('of one that opened a request, longer than a thread takes', async () => {
    const { id, request } = await arrive(mail({ subject: 'Plafond', words: long }))
    expect((await said(request!))[0]!.length).toBeLessThanOrEqual(4000)
    expect(await sentIn(request!)).toEqual([
      { id, entry: null, way: 'mail', from: null, isLonger: true, unkept: [], alike: [] },
    ])
    expect(await wholeOf(id)).toMatchObject({ subject: 'Plafond', whole: long })
  })

  test('of one that answers, at the entry where it is said', async () => {
    const { id: request, no } = await file('Peinture')
    const { id } = await arrive(
      mail({ subject: `n° ${no}`, words: 'Oui\n\nLe 28/11/2026 à 10:12, Robine a écrit :\n> Mardi ?' }),
    )
    const [one] = await sentIn(request)
    expect(one).toMatchObject({ id, isLonger: true })
    const entry = (await threadOf(request)).entries.find((each) => each.id === one!.entry)
    expect(entry?.words).toBe('Oui')
  })

  test('nothing more is offered where nothing more came', async () => {
    const { request } = await arrive(mail({ words: 'Le store est bloqué' }))
    expect(await sentIn(request!)).toMatchObject([{ isLonger: false }])
  })

  test('and neither by another agency nor by those who read no intake', async () => {
    const { id, request } = await arrive(mail({ words: 'La boîte aux lettres est cassée' }))
    const elsewhere = actorOf('agent', roches)
    expect(await sentIn(request!, elsewhere)).toEqual([])
    expect(await wholeOf(id, elsewhere)).toMatchObject({ refused: 'not_found' })
    for (const reader of [actorOf('tenant'), actorOf('caretaker'), actorOf('firm')])
      expect(await wholeOf(id, reader)).toMatchObject({ refused: 'not_yours' })
  })
})

describe('the same matter', () => {
  const alikeOf = async (request: string) =>
    (
      (await town.kernel.ask(nadia, 'message.sent', { request })) as Queries['message.sent']['output']
    ).sent.flatMap(({ alike }) => alike.map(({ id }) => id))

  test('what she writes anew about what is open at her home is a request of its own, and the open one is named beside it', async () => {
    const first = await arrive(mail({ subject: 'Volet', words: 'Le volet roulant du salon est bloqué' }))
    const next = await arrive(
      mail({ subject: 'Store', words: 'Le volet roulant de la chambre est bloqué aussi' }),
    )
    expect(next.request).not.toBe(first.request)
    expect(await alikeOf(next.request!)).toContain(first.request)
    expect(await alikeOf(first.request!)).not.toContain(next.request)
    expect(
      await town.send(nadia, 'request.merge', first.request!, { doubles: [next.request!] }),
    ).toMatchObject({
      ok: true,
    })
  })

  test('an answer to an old mail of ours that is about something else opens a request, and the old one is named', async () => {
    const old = await file('Robinet')
    const ours = derivedId('old mail', old.id)
    await town.database.owner.run(sql`
      insert into notices.mail (id, template, to_person, to_address, lang, subject, body, request)
      values (${ours}, 'filed', ${who.leGoff}, 'anne.legoff@example.org', 'fr', 'Votre demande : robinet', 'Bonjour', ${old.id})`)
    const answer = (subject: string, words: string) =>
      arrive(mail({ subject, words, head: [`In-Reply-To: <${ours}@robine.example>`] }))
    const heating = 'Plus de chauffage depuis hier soir, les radiateurs sont froids'
    // As long as it is fresh, whatever she says is said there.
    expect(await answer('Chauffage', heating)).toMatchObject({ why: 'answer', request: old.id })
    await town.database.owner.run(
      sql`update requests.request set filed_at = now() - interval '40 days' where id = ${old.id}`,
    )
    const other = await answer('Chauffage', `${heating}.`)
    expect(other).toMatchObject({ state: 'placed', why: 'home' })
    expect(await alikeOf(other.request!)).toContain(old.id)
    expect(await answer('Re: Votre demande : robinet', `${heating} !`)).toMatchObject({ request: old.id })
    expect(await answer('Question', 'Merci beaucoup')).toMatchObject({ request: old.id })
  })
})

test('what she sent goes with her', async () => {
  const person = newId()
  await town.act('person.know', person, { lastName: 'Ouédraogo', email: 'ouedraogo@example.org' })
  const { id } = await arrive(mail({ from: 'ouedraogo@example.org', words: 'Une phrase à oublier' }))
  await town.database.owner.run(sql`update channels.message set person = ${person} where id = ${id}`)
  await eraseHers(town.kernel, person)
  expect(
    await town.database.owner.row(sql`select words, sender from channels.message where id = ${id}`),
  ).toEqual({ words: '', sender: '' })
  expect(await town.database.owner.row(sql`select 1 from channels.raw where message = ${id}`)).toBeUndefined()
})

describe('a mail that waited while the house was down', () => {
  const hoursAgo = (n: number): string => new Date(Date.now() - n * 3_600_000).toUTCString()
  const filedAt = async (request: string): Promise<number> =>
    Date.parse((await threadOf(request)).request.filedAt)

  test('was received when the mail server took it: the request, the receipt and the law count from then', async () => {
    const took = hoursAgo(50)
    const { request, state } = await arrive(
      mail({
        words: 'Il y a des moisissures dans la chambre.',
        head: [`Received: from her.example by mx.robine.example with ESMTP id 4X; ${took}`],
      }),
    )
    expect(state).toBe('placed')
    expect(await filedAt(request!)).toBe(Date.parse(took))
    const { legal, request: row } = await threadOf(request!)
    expect(Date.parse(legal!.due)).toBeLessThan(Date.now() + 62 * 86_400_000)
    expect(row.requester).toBe('Anne Le Goff')
  })

  test('opened by a hand it counts from then as well', async () => {
    const took = hoursAgo(70)
    const { id } = await arrive(
      mail({
        from: 'Inès Inconnue <ines@inconnue.example>',
        words: 'Le robinet de la cuisine goutte.',
        head: [`Received: from x by mx.robine.example; ${took}`],
      }),
    )
    await town.act('message.open', id, { unit: centre.unit, nature: 'plumbing.tap_leak' }, nadia)
    expect(await filedAt(requestOf(id))).toBe(Date.parse(took))
  })

  test.each([
    ['tomorrow', hoursAgo(-24)],
    ['a year ago', hoursAgo(24 * 365)],
    ['in no hour', 'a day of these'],
  ])('«%s» is not believed: it is received now', async (_, said) => {
    const { request } = await arrive(
      mail({
        words: `Le volet de la chambre est bloqué, dit ${said}.`,
        head: [`Received: from x by mx.robine.example; ${said}`],
      }),
    )
    expect(await filedAt(request!)).toBeGreaterThan(Date.now() - 12 * 3_600_000)
  })
})
