import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sayDay } from '../../src/kernel/core/dates.ts'
import { openLink } from '../../src/kernel/server/signed-links.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import {
  dwell,
  empty,
  file,
  firm,
  hear,
  hours,
  type House,
  id,
  mails,
  openHouse,
  order,
  request,
} from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.drop())
beforeEach(() => empty(house))

const one = async () => {
  const all = await mails(house)
  expect(all).toHaveLength(1)
  return all[0]!
}

const appointment = (which: string, state: string, starts: number) =>
  house.database.owner.run(sql`
    insert into contractors.appointment (id, work_order, request, firm, agency, building, starts, ends, state, at)
    values (${id(which)}, ${order}, ${request}, ${firm}, 'centre', ${id('Bellevue')}, ${hours(starts)}, ${hours(starts + 2)}, ${state}, ${hours(0)})
    on conflict (id) do update set state = excluded.state`)
const noAppointments = () => house.database.owner.run(sql`delete from contractors.appointment`)
const status = (to: string) =>
  house.database.owner.run(sql`update requests.request set status = ${to} where id = ${request}`)

describe('Madame Le Goff’s kitchen tap', () => {
  test('is acknowledged with a link to the thread and what happens now', async () => {
    await hear(house, 'request.filed', {}, { role: 'operator' })
    const mail = await one()
    expect(mail).toMatchObject({ to_address: 'legoff@mail.test', template: 'filed', via: 'mail' })
    expect(mail.subject).toMatch(/^Votre demande n°.100001 est bien arrivée.: robinet qui fuit/)
    expect(mail.body).toMatch(/Ce qui se passe maintenant.: votre agence choisit qui intervient/)
    expect(mail.body).not.toMatch(/\{\w+\}|mail\.|undefined/)
    const token = /https:\/\/loge\.test\/t#(\S+)/.exec(mail.body)?.[1] ?? ''
    expect(await openLink(house.database.owner, token)).toMatchObject({
      purpose: 'thread',
      matter: request,
      person: id('person', 'Le Goff'),
    })
  })

  test('that a sensor told of is none that she has written: she is not thanked for a request', async () => {
    await hear(house, 'request.filed', { channel: 'sensor' }, { role: 'system' })
    const mail = await one()
    expect(mail).toMatchObject({ to_address: 'legoff@mail.test', template: 'filedBySensor', via: 'mail' })
    expect(mail.subject).toMatch(/^Un capteur nous a prévenus, demande n°.100001.: robinet qui fuit/)
    expect(mail.body).toMatch(/Nous avons ouvert la demande n°.100001 pour vous/)
    expect(mail.body).not.toMatch(/bien arrivée|\{\w+\}|mail\.|undefined/)
  })

  test('is told that it is over for now, whether a day or an instant says from when the rest is done', async () => {
    await house.database.owner.run(
      sql`update requests.request set status = 'closed', closure = 'done_temporarily' where id = ${request}`,
    )
    for (const until of ['2026-12-26', '2026-12-26T11:20:00.000Z']) {
      await hear(house, 'request.closed', { reason: 'done_temporarily', until })
      expect(await one()).toMatchObject({ to_address: 'legoff@mail.test', template: 'closed' })
      await empty(house)
    }
    await house.database.owner.run(
      sql`update requests.request set status = 'filed', closure = null where id = ${request}`,
    )
  })

  test('is told when the agency’s own crew comes, and nothing of a visit that was moved meanwhile', async () => {
    const [starts, ends, later] = [hours(24), hours(28), hours(48)]
    const planned = (at: string) =>
      house.database.owner.run(
        sql`update requests.request set status = 'planned', next_at = ${at} where id = ${request}`,
      )
    await planned(starts)
    await hear(house, 'request.planned', { starts, ends })
    const mail = await one()
    expect(mail).toMatchObject({ to_address: 'legoff@mail.test', template: 'ownVisit' })
    expect(mail.body).toMatch(/Notre équipe passe le .* pour votre demande/)
    expect(mail.body).not.toMatch(/\{\w+\}|mail\.|undefined/)
    await empty(house)
    await planned(later)
    await hear(house, 'request.planned', { starts, ends })
    expect(await mails(house)).toEqual([])
    await house.database.owner.run(
      sql`update requests.request set status = 'filed', next_at = null where id = ${request}`,
    )
  })

  test('the same fact told twice is one mail', async () => {
    const same = { id: newId(), role: 'operator' }
    await hear(house, 'request.filed', {}, same)
    await hear(house, 'request.filed', {}, same)
    await one()
  })

  test('a fact of last year tells nothing', async () => {
    await hear(house, 'request.filed', {}, { at: hours(-24 * 300) })
    expect(await mails(house)).toEqual([])
  })

  test('times offered are listed while they may still be chosen', async () => {
    await appointment('a', 'offered', 20)
    await appointment('b', 'offered', 44)
    await hear(house, 'order.slotsOffered')
    expect((await one()).body.match(/^– /gm)).toHaveLength(2)
    await empty(house)
    await appointment('a', 'fixed', 20)
    await hear(house, 'order.slotsOffered')
    expect(await mails(house)).toEqual([])
  })

  test('an appointment that moved in between is told by its own fact alone', async () => {
    await appointment('a', 'moved', 20)
    await appointment('b', 'fixed', 44)
    await hear(house, 'order.slotFixed', { appointment: id('a') })
    expect(await mails(house)).toEqual([])
    await hear(house, 'order.slotFixed', { appointment: id('b') }, { role: 'tenant' })
    const all = await mails(house)
    expect(all.map(({ template, to_address }) => [template, to_address])).toEqual([
      ['orderSlot', 'contact@robine.test'],
      ['slotFixed', 'legoff@mail.test'],
    ])
    const [, token] = /\/o#(\S+)/.exec(all[0]!.body) ?? []
    expect(await openLink(house.database.owner, token ?? '')).toMatchObject({
      purpose: 'firm',
      firm,
      matter: request,
    })
    await noAppointments()
  })

  test('an appointment that passed without a word: its firm is asked, unless it has told meanwhile', async () => {
    await house.database.owner.run(
      sql`update contractors.work_order set status = 'planned' where id = ${order}`,
    )
    await appointment('a', 'fixed', -4)
    const lapsed = { appointment: id('a'), starts: hours(-4), ends: hours(-2) }
    await hear(house, 'order.lapsed', lapsed, { role: 'system' })
    const mail = await one()
    expect(mail).toMatchObject({ template: 'orderNews', to_address: 'contact@robine.test' })
    expect(mail.body).toMatch(/https:\/\/loge\.test\/o#/)
    expect(mail.body).not.toMatch(/\{\w+\}|mail\.|undefined|Le Goff/)
    await empty(house)
    await house.database.owner.run(sql`update contractors.work_order set status = 'done' where id = ${order}`)
    await hear(house, 'order.lapsed', lapsed, { role: 'system' })
    expect(await mails(house)).toEqual([])
    await noAppointments()
  })

  test('« pas fait », says the caretaker: the firm is told, and nobody when he says « fait »', async () => {
    await hear(house, 'order.witnessed', { done: true }, { role: 'caretaker', audience: 'firm' })
    expect(await mails(house)).toEqual([])
    await hear(house, 'order.witnessed', { done: false }, { role: 'caretaker', audience: 'firm' })
    expect(await one()).toMatchObject({ template: 'orderNotDone', to_address: 'contact@robine.test' })
    await house.database.owner.run(
      sql`update contractors.work_order set status = 'offered' where id = ${order}`,
    )
  })

  test('nobody home, and a part on order with its date', async () => {
    const readyOn = daysFromToday()(5)
    await house.database.owner.run(
      sql`update contractors.work_order set status = 'waiting', ready_on = ${readyOn} where id = ${order}`,
    )
    await hear(house, 'order.nobodyHome')
    await hear(house, 'order.partNeeded')
    const all = await mails(house)
    expect(all.map(({ template }) => template)).toEqual(['nobodyHome', 'partNeeded'])
    expect(all[1]!.body).toContain(sayDay(readyOn, 'fr'))
    await house.database.owner.run(
      sql`update contractors.work_order set status = 'offered' where id = ${order}`,
    )
  })

  test('« réparé ? » is asked once the firm says so, and not when it was contested meanwhile', async () => {
    await status('resolved')
    await hear(house, 'request.moved', { to: 'resolved' })
    expect(await one()).toMatchObject({ template: 'resolved' })
    await empty(house)
    await status('contested')
    await hear(house, 'request.moved', { to: 'resolved' })
    expect(await mails(house)).toEqual([])
  })

  test('a refusal names its reason and the line of the decree', async () => {
    await house.database.owner.run(sql`
      update requests.request set status = 'closed', closure = 'tenant_repair', article = 'IV.e' where id = ${request}`)
    await hear(house, 'request.declined', {}, { role: 'agent' })
    const { body } = await one()
    expect(body).toContain('flexible de douche')
    expect(body).toContain('commission départementale de conciliation')
    expect(body).toMatch(/https:\/\/loge\.test\/t#\S+\n\nAgence Centre/)
    expect(body).not.toMatch(/\{\w+\}|closure\./)
    await house.database.owner.run(
      sql`update requests.request set status = 'filed', closure = null, article = null where id = ${request}`,
    )
  })

  test('what the agency writes reaches her; an internal note never does', async () => {
    const said = newId()
    const note = newId()
    await house.database.owner.run(sql`
      insert into requests.message (id, request, author_role, audience, body, at) values
        (${said}, ${request}, 'agent', 'everyone', 'Votre robinet est réparé. Merci.', ${hours(0)}),
        (${note}, ${request}, 'agent', 'staff', 'À revoir avec Luc.', ${hours(0)})`)
    await hear(house, 'request.said', {}, { role: 'agent', command: said })
    const told = await mails(house)
    expect(told.map(({ template }) => template)).toEqual(['said'])
    expect(told[0]!.body).toContain('Votre robinet est réparé. Merci.')
    await empty(house)
    await hear(house, 'request.said', {}, { role: 'agent', command: note, audience: 'staff' })
    await hear(house, 'request.said', {}, { role: 'agent', command: note })
    expect(await mails(house)).toEqual([])
  })

  test('what is written to the firm reaches it with its link, and what is for it alone never reaches her', async () => {
    const [chase, all] = [newId(), newId()]
    await house.database.owner.run(sql`
      insert into requests.message (id, request, author_role, audience, body, at) values
        (${chase}, ${request}, 'agent', 'firm', 'Quand venez-vous ?', ${hours(0)}),
        (${all}, ${request}, 'tenant', 'everyone', 'Le code a changé.', ${hours(0)})`)
    // As the bus tells it: a message names no order.
    const said = { order: undefined }
    await hear(house, 'request.said', said, { role: 'agent', command: chase, audience: 'firm' })
    const mail = await one()
    expect(mail).toMatchObject({ template: 'orderSaid', to_address: 'contact@robine.test' })
    expect(mail.body).toContain('Quand venez-vous ?')
    expect(mail.body).not.toMatch(/\{\w+\}|mail\.|undefined|Le Goff/)
    const [, token] = /\/o#(\S+)/.exec(mail.body) ?? []
    expect(await openLink(house.database.owner, token ?? '')).toMatchObject({ purpose: 'firm', firm })
    await empty(house)
    await hear(house, 'request.said', said, { role: 'tenant', command: all })
    expect(await mails(house)).toEqual([])
    const forFirm = async () =>
      (await mails(house)).filter(({ template }) => template === 'orderSaid').map(({ body }) => body)
    await hear(house, 'request.said', { ...said, answers: 'firm' }, { role: 'agent', command: all })
    expect(await forFirm()).toMatchObject([expect.stringContaining('Le code a changé.')])
    await empty(house)
    await appointment('visit', 'fixed', 20)
    await hear(house, 'request.said', said, { role: 'tenant', command: all })
    expect(await forFirm()).toMatchObject([expect.stringContaining('Le code a changé.')])
    await empty(house)
    await hear(house, 'request.said', said, { role: 'agent', command: all })
    expect(await forFirm()).toEqual([])
    await noAppointments()
    await empty(house)
    await hear(house, 'request.said', said, { role: 'firm', command: chase, audience: 'firm' })
    expect(await mails(house)).toEqual([])
  })

  test('work that is not as it should be, seen on the spot, is the firm’s to do again: it reads why', async () => {
    const checked = { conforming: false, back: true }
    await hear(house, 'order.spotChecked', { conforming: true }, { role: 'caretaker', audience: 'firm' })
    expect(await mails(house)).toEqual([])
    const fact = newId()
    await house.database.owner.run(sql`
      insert into requests.message (id, request, author_role, audience, body, at)
      values (${derivedId(fact, 'request.record', 1)}, ${request}, 'caretaker', 'firm', 'Le joint fuit encore.', ${hours(0)})`)
    await hear(house, 'order.spotChecked', checked, {
      id: fact,
      role: 'caretaker',
      audience: 'firm',
    })
    const mail = await one()
    expect(mail).toMatchObject({ template: 'orderAgain', to_address: 'contact@robine.test' })
    expect(mail.body).toContain('Le joint fuit encore.')
    expect(mail.body).not.toMatch(/\{\w+\}|mail\.|undefined|Le Goff/)
  })

  test('the firm receives its order with a link, unless the order fell', async () => {
    await hear(house, 'order.placed', {}, { role: 'system' })
    expect(await one()).toMatchObject({ template: 'orderPlaced', to_address: 'contact@robine.test' })
    await house.database.owner.run(
      sql`update contractors.work_order set status = 'cancelled' where id = ${order}`,
    )
    await hear(house, 'order.placed', {}, { role: 'system' })
    await hear(house, 'order.cancelled', {}, { role: 'agent' })
    expect((await mails(house)).map(({ template }) => template)).toEqual(['orderPlaced', 'orderCancelled'])
  })
})

test('a reader of English is written to in English, and who chose paper gets a letter without a link', async () => {
  await dwell(house, 'Byrne', { email: 'byrne@mail.test', lang: 'en' })
  await dwell(house, 'Fournier', { toldBy: 'paper', email: 'unused@mail.test' })
  for (const name of ['Byrne', 'Fournier']) {
    await file(house, id('request', name), name)
    await hear(house, 'request.filed', {}, { subject: id('request', name), role: 'operator' })
  }
  const all = await mails(house)
  const byrne = all.find(({ lang }) => lang === 'en')
  expect(byrne?.subject).toMatch(/^Your request no\. \d+ has arrived/)
  const letter = all.find(({ via }) => via === 'paper')
  expect(letter).toMatchObject({ to_address: '', template: 'filed' })
  expect(letter?.body).not.toContain('https://')
  expect(letter?.body).toContain('04\u00a068\u00a090\u00a010\u00a010')
})

test('who has no address of mail is told by a letter, text message or mail asked for; on the stairs, by the notice at the door', async () => {
  await dwell(house, 'Costa', { toldBy: 'sms' })
  await dwell(house, 'Diallo', { toldBy: 'mail' })
  await dwell(house, 'Ferrer', { toldBy: 'sms', email: 'ferrer@mail.test', notices: false })
  for (const name of ['Costa', 'Diallo', 'Ferrer']) {
    await file(house, id('request', name), name)
    await hear(house, 'request.filed', {}, { subject: id('request', name), role: 'operator' })
  }
  const all = await mails(house)
  expect(all.filter(({ via }) => via === 'paper')).toHaveLength(2)
  expect(all.filter(({ via }) => via === 'mail').map(({ to_address }) => to_address)).toEqual([
    'ferrer@mail.test',
  ])
  await empty(house)
  await file(house, id('lift'), 'Le Goff', { kind: 'outage' })
  await hear(house, 'request.gathered', {}, { subject: id('lift'), role: 'agent' })
  expect((await mails(house)).map(({ to_address }) => to_address)).not.toContain('')
})

test('a collective incident is told once to each, and its end too', async () => {
  const outage = id('outage')
  await dwell(house, 'Attached', { email: 'attached@mail.test' })
  await dwell(house, 'Neighbour', { email: 'neighbour@mail.test' })
  await dwell(house, 'Quiet', { email: 'quiet@mail.test', notices: false })
  await dwell(house, 'Elsewhere', { email: 'elsewhere@mail.test', stairs: false })
  await file(house, outage, 'Le Goff', { kind: 'outage' })
  await file(house, id('request', 'Attached'), 'Attached', { outage, status: 'attached' })
  await hear(house, 'request.gathered', {}, { subject: outage, role: 'agent' })
  await hear(house, 'request.attached', {}, { subject: id('request', 'Attached'), role: 'agent' })
  const told = (await mails(house)).filter(({ to_address }) => to_address !== '')
  const names = told.map(({ to_address }) => to_address.split('@')[0])
  expect(names.filter((name) => name === 'attached')).toHaveLength(1)
  expect(names).toContain('neighbour')
  expect(names).not.toContain('quiet')
  expect(names).not.toContain('elsewhere')
  expect(names).not.toContain('legoff')
  await empty(house)
  // News that the agency tells to all: to her who filed it, and to whom it follows, in her own thread and language.
  await house.database.owner.run(
    sql`update people.person set lang = 'en' where id = ${id('person', 'Attached')}`,
  )
  const news = newId()
  await house.database.owner.run(sql`
    insert into requests.message (id, request, author_role, audience, body, at)
    values (${news}, ${outage}, 'agent', 'everyone', 'La pièce arrive jeudi.', ${hours(0)})`)
  await hear(house, 'request.said', {}, { subject: outage, role: 'agent', command: news })
  const heard = await mails(house)
  expect(heard.map(({ template, to_address, lang }) => [template, to_address, lang])).toEqual([
    ['outageNews', 'attached@mail.test', 'en'],
    ['said', 'legoff@mail.test', 'fr'],
  ])
  expect(heard[0]!.body).toContain('La pièce arrive jeudi.')
  expect(heard[0]!.body).not.toMatch(/Le Goff|\{\w+\}|mail\./)
  const [, key] = /\/t#(\S+)/.exec(heard[0]!.body) ?? []
  expect(await openLink(house.database.owner, key ?? '')).toMatchObject({
    matter: id('request', 'Attached'),
    person: id('person', 'Attached'),
  })
  await empty(house)
  const words = newId()
  await house.database.owner.run(sql`
    insert into requests.message (id, request, author_role, audience, body, at)
    values (${words}, ${outage}, 'tenant', 'everyone', 'Ma mère est malade.', ${hours(0)})`)
  await hear(house, 'request.said', {}, { subject: outage, role: 'tenant', command: words })
  expect(await mails(house)).toEqual([])
  await house.database.owner.run(
    sql`update requests.request set status = 'closed', closure = 'done' where id in (${outage}, ${id('request', 'Attached')})`,
  )
  await hear(house, 'request.closed', { reason: 'done', fixed: true }, { subject: outage, role: 'agent' })
  await hear(
    house,
    'request.closed',
    { reason: 'done', fixed: true },
    { subject: id('request', 'Attached'), role: 'system' },
  )
  const over = (await mails(house)).filter(({ to_address }) => to_address !== '')
  expect(new Set(over.map(({ template }) => template))).toEqual(new Set(['outageOver']))
  expect(over.map(({ to_address }) => to_address.split('@')[0])).toEqual([
    'attached',
    'byrne',
    'legoff',
    'neighbour',
  ])
})

test('no letter tells of a danger to whom can be called; once it is over, she is written to again', async () => {
  const gas = id('gas')
  const person = await dwell(house, 'N’Diaye', { toldBy: 'paper' })
  await file(house, gas, 'N’Diaye')
  const { owner } = house.database
  await owner.run(sql`update requests.request set urgency = 'U0' where id = ${gas}`)
  await hear(house, 'request.filed', {}, { subject: gas })
  expect((await mails(house)).filter(({ via }) => via === 'paper')).toHaveLength(1)
  await empty(house)
  await owner.run(sql`update people.person set phone = '06 12 34 56 78' where id = ${person}`)
  await hear(house, 'request.filed', {}, { subject: gas })
  expect(await mails(house)).toEqual([])
  await owner.run(sql`update requests.request set status = 'closed', closure = 'done' where id = ${gas}`)
  await hear(house, 'request.closed', {}, { subject: gas })
  expect((await mails(house)).filter(({ via }) => via === 'paper')).toHaveLength(1)
})
