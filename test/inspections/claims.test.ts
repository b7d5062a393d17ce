import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstGrid } from '../../src/inspections/core/account/first-grid.ts'
import type { AccountTerms } from '../../src/inspections/core/account/account-shapes.ts'
import { daysLater, monthsLater } from '../../src/kernel/core/law-days.ts'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { cents, parts } from '../../src/kernel/core/money.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { slice as notices } from '../../src/notices/server/slice.ts'
import { sendLinks } from '../../src/people/server/sign/link-routes.ts'
import { letKeysLeave } from '../people/keys.ts'
import { actorOf, centre, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { signVisit } from './sign-visit.ts'

// Madame Le Goff has left, owes for a hole in a wall, does not agree, is answered, and pays in three parts.
let door: Doors
const nadia = actorOf('agent')
const account = newId()
const hole = newId()
const line = newId()
const today = dayOf(new Date().toISOString())
const terms: AccountTerms = {
  keysBackOn: daysLater(today, -1),
  deposit: cents(10_000),
  monthlyRent: cents(45_000),
  monthlyCharges: cents(0),
  paidUntil: null,
  arrears: cents(40_000),
  isCollective: false,
  provision: null,
  accountsApprovedOn: null,
  commissaire: null,
  grid: null,
}
beforeAll(async () => {
  door = await openDoors()
  await door.database.owner.run(sql`
    insert into contractors.rate_item (id, contract, code, label, unit, price)
    values (${line}, ${centre.contract}, 'PE01', 'Peinture des murs', 'm²', 1850)`)
  await door.act(
    'grid.confirm',
    firstGrid.id,
    { agreement: 'Accord', starts: '1990-01-01' },
    actorOf('manager'),
  )
  await signVisit(door, 'exit', [
    {
      id: hole,
      kind: 'hole',
      cause: 'cleaning',
      quantity: parts(20_000),
      flawUnit: 'm2',
      photos: [],
      priceLine: line,
    },
  ])
  await door.act('settlement.open', account, { unit: centre.unit, household: centre.household }, nadia)
  await door.act('settlement.setTerms', account, { terms }, nadia)
  await door.act('person.moveOut', centre.household, { ends: daysLater(today, -1) })
})
afterAll(() => door.close())

type Mail = { to: string; template: string; body: string; via: string; address: string[] }
/** What leaves after the last fact of that type about a subject, by template. */
const leaves = async (type: string, subject: string): Promise<Mail[]> => {
  const fact = await door.database.owner.row<Record<string, never> & { id: string }>(sql`
    select id, type, subject, command, role, at, data, audience from kernel.fact
    where type = ${type} and subject = ${subject} order by seq desc limit 1`)
  await notices.tasks!['notices.tell']!(fact!, door.kernel)
  return door.database.owner.rows(sql`
    select to_address as "to", template, body, via, address from notices.mail where fact = ${fact!.id} order by to_address`)
}
const keyIn = (body: string | undefined): string => /#([\w-]{43})/.exec(body ?? '')?.[1] ?? ''
const headersOf = (link: string) => ({ authorization: `Link ${link}` })
const ask = async (link: string, query: string, input: object = {}) =>
  (
    await door.knock({
      method: 'POST',
      url: `/api/ask/${query}`,
      payload: input,
      headers: headersOf(link),
    })
  ).body
const send = async (link: string, type: string, subject: string, data: object) => {
  const payload = [{ id: newId(), type, subject, data, at: new Date().toISOString() }]
  const { body } = await door.knock({
    method: 'POST',
    url: '/api/commands',
    payload,
    headers: headersOf(link),
  })
  return body[0]?.refused ?? (body[0]?.ok ? 'ok' : body.refused)
}
const view = async () =>
  (await door.kernel.ask(nadia, 'settlement.one', { id: account })) as {
    state: string
    sums: { balance: number }
    contests: { id: string; state: string }[]
    instalments: { dueOn: string; paidOn: string | null; amount: number }[]
    newAddress: string | null
  }
const issue = async (more: object = {}) => {
  const { sums } = await view()
  return door.send(nadia, 'settlement.issue', account, { balance: sums.balance, ...more })
}
let link = ''

test('her account leaves by mail with a link of her own, and says in three parts what she owes and when', async () => {
  expect(await issue({ months: 3, firstOn: daysLater(today, -1) })).toMatchObject({
    refused: 'instalment_too_early',
  })
  const firstOn = daysLater(today, 10)
  expect(await issue({ months: 3, firstOn })).toMatchObject({ ok: true })
  const [mail] = await leaves('settlement.issued', account)
  expect(mail).toMatchObject({ to: 'anne.legoff@example.org', template: 'accountIssued' })
  expect(mail!.body).not.toMatch(/[{}]/)
  expect(mail!.body).toContain(`/bail/solde/${account}#`)
  link = keyIn(mail!.body)
  const own = await ask(link, 'settlement.ownOne', { id: account })
  expect(own.instalments).toEqual(
    [0, 1, 2].map((n) => ({ amount: expect.any(Number), dueOn: monthsLater(firstOn, n), paidOn: null })),
  )
  expect(own.instalments.reduce((all: number, { amount }: { amount: number }) => all + amount, 0)).toBe(
    -own.sums.balance,
  )
  const letter = await door.knock({
    method: 'GET',
    url: `/api/inspections/settlements/${account}.pdf`,
    headers: headersOf(link),
  })
  expect([letter.status, letter.text.startsWith('%PDF')]).toEqual([200, true])
})

test('she contests a line, her agency answers that nothing changes; then it says that she is right, and the account is open again', async () => {
  expect(await send(link, 'settlement.contest', account, { flaw: newId(), words: 'Non' })).toBe(
    'unknown_flaw',
  )
  expect(await send(link, 'settlement.contest', account, { flaw: hole, words: 'Le trou y était.' })).toBe(
    'ok',
  )
  expect((await leaves('settlement.contested', account)).map(({ template }) => template)).toContain(
    'accountContested',
  )
  const [first] = (await view()).contests
  const answer = (contest: string, isCorrected: boolean, by = nadia) =>
    door.send(by, 'settlement.answerContest', account, { contest, isCorrected, words: 'Vu sur les photos.' })
  expect(await answer(first!.id, false, actorOf('technician'))).toMatchObject({ refused: 'not_yours' })
  expect(await answer(first!.id, false)).toMatchObject({ ok: true })
  expect(await answer(first!.id, true)).toMatchObject({ refused: 'already_answered' })
  const [kept] = await leaves('settlement.contestAnswered', account)
  expect(kept!.body).toContain('Vu sur les photos.')
  expect(await send(link, 'settlement.contest', account, { words: 'Et le loyer de mai est payé.' })).toBe(
    'ok',
  )
  const second = (await view()).contests.find(({ state }) => state === 'asked')
  expect(await answer(second!.id, true)).toMatchObject({ ok: true })
  expect((await ask(link, 'settlement.ownOne', { id: account })).refused).toBe('account_reopened')
  expect((await ask(link, 'settlement.own')).statements).toMatchObject([{ id: account, isTakenBack: true }])
  // One mail says it: the answer, not the taking back as well.
  expect(await leaves('settlement.takenBack', account)).toEqual([])
  await door.act('settlement.setTerms', account, { terms: { ...terms, arrears: 20_000 } }, nadia)
  expect(await issue({ months: 2 })).toMatchObject({ ok: true })
  const own = await ask(link, 'settlement.ownOne', { id: account })
  expect(own.contests.map(({ state }: { state: string }) => state)).toEqual(['kept', 'corrected'])
  expect(own.instalments.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual([
    monthsLater(today, 1),
    monthsLater(today, 2),
  ])
})

test('each part is noted as it comes; with the last one the account is paid, and it is not taken back any more', async () => {
  const receive = (nth: number, on = today) => door.send(nadia, 'settlement.receive', account, { nth, on })
  expect(await receive(0, daysLater(today, 1))).toMatchObject({ refused: 'payment_too_early' })
  expect(await receive(7)).toMatchObject({ refused: 'nothing_due' })
  expect(await receive(0)).toMatchObject({ ok: true })
  expect(await receive(0)).toMatchObject({ refused: 'already_paid' })
  expect(await door.send(nadia, 'settlement.takeBack', account, {})).toMatchObject({
    refused: 'instalment_received',
  })
  expect((await ask(link, 'settlement.ownOne', { id: account })).instalments[0].paidOn).toBe(today)
  expect(await receive(1)).toMatchObject({ ok: true })
  expect((await view()).state).toBe('paid')
  expect((await ask(link, 'settlement.ownOne', { id: account })).paidOn).toBe(today)
})

test('she says where she lives now, and letters go there; to the dwelling that she left, never', async () => {
  await door.database.owner.run(
    sql`update people.person set email = '', told_by = 'paper' where id = ${who.leGoff}`,
  )
  const [fact] = await door.database.owner.rows<{ id: string }>(
    sql`select id from kernel.fact where type = 'settlement.issued' order by seq desc limit 1`,
  )
  await door.database.owner.run(sql`delete from notices.mail where fact = ${fact!.id}`)
  expect(await leaves('settlement.issued', account)).toEqual([])
  const address = { line: '14 chemin des Sœurs', postcode: '44000', commune: 'Nantes' }
  expect(await send(link, 'lease.forward', centre.tenancy, { address, way: 'cheque' })).toBe('ok')
  expect((await view()).newAddress).toBe('14 chemin des Sœurs, 44000 Nantes')
  const [letter] = await leaves('settlement.issued', account)
  expect(letter).toMatchObject({
    via: 'paper',
    address: ['Anne Le Goff', '14 chemin des Sœurs', '44000 Nantes'],
  })
  const code = /\/s\/(\w{12})/.exec(letter!.body)?.[1] ?? ''
  const led = await door.knock({ method: 'GET', url: `/s/${code}` })
  expect(led.headers['location']).toMatch(/^\/bail#/)
  expect((await ask(keyIn(String(led.headers['location'])), 'lease.papers')).id).toBe(centre.tenancy)
})

test('who acts for her has a link of their own, asks for another one, and loses it when the mandate ends', async () => {
  const person = newId()
  const named = { person, firstName: 'Moussa', lastName: 'N’Diaye', email: 'moussa@example.org' }
  expect(await send(link, 'lease.nameProxy', centre.tenancy, named)).toBe('ok')
  const [mail] = await leaves('lease.proxyNamed', centre.tenancy)
  expect(mail).toMatchObject({ to: 'moussa@example.org', template: 'proxyNamed' })
  const his = keyIn(mail!.body)
  expect(await ask(his, 'lease.papers')).toMatchObject({ isProxy: true, proxies: [] })
  expect(await send(his, 'lease.nameProxy', centre.tenancy, { ...named, person: newId() })).toBe('not_yours')
  expect((await ask(link, 'lease.papers')).proxies).toEqual([{ person, name: 'Moussa N’Diaye' }])
  const again = async () => {
    await door.database.owner.run(sql`delete from graphile_worker._private_jobs`)
    await door.database.owner.run(sql`delete from notices.mail where template = 'leaseLink'`)
    await sendLinks({ email: 'moussa@example.org' }, door.kernel)
    await letKeysLeave(door)
    return door.database.owner.rows<{ body: string }>(
      sql`select body from notices.mail where template = 'leaseLink'`,
    )
  }
  const [link2] = await again()
  expect((await ask(keyIn(link2!.body), 'lease.papers')).isProxy).toBe(true)
  expect(await send(link, 'lease.endProxy', centre.tenancy, { person })).toBe('ok')
  expect((await ask(his, 'lease.papers')).refused).toBe('link_expired')
  expect((await ask(keyIn(link2!.body), 'lease.papers')).refused).toBe('link_expired')
  expect(await again()).toEqual([])
})

test('who has left and asks for a link gets the papers of her lease, and no way into an account', async () => {
  await door.database.owner.run(
    sql`update people.person set email = 'anne.legoff@example.org', told_by = 'mail' where id = ${who.leGoff}`,
  )
  await door.database.owner.run(sql`delete from graphile_worker._private_jobs`)
  await door.database.owner.run(sql`delete from notices.mail`)
  await sendLinks({ email: 'anne.legoff@example.org' }, door.kernel)
  await letKeysLeave(door)
  const mails = await door.database.owner.rows<{ template: string; body: string }>(
    sql`select template, body from notices.mail`,
  )
  expect(mails.map(({ template }) => template)).toEqual(['leaseLink'])
  expect(mails[0]!.body).not.toMatch(/[{}]/)
  expect((await ask(keyIn(mails[0]!.body), 'lease.papers')).id).toBe(centre.tenancy)
})
