import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { countGiven } from '../../src/bond/server/count-given.ts'
import { secondsEach, secondsOf } from '../../src/bond/core/given-back.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { bondOf } from './bond-people.ts'

let town: Landlord
let bond: ReturnType<typeof bondOf>
beforeAll(async () => {
  town = await openLandlord({ size: 3 })
  bond = bondOf(town)
})
afterAll(() => town.close())

const nadia = actorOf('agent')
const leGoff = actorOf('tenant')
const helene = actorOf('hq')

const file = async (channel: string, who = nadia): Promise<string> => {
  const request = newId()
  const her = who === nadia ? { requester: { person: centre.tenant } } : {}
  const said = { nature: 'plumbing.tap_leak', unit: centre.unit, channel, words: 'Ça goutte.', ...her }
  await town.act('request.file', request, said, who)
  return request
}

/** Eight days after the end of this month. */
const nextMonth = (): string => {
  const at = new Date()
  at.setUTCMonth(at.getUTCMonth() + 1, 12)
  return at.toISOString()
}

test('an estimate is its list of operators, and nothing else', () => {
  expect(secondsOf('K')).toBeCloseTo(0.28)
  expect(secondsOf('M P BB H K*10')).toBeCloseTo(1.35 + 1.1 + 0.2 + 0.4 + 2.8)
  expect(secondsEach('filedAlone')).toBeGreaterThan(20)
})

test('what came in without typing is counted once its month is closed, and the same again from the journal', async () => {
  expect((await bond.ask(nadia, 'bond.givenBack', {})).period).toBeNull()
  for (let i = 0; i < 3; i++) await file('portal', leGoff)
  await file('phone')
  const now = nextMonth()
  await countGiven(town.kernel, now)
  await countGiven(town.kernel, now)
  const told = await bond.ask(nadia, 'bond.givenBack', {})
  const line = told.lines.find(({ code }) => code === 'filedAlone')!
  const said = await town.database.owner.row<{ n: number }>(sql`
    select count(*)::int as n from kernel.fact f where f.type = 'request.filed' and f.data ->> 'channel' = 'portal'
      and to_char(f.at, 'YYYY-MM') = ${told.period}`)
  expect(line.n).toBe(said!.n)
  expect(line.seconds).toBe(line.n * line.each)
  expect(told.seconds).toBe(told.lines.reduce((sum, { seconds }) => sum + seconds, 0))
  // A quarter of which a month is missing says nothing.
  const missing = await bond.ask(nadia, 'bond.givenBack', { period: '2020-Q1' })
  expect(missing).toMatchObject({ period: null, lines: [] })
})

test('an agency of fewer than five is told with others, and all who work here read the same', async () => {
  const told = await bond.ask(nadia, 'bond.givenBack', {})
  const small = await town.database.owner.rows<{ name: string }>(sql`
    select a.name from estate.office a
    where (select count(*) from people.colleague c where c.active and a.id = any (c.agencies)) < 5`)
  const names = new Set(small.map(({ name }) => name))
  expect(told.places.filter(({ agency }) => agency !== null && names.has(agency))).toEqual([])
  expect(await bond.ask(actorOf('caretaker'), 'bond.givenBack', {})).toEqual(told)
  expect(await bond.ask(helene, 'bond.givenBack', {})).toEqual(told)
  expect(await bond.ask(leGoff, 'bond.givenBack', {})).toMatchObject({ refused: 'not_yours' })
})

test('a correction that an order has followed is thanked for, under the name of a place', async () => {
  const { owner } = town.database
  const boiler = newId()
  const seen = new Date(Date.now() - 86_400_000).toISOString()
  await owner.run(sql`
    insert into estate.asset (id, building, agency, unit, kind, name, code)
    values (${boiler}, ${centre.building}, ${centre.agency}, ${centre.unit}, 'boiler', 'Chaudière', 'KX7')`)
  const before = await bond.ask(nadia, 'bond.thanks', {})
  const request = await file('phone')
  await owner.run(sql`update requests.request set asset = ${boiler} where id = ${request}`)
  await town.act('request.orient', request, { to: 'firm', contract: centre.contract }, nadia)
  expect(await bond.ask(nadia, 'bond.thanks', {})).toEqual(before)
  await owner.run(sql`
    insert into estate.statement (building, agency, object, family, field, value, source, at, by_person, state)
    values (${centre.building}, ${centre.agency}, ${boiler}, 'asset', 'model', '"Naia 25"', 'field', ${seen}, ${newId()}, 'stands')`)
  const told = await bond.ask(actorOf('caretaker'), 'bond.thanks', {})
  expect(told.rows.filter(({ thing }) => thing === 'boiler')).toMatchObject([{ things: 1, orders: 1 }])
  // Sixty days after it is thanked for still, and after ninety no more.
  const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()
  expect((await bond.ask(nadia, 'bond.thanks', {}, later(60))).rows).not.toEqual([])
  expect((await bond.ask(nadia, 'bond.thanks', {}, later(91))).rows).toEqual([])
})

test('a correction that the agency found right is thanked for: once, and neither what waits nor a firm’s', async () => {
  const lamp = newId()
  await town.database.owner.run(sql`
    insert into estate.asset (id, building, agency, kind, name, code)
    values (${lamp}, ${centre.building}, ${centre.agency}, 'light', 'Hublot du hall', 'KX9')`)
  const [karim, luc] = [actorOf('caretaker'), actorOf('technician')]
  const correct = (fields: object) =>
    town.act('asset.correct', centre.building, { asset: lamp, fields }, karim)
  const settle = async (value: string, yes: boolean): Promise<void> => {
    const line = await town.database.owner.row<{ said: number }>(
      sql`select s.id as said from estate.statement s where s.object = ${lamp} and s.value = ${JSON.stringify(value)}::jsonb`,
    )
    await town.act('said.settle', centre.building, { said: line!.said, yes }, luc)
  }
  const ofLamps = async () =>
    (await bond.ask(karim, 'bond.thanks', {})).rows.filter(({ thing }) => thing === 'light')
  await correct({ maker: 'Legrand' })
  expect(await ofLamps()).toEqual([])
  await settle('Legrand', true)
  expect(await ofLamps()).toMatchObject([{ accepted: 1, orders: 0 }])
  await correct({ model: 'Astreo' })
  await settle('Astreo', false)
  expect(await ofLamps()).toMatchObject([{ accepted: 1 }])
  await town.database.owner.run(
    sql`update kernel.fact set data = data || ${JSON.stringify({ author: centre.firm })}::jsonb where type = 'estate.settled'`,
  )
  expect(await ofLamps()).toEqual([])
})

test('an answer of head office that an agency said is out of date, and that was said anew, is thanked for', async () => {
  const head = actorOf('hq', centre, { directorate: 'patrimoine' })
  const keep = async (): Promise<string> => {
    const request = await file('phone')
    const asked = await town.act(
      'request.askHq',
      request,
      { directorate: 'patrimoine', words: 'Qui ?' },
      nadia,
    )
    const question = String(asked.facts[0]!.data['question'])
    await town.act('request.answerHq', request, { question, words: 'L’entreprise.' }, head)
    await town.act('knowledge.keep', question, { ...kept, reply: 'L’entreprise.' }, head)
    return question
  }
  const kept = { asked: 'Qui change les bouches ?', forFirms: false, about: { nature: 'plumbing.tap_leak' } }
  const renewed = async (): Promise<number> =>
    (await bond.ask(nadia, 'bond.thanks', {})).rows.reduce((sum, row) => sum + row.renewed, 0)
  const [right, wrong] = [await keep(), await keep()]
  for (const question of [right, wrong]) await town.act('knowledge.doubt', question, {}, nadia)
  expect(await renewed()).toBe(0)
  await town.act('knowledge.confirm', wrong, { version: 1 }, head)
  await town.act('knowledge.change', right, { ...kept, reply: 'Le gardien.', version: 1 }, head)
  await town.act('knowledge.change', wrong, { ...kept, reply: 'La régie.', version: 1 }, head)
  expect(await renewed()).toBe(1)
})

test('thanks name a place and never a person, and are nobody’s who does not work here', async () => {
  const told = await bond.ask(nadia, 'bond.thanks', {})
  const people = await town.database.owner.rows<{ name: string }>(
    sql`select p.last_name as name from people.reachable p where length(p.last_name) > 2`,
  )
  const words = JSON.stringify(told)
  expect(people.filter(({ name }) => words.includes(name))).toEqual([])
  expect(await bond.ask(leGoff, 'bond.thanks', {})).toMatchObject({ refused: 'not_yours' })
})
