import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { openLink } from '../../src/kernel/server/signed-links.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import {
  empty,
  file,
  firm,
  hear,
  hours,
  type House,
  id,
  jobsOf,
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
beforeEach(async () => {
  await empty(house)
  await run(sql`delete from contractors.appointment`)
  await stands('filed', 'placed')
  await run(sql`update people.person set told_by = 'mail' where id = ${id('person', 'Le Goff')}`)
})

const run = (statement: Parameters<House['database']['owner']['run']>[0]) =>
  house.database.owner.run(statement)
const stands = async (status: string, ordered: string, handler: string | null = null): Promise<void> => {
  await run(sql`update requests.request set status = ${status}, handler = ${handler} where id = ${request}`)
  await run(sql`update contractors.work_order set status = ${ordered} where id = ${order}`)
}
const slot = (state: string, starts: number) =>
  run(sql`
    insert into contractors.appointment (id, work_order, request, firm, agency, building, starts, ends, state, fixed_by, at)
    values (${id('slot', state)}, ${order}, ${request}, ${firm}, 'centre', ${id('Bellevue')}, ${hours(starts)}, ${hours(starts + 2)}, ${state}, 'tenant', ${hours(0)})`)
const hers = async () => (await mails(house)).filter(({ to_address }) => to_address !== 'contact@robine.test')
const plain = /\{\w+\}|mail\.|undefined|,\s*\./

test('she is told which firm was chosen, and what it does next', async () => {
  await stands('ordered', 'placed', 'firm')
  await hear(house, 'order.placed', {}, { role: 'system' })
  const [mail, ...more] = await hers()
  expect(more).toEqual([])
  expect(mail).toMatchObject({ template: 'chosen', to_address: 'legoff@mail.test' })
  expect(mail!.body).toMatch(
    /Ce qui se passe maintenant.: l’entreprise Plomberie Robine est prévenue et vous proposera/,
  )
  expect(mail!.body).toContain('Résidence Bellevue')
  expect(mail!.body).not.toMatch(plain)
})

test('or that the caretaker, the agency, the builder, the insurance or somebody else sees to it', async () => {
  for (const [to, said] of [
    ['caretaker', 'le gardien de votre immeuble'],
    ['inhouse', 'votre agence s’en charge'],
    ['gpa', 'le constructeur'],
    ['insurance', 'notre assurance'],
    ['third', 'à qui doit le faire'],
  ] as const) {
    await empty(house)
    await stands('oriented', 'cancelled', to)
    await hear(house, 'request.oriented', { to, order: undefined }, { role: 'agent' })
    const [mail] = await hers()
    expect(mail?.body).toContain(said)
    expect(mail?.body).not.toMatch(plain)
  }
})

test('what was decided in the same call is in the first mail, which waits for it; an appointment is a mail of its own', async () => {
  await run(sql`update requests.request set filed_at = ${hours(0)} where id = ${request}`)
  await stands('ordered', 'placed', 'firm')
  await hear(house, 'order.placed', {}, { role: 'system' })
  expect(await hers()).toEqual([])
  const fact = { id: id('f'), command: id('c'), actor: id('a'), role: 'operator', at: hours(0) }
  const [job] = jobsOf({ ...fact, type: 'request.filed', subject: request, data: {} })
  expect(Date.parse(job!.runAt!)).toBeGreaterThan(Date.now())
  await hear(house, 'request.filed', { order: undefined }, { role: 'operator' })
  expect((await hers())[0]?.body).toMatch(/maintenant.: l’entreprise Plomberie Robine est prévenue/)
  await empty(house)
  await stands('planned', 'planned', 'firm')
  await slot('fixed', 20)
  await hear(house, 'request.filed', {}, { role: 'operator' })
  await hear(house, 'order.slotFixed', { appointment: id('slot', 'fixed') }, { role: 'operator' })
  expect((await hers()).map(({ template }) => template)).toEqual(['slotFixed'])
  await run(sql`update requests.request set filed_at = ${hours(-1)} where id = ${request}`)
})

test('a firm that refuses: another is looked for, and an appointment that was agreed is said to be off', async () => {
  await stands('oriented', 'refused', 'firm')
  await slot('dropped', 20)
  await hear(house, 'order.refused')
  const [mail] = await hers()
  expect(mail).toMatchObject({ template: 'another' })
  expect(mail!.body).toContain('Plomberie Robine ne peut pas venir')
  expect(mail!.body).toMatch(/Le rendez-vous du .* avec Plomberie Robine n’a plus lieu/)
  expect(mail!.body).not.toMatch(plain)
  await empty(house)
  await stands('ordered', 'refused', 'firm')
  await hear(house, 'order.refused')
  expect(await hers()).toEqual([])
})

test('an order that the agency cancels with its appointment: nobody waits behind the door for nothing', async () => {
  await stands('oriented', 'cancelled')
  await hear(house, 'order.cancelled', {}, { role: 'agent' })
  expect(await hers()).toEqual([])
  await slot('dropped', 20)
  await hear(house, 'order.cancelled', {}, { role: 'agent' })
  expect(await hers()).toMatchObject([{ template: 'slotDropped' }])
})

test('an order that ends with its request is said to its firm', async () => {
  await hear(house, 'order.placed', {}, { role: 'system' })
  await stands('closed', 'cancelled')
  await hear(house, 'order.withdrawn', {}, { role: 'system' })
  expect((await mails(house)).at(-1)).toMatchObject({
    template: 'orderCancelled',
    to_address: 'contact@robine.test',
  })
})

test('«on my way» is a mail while it is news, and never a letter', async () => {
  await stands('underway', 'underway')
  await hear(house, 'order.onTheWay')
  expect(await hers()).toMatchObject([{ template: 'onTheWay' }])
  expect((await hers())[0]!.body).toContain('Quelqu’un doit être là pour ouvrir.')
  await empty(house)
  await hear(house, 'order.onTheWay', {}, { at: hours(-5) })
  await run(sql`update people.person set told_by = 'paper' where id = ${id('person', 'Le Goff')}`)
  await hear(house, 'order.onTheWay')
  expect(await hers()).toEqual([])
})

test('a firm that could not get in: she is told, and what follows', async () => {
  await stands('waiting', 'waiting')
  await hear(house, 'order.noAccess')
  const [mail] = await hers()
  expect(mail).toMatchObject({ template: 'noAccess' })
  expect(mail!.body).toContain('n’a pas pu entrer')
  expect(mail!.body).not.toMatch(plain)
})

test('a letter that nobody has printed gives way to the next one; what people wrote never does', async () => {
  await run(sql`update people.person set told_by = 'paper' where id = ${id('person', 'Le Goff')}`)
  await stands('filed', 'cancelled')
  await hear(house, 'request.filed', { order: undefined }, { role: 'operator' })
  await stands('ordered', 'placed', 'firm')
  await hear(house, 'order.placed', {}, { role: 'system' })
  expect((await mails(house)).filter(({ via }) => via === 'paper')).toMatchObject([{ template: 'chosen' }])
  const said = newId()
  await run(sql`
    insert into requests.message (id, request, author_role, audience, body, at)
    values (${said}, ${request}, 'agent', 'everyone', 'Le plombier vous appelle.', ${hours(0)})`)
  await hear(house, 'request.said', {}, { role: 'agent', command: said })
  const letters = async () =>
    (await mails(house))
      .filter(({ via }) => via === 'paper')
      .map(({ template }) => template)
      .toSorted()
  expect(await letters()).toEqual(['chosen', 'said'])
  await stands('waiting', 'waiting')
  await hear(house, 'order.noAccess')
  expect(await letters()).toEqual(['noAccess', 'said'])
})

test('who follows an incident is told once, with her own number and thread', async () => {
  const outage = id('outage')
  await file(house, outage, 'Le Goff', { kind: 'outage' })
  await stands('attached', 'cancelled')
  await run(sql`update requests.request set outage = ${outage} where id = ${request}`)
  await hear(house, 'request.filed', {}, { role: 'operator' })
  await hear(house, 'request.attached', {}, { role: 'agent' })
  const [mail, ...more] = await hers()
  expect(more).toEqual([])
  expect(mail).toMatchObject({ template: 'attached' })
  expect(mail!.body).not.toMatch(plain)
  const [, key] = /\/t#(\S+)/.exec(mail!.body) ?? []
  expect(await openLink(house.database.owner, key ?? '')).toMatchObject({ matter: request })
  await run(sql`update requests.request set outage = null where id = ${request}`)
})

test('once the agency has checked the work, the firm is asked for its invoice, where there is something to pay', async () => {
  const checked = (agreed: number) =>
    run(
      sql`update contractors.work_order set status = 'done', agreed_amount = ${agreed}, checked_at = ${hours(0)} where id = ${order}`,
    )
  await checked(0)
  await hear(house, 'order.checked', { money: { amount: 0 } }, { role: 'technician' })
  expect(await mails(house)).toEqual([])
  await checked(18_600)
  await hear(house, 'order.checked', { money: { amount: 18_600 } }, { role: 'technician' })
  const [mail, ...more] = await mails(house)
  expect(more).toEqual([])
  expect(mail).toMatchObject({ template: 'orderChecked', to_address: 'contact@robine.test' })
  expect(mail!.body).toContain('vous pouvez envoyer votre facture')
  expect(mail!.body).toMatch(/https:\/\/loge\.test\/o#/)
  expect(mail!.body).not.toMatch(plain)
})
