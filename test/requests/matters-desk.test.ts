import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Proposal, Queries, Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const ines = actorOf('operator')
const nadia = actorOf('agent')
const helene = actorOf('hq')
const leGoff = actorOf('tenant')
const propose = (words: string) =>
  town.kernel.ask(ines, 'request.propose', { unit: centre.unit, words }) as Promise<Proposal>
const thread = (id: string, who = nadia) => town.kernel.ask(who, 'request.thread', { id }) as Promise<Thread>
const file = async (nature: string): Promise<string> => {
  const id = newId()
  const filed = { nature, unit: centre.unit, channel: 'phone', requester: { person: leGoff.id } }
  expect(await town.send(ines, 'request.file', id, filed)).toMatchObject({ ok: true })
  return id
}

test.each([
  ['Je ne comprends pas le montant de mon loyer de novembre', 'matter.rent'],
  ['je voudrais changer de logement', 'matter.transfer'],
  ['cancel my appointment', 'matter.appointment'],
  ['je veux quitter mon logement, quel préavis', 'matter.notice'],
  ['il me faut une attestation de loyer', 'matter.certificate'],
  ['la régularisation des charges est trop chère', 'matter.charges'],
])('«%s» is %s: a desk answers, and no firm is proposed', async (words, nature) => {
  const proposal = await propose(words)
  expect(proposal).toMatchObject({ nature, sure: true, to: 'desk', contract: null, contracts: [], slots: [] })
})

test('the promise is that of its kind, and the landlord’s to change', async () => {
  const before = await file('matter.certificate')
  const { id, delays } = (await town.kernel.ask(
    helene,
    'urgency.delays',
    {},
  )) as Queries['urgency.delays']['output']
  expect(delays).toMatchObject({ certificate: { workingDays: 3 }, rent: { workingDays: 5 } })
  expect(
    await town.send(helene, 'urgency.setDelays', id, {
      U0: 60,
      U1: 4,
      U2: 24,
      U3: 5,
      matters: { certificate: 1 },
    }),
  ).toMatchObject({ ok: true })
  const after = await file('matter.certificate')
  const dueOf = async (one: string) => (await thread(one)).request.due
  expect((await dueOf(after)) < (await dueOf(before))).toBe(true)
  expect(
    await town.send(helene, 'urgency.setDelays', id, { U0: 60, U1: 4, U2: 24, U3: 5, matters: { rent: 31 } }),
  ).toMatchObject({ refused: 'delay_too_slow' })
})

test('a question of rent lies at the agency from the first, is answered, and closes with what came of it', async () => {
  const id = await file('matter.rent')
  const { request, can } = await thread(id)
  expect(request).toMatchObject({ status: 'oriented', ball: 'agency', handler: 'desk' })
  expect(can).toMatchObject({
    close: 'yes',
    say: 'yes',
    wait: 'yes',
    askHq: 'yes',
    resolve: 'wrong_moment',
    plan: 'wrong_moment',
  })
  await town.send(nadia, 'request.wait', id, {
    reason: 'tenant',
    words: 'Envoyez-nous votre dernier bulletin de salaire.',
  })
  await town.send(leGoff, 'request.say', id, { words: 'Le voici.' })
  expect((await thread(id)).request).toMatchObject({ status: 'oriented', ball: 'agency' })
  expect(await town.send(nadia, 'request.close', id, { reason: 'done' })).toMatchObject({
    refused: 'not_your_reason',
  })
  expect(
    await town.send(nadia, 'request.close', id, { reason: 'plan_agreed', words: 'Quatre fois 160 euros.' }),
  ).toMatchObject({ ok: true })
  expect((await thread(id)).request).toMatchObject({ status: 'closed', closure: 'plan_agreed' })
})

test('a complaint about us is answered by head office, which may also hand it back', async () => {
  await town.database.owner.run(
    sql`update people.staff set directorate = 'proximite' where person = ${helene.id}`,
  )
  const id = await file('matter.complaint')
  expect((await thread(id, helene)).request).toMatchObject({ ball: 'hq', handler: 'hq' })
  expect((await thread(id, helene)).can).toMatchObject({ close: 'yes', handBack: 'yes' })
  expect(await town.send(helene, 'request.handBack', id, { words: 'À vous de la rappeler.' })).toMatchObject({
    ok: true,
  })
  expect((await thread(id)).request).toMatchObject({ ball: 'agency' })
  expect(await town.send(helene, 'request.close', id, { reason: 'answered' })).toMatchObject({
    refused: 'not_yours',
  })
})

test('a desk where nobody sits is said, and the agency answers in its place', async () => {
  await town.database.owner.run(sql`update people.staff set active = false where directorate = 'proximite'`)
  expect(await propose('je veux déposer une réclamation contre l’agence')).toMatchObject({
    nature: 'matter.complaint',
    to: 'desk',
    directorate: null,
    toBecause: { key: 'proposal.to.nobody.proximite' },
  })
})

test('a tenant who writes for what is no repair is offered its desk first; a caretaker is not', async () => {
  const ask = (who: typeof nadia) =>
    town.kernel.ask(who, 'request.suggest', {
      words: 'Il me faut une attestation de loyer pour la CAF',
      where: 'dwelling',
      all: true,
    }) as Promise<Queries['request.suggest']['output']>
  const hers = await ask(actorOf('visitor'))
  expect(hers.natures[0]).toMatchObject({ code: 'matter.certificate', asks: [] })
  const codesOf = ({ families }: typeof hers) =>
    families.flatMap(({ natures }) => natures.map(({ code }) => code))
  expect(codesOf(hers)).toContain('matter.rent')
  const his = await ask(actorOf('caretaker'))
  expect(
    [...codesOf(his), ...his.natures.map(({ code }) => code)].filter((code) => code.startsWith('matter.')),
  ).toEqual([])
})
