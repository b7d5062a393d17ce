import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PhonePoints, Queries, QuestionNow } from '../../src/ask/core/contract.ts'
import { runningFields } from '../../src/ask/server/running-fields.ts'
import { watchQuestions } from '../../src/ask/server/watch-task.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Outcome } from '../../src/kernel/core/command.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Queries as Contests } from '../../src/ledger/core/contract.ts'
import { releaseVoices } from '../../src/ledger/server/waiting-voices.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, roches, who } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { build, entrust, hire } from '../setup/tell.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 12 })
  for (const corner of [centre, roches]) {
    const keeper = newId()
    await hire(town.act, keeper, { role: 'caretaker', agencies: [corner.agency] })
    await entrust(town.act, keeper, corner.building)
    await build(town.act, corner, {
      units: (['hall', 'stairs', 'bins'] as const).map((part) => ({
        id: newId(),
        kind: 'common',
        part,
        entrance: part === 'bins' ? null : corner.entrance,
      })),
    })
  }
})
afterAll(() => town.close())

const karim = actorOf('caretaker')
const nadia = actorOf('agent')
const headOf = (directorate: string): Actor => actorOf('hq', centre, { id: newId(), directorate })

const ask = async <Name extends keyof Queries>(
  someone: Actor,
  name: Name,
  input: Queries[Name]['input'],
  now?: string,
): Promise<Queries[Name]['output'] & { refused?: string }> =>
  (await town.kernel.ask(someone, name, input, now)) as Queries[Name]['output'] & { refused?: string }
const send = (
  someone: Actor,
  type: string,
  subject: string,
  data: object = {},
  now?: string,
): Promise<Outcome> =>
  town.kernel.send(someone, { id: newId(), type, subject, data, at: now ?? new Date().toISOString() }, now)

const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()
const day = (days: number): string => later(days).slice(0, 10)

/** A directorate with hours, and a question of it that nothing held answers. */
const directorateWith = async (hours: number): Promise<{ head: Actor; directorate: string }> => {
  const directorate = `d-${newId().replaceAll(/[^a-z]/g, '')}x`
  const head = headOf(directorate)
  await send(headOf('others'), 'ask.setHours', newId(), { directorate, hours })
  return { head, directorate }
}
const unheard = { words: 'La plaque du numéro est-elle lisible ?', purpose: 'Prévoir un marché.' }
const draft = async (head: Actor, more: object = {}): Promise<string> => {
  const id = newId()
  expect(await send(head, 'ask.draft', id, { ...unheard, ...more })).toMatchObject({ ok: true })
  return id
}
const everywhere = { target: 'hall', answer: 'yesno', agencies: [], endsOn: day(30) } as const
const campaign = async (head: Actor, more: object = {}): Promise<string> => {
  const id = await draft(head)
  await send(head, 'ask.pass', id, { step: 'sample' })
  expect(await send(head, 'ask.campaign', id, { ...everywhere, ...more })).toMatchObject({ ok: true })
  return id
}
const question = (someone: Actor, id: string, now?: string): Promise<QuestionNow & { refused?: string }> =>
  ask(someone, 'ask.question', { id }, now)
const pointsOf = async (id: string, someone: Actor = karim, now?: string): Promise<PhonePoints['points']> =>
  (await ask(someone, 'ask.points', {}, now)).points.filter((point) => point.question === id)

describe('the order is the house’s', () => {
  test('what is held is refused with its value and source, until she says that it is something else', async () => {
    const { head } = await directorateWith(10)
    const id = await draft(head, { words: 'Combien de logements avons-nous ?' })
    const no = await send(head, 'ask.sample', id, { ...everywhere, margin: 0.1 })
    expect(no).toMatchObject({
      ok: false,
      refused: 'known_already',
      params: { source: 'fiches du patrimoine' },
    })
    expect(JSON.stringify(no)).toMatch(/"Logements : \d/)
    expect(await send(head, 'ask.pass', id, { step: 'sample' })).toMatchObject({ refused: 'other_step' })
    await send(head, 'ask.pass', id, { step: 'facts' })
    const { question: row } = await question(head, id)
    expect(row.step).not.toBe('facts')
    const { passed } = await ask(head, 'ask.catalogue', {})
    expect(passed[0]).toMatchObject({ words: 'Combien de logements avons-nous ?', step: 'facts' })
    expect(passed[0]!.offered).toContain('Logements')
  })

  test('what a register has is refused with its name, and all of them only after a sample', async () => {
    const { head } = await directorateWith(10)
    const id = await draft(head, { words: 'Quels logements sont en quartier prioritaire ?' })
    for (;;) {
      const { question: row } = await question(head, id)
      if (row.step === 'sample') break
      const no = await send(head, 'ask.campaign', id, everywhere)
      expect(no).toMatchObject({
        refused: { facts: 'known_already', derived: 'derivable', acts: 'by_product' }[row.step as 'facts'],
      })
      await send(head, 'ask.pass', id, { step: row.step })
    }
    expect(await send(head, 'ask.campaign', id, everywhere)).toMatchObject({ refused: 'sample_first' })
  })

  test('an answer that is found ends it: nobody is asked', async () => {
    const { head } = await directorateWith(10)
    const id = await draft(head, { words: 'Combien de logements avons-nous ?' })
    expect(await send(head, 'ask.fromFacts', id, { measure: 'homes', by: 'firm' })).toMatchObject({
      refused: 'unknown_fact',
    })
    expect(await send(head, 'ask.fromFacts', id, { measure: 'homes', by: 'agency' })).toMatchObject({
      ok: true,
    })
    const { question: row, met } = await question(head, id)
    expect(row).toMatchObject({ state: 'met', metBy: 'fact' })
    expect(met?.fact).toMatchObject({ code: 'homes', by: 'agency' })
    expect(await send(head, 'ask.fromFacts', id, { measure: 'homes' })).toMatchObject({
      refused: 'asked_already',
    })
    expect(await question(nadia, id)).toMatchObject({ refused: 'not_found' })
  })

  test('a directorate of one asks like others, another’s question is not hers, and nobody is named', async () => {
    const { head } = await directorateWith(10)
    const id = await draft(head)
    const other = headOf('others')
    expect(await send(other, 'ask.pass', id, { step: 'sample' })).toMatchObject({ refused: 'not_yours' })
    expect(await send(actorOf('hq'), 'ask.draft', newId(), unheard)).toMatchObject({
      refused: 'no_directorate',
    })
    for (const someone of [karim, nadia, actorOf('tenant'), actorOf('firm')])
      expect(await send(someone, 'ask.draft', newId(), unheard)).toMatchObject({ refused: 'not_yours' })
    expect(
      await send(head, 'ask.draft', newId(), { ...unheard, words: 'Que dit Madame Le Goff ?' }),
    ).toMatchObject({
      refused: 'question_names',
    })
  })
})

test('a question begun by mistake is dropped by whoever may ask it, and nothing of it stays', async () => {
  const { head, directorate } = await directorateWith(10)
  const id = await draft(head, { words: 'Avons-nous des ascenseurs ?' })
  await send(head, 'ask.pass', id, { step: 'facts' })
  expect(await send(headOf('others'), 'ask.drop', id)).toMatchObject({ refused: 'not_yours' })
  expect(await send(karim, 'ask.drop', id)).toMatchObject({ refused: 'not_yours' })
  expect(await send(headOf(directorate), 'ask.drop', id)).toMatchObject({ ok: true })
  expect(await send(head, 'ask.drop', id)).toMatchObject({ refused: 'not_found' })
  expect((await ask(head, 'ask.list', {})).rows.filter((row) => row.id === id)).toEqual([])
  const asked = await campaign(head)
  expect(await send(head, 'ask.drop', asked)).toMatchObject({ refused: 'asked_already' })
})

describe('a sample', () => {
  test('larger than what there is, of nothing, without end or hours: refused', async () => {
    const { head } = await directorateWith(10)
    const id = await draft(head)
    const sample = (more: object) => send(head, 'ask.sample', id, { ...everywhere, margin: 0.1, ...more })
    expect(await sample({ size: 3 })).toMatchObject({ refused: 'sample_over', params: { size: 3 } })
    expect(await sample({ target: 'extinguisher' })).toMatchObject({ refused: 'nothing_there' })
    expect(await sample({ endsOn: day(0) })).toMatchObject({ refused: 'bad_end' })
    expect(await sample({ endsOn: day(300) })).toMatchObject({ refused: 'bad_end' })
    expect(await sample({ agencies: ['nowhere'] })).toMatchObject({ refused: 'unknown_agency' })
    expect(await sample({ answer: 'choice', choices: ['Bon', 'Bon'] })).toMatchObject({
      refused: 'choices_missing',
    })
    const poor = headOf('poor')
    const none = await draft(poor)
    expect(await send(poor, 'ask.sample', none, { ...everywhere, margin: 0.1 })).toMatchObject({
      refused: 'no_budget',
    })
  })

  test('is drawn by the question and the thing: the same each time, another for another question', async () => {
    const { head } = await directorateWith(10)
    const id = await draft(head)
    await send(head, 'ask.sample', id, { ...everywhere, margin: 0.1, size: 1 })
    const drawn = await town.database.owner.rows<{ thing: string }>(
      sql`select thing from ask.point where question = ${id}`,
    )
    const wished = await town.database.owner.rows<{ thing: string }>(sql`
      select u.id as thing from estate.unit u where u.part = 'hall' order by sha256((${id}::text || u.id::text)::bytea) limit 1`)
    expect(drawn).toEqual(wished)
  })

  test('its price stands beside that of all of them, before anything is sent', async () => {
    const { head } = await directorateWith(10)
    const price = await ask(head, 'ask.price', { target: 'hall', answer: 'yesno', agencies: [], margin: 0.1 })
    expect(price).toMatchObject({
      secondsEach: 4,
      isMeasured: false,
      tariff: null,
      all: { points: 2, seconds: 8, interruptions: 2 },
    })
    expect(price.sample.points).toBeLessThanOrEqual(price.all.points)
    expect(price.places.map(({ points }) => points)).toEqual([1, 1])
    expect(price.budget).toMatchObject({ hours: 10, seconds: 0 })
    expect(
      await ask(nadia, 'ask.price', { target: 'hall', answer: 'yesno', agencies: [], margin: 0.1 }),
    ).toMatchObject({ refused: 'not_yours' })
  })
})

describe('a campaign', () => {
  test('comes to who walks there, once; a word said again, replayed or ten at once counts once', async () => {
    const { head } = await directorateWith(10)
    const id = await campaign(head)
    const [point] = await pointsOf(id)
    expect(await pointsOf(id)).toHaveLength(1)
    expect(await pointsOf(id, actorOf('caretaker', roches))).toHaveLength(1)
    const said = { thing: point!.thing, value: 'yes' }
    const act = { id: newId(), type: 'ask.answer', subject: id, data: said, at: new Date().toISOString() }
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => town.kernel.send(karim, act)))
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    await Promise.all(Array.from({ length: 10 }, () => send(karim, 'ask.answer', id, said)))
    expect(await pointsOf(id)).toEqual([])
    const { question: row, whole } = await question(head, id)
    expect(row).toMatchObject({ answers: 1, seconds: 4, state: 'running' })
    expect(whole).toMatchObject({ answered: 1, points: 2, counts: [{ value: 'yes', n: 1 }] })
  })

  test('nobody else answers, and nothing that was not asked', async () => {
    const { head } = await directorateWith(10)
    const id = await campaign(head)
    const [point] = await pointsOf(id)
    const said = { thing: point!.thing, value: 'yes' }
    for (const someone of [nadia, head, actorOf('tenant'), actorOf('firm'), actorOf('caretaker', roches)])
      expect((await send(someone, 'ask.answer', id, said)).ok).toBe(false)
    expect(await send(karim, 'ask.answer', id, { ...said, value: '4' })).toMatchObject({
      refused: 'bad_answer',
    })
    expect(await send(karim, 'ask.answer', id, { ...said, thing: newId() })).toMatchObject({
      refused: 'no_point',
    })
    expect(await send(karim, 'ask.answer', newId(), said)).toMatchObject({ refused: 'no_point' })
  })

  test('the journal tells neither who answered nor what', async () => {
    const { head } = await directorateWith(10)
    const id = await campaign(head)
    const [point] = await pointsOf(id)
    await send(karim, 'ask.answer', id, { thing: point!.thing, value: 'no' })
    const told = await town.database.owner.rows<{ type: string }>(sql`
      select type from kernel.fact where subject = ${id} and actor = ${who.karim}`)
    expect(told).toEqual([])
    const columns = await town.database.owner.rows<{ name: string }>(sql`
      select column_name as name from information_schema.columns where table_schema = 'ask' and table_name in ('point', 'answer_count')`)
    expect(columns.map(({ name }) => name)).not.toContain('by_person')
  })

  test('what is said of few people is told with others, or not at all', async () => {
    const { head } = await directorateWith(10)
    const id = await campaign(head)
    const { results, whole } = await question(head, id)
    expect(results).toEqual([])
    expect(whole).toMatchObject({ agency: 'whole', points: 2 })
  })

  test('hours that are spent stop it by themselves, and its points leave the rounds, also those of a phone that comes back', async () => {
    const { head, directorate } = await directorateWith(10)
    const id = await campaign(head)
    const [point] = await pointsOf(id)
    const [other] = await pointsOf(id, actorOf('caretaker', roches))
    await town.database.owner.run(sql`update ask.question set seconds_each = 28800 where id = ${id}`)
    await send(karim, 'ask.answer', id, { thing: point!.thing, value: 'yes' })
    await watchQuestions(town.kernel, new Date().toISOString())
    expect((await question(head, id)).question.state).toBe('running')
    const warned = await town.database.owner.rows(
      sql`select 1 from kernel.fact where subject = ${id} and type = 'ask.warned'`,
    )
    expect(warned).toHaveLength(1)
    await town.database.owner.run(sql`update ask.question set seconds_each = 36000 where id = ${id}`)
    expect(await pointsOf(id, actorOf('caretaker', roches))).toEqual([])
    const late = await send(actorOf('caretaker', roches), 'ask.answer', id, {
      thing: other!.thing,
      value: 'yes',
    })
    expect(late).toMatchObject({ ok: true, facts: [] })
    await watchQuestions(town.kernel, new Date().toISOString())
    const { question: row, whole } = await question(head, id)
    expect(row).toMatchObject({ state: 'ended', whyEnded: 'budget', answers: 1 })
    expect(whole).toMatchObject({ answered: 1 })
    const next = await draft(head)
    expect(await send(head, 'ask.sample', next, { ...everywhere, margin: 0.1 })).toMatchObject({
      refused: 'budget_spent',
    })
    const { budgets } = await ask(head, 'ask.list', {})
    expect(budgets.find((one) => one.directorate === directorate)).toMatchObject({
      hours: 10,
      seconds: 36000,
      isMine: true,
    })
  })

  test('hours set in a campaign hold from the next year on, and nobody sets her own', async () => {
    const { head, directorate } = await directorateWith(1)
    await campaign(head)
    expect(await send(head, 'ask.setHours', newId(), { directorate, hours: 99 })).toMatchObject({
      refused: 'own_budget',
    })
    expect(await send(nadia, 'ask.setHours', newId(), { directorate, hours: 99 })).toMatchObject({
      refused: 'not_yours',
    })
    await send(headOf('others'), 'ask.setHours', newId(), { directorate, hours: 99 })
    const { budgets } = await ask(head, 'ask.list', {})
    expect(budgets.find(({ isMine }) => isMine)).toMatchObject({ hours: 1, nextHours: 99 })
  })

  test('hours that were set by mistake are put right as long as nothing was asked', async () => {
    const { head, directorate } = await directorateWith(0)
    const others = headOf('others')
    await send(others, 'ask.setHours', newId(), { directorate, hours: 12 })
    const hoursNow = async () =>
      (await ask(head, 'ask.list', {})).budgets.find(({ isMine }) => isMine) as object
    expect(await hoursNow()).toMatchObject({ hours: 12, nextHours: null })
    await campaign(head)
    await send(others, 'ask.setHours', newId(), { directorate, hours: 500 })
    expect(await hoursNow()).toMatchObject({ hours: 12, nextHours: 500 })
  })

  test('a slip of the thumb is put right, and is one answer', async () => {
    const { head } = await directorateWith(10)
    const id = await campaign(head)
    const [point] = await pointsOf(id)
    for (const value of ['yes', 'no'])
      expect(await send(karim, 'ask.answer', id, { thing: point!.thing, value })).toMatchObject({ ok: true })
    const { rows } = await ask(head, 'ask.list', {})
    expect(rows.find((row) => row.id === id)).toMatchObject({ answers: 1 })
    const kept = await town.database.owner.row(
      sql`select value from ask.point where question = ${id} and thing = ${point!.thing}`,
    )
    expect(kept).toEqual({ value: 'no' })
  })

  test('stops at a word of who asks, and at its date', async () => {
    const { head } = await directorateWith(10)
    const id = await campaign(head)
    expect(await send(headOf('others'), 'ask.stop', id)).toMatchObject({ refused: 'not_yours' })
    expect(await send(head, 'ask.stop', id)).toMatchObject({ ok: true })
    expect(await send(head, 'ask.stop', id)).toMatchObject({ refused: 'not_running' })
    expect(await pointsOf(id)).toEqual([])
    const dated = await campaign(head)
    expect(await pointsOf(dated, karim, later(31))).toEqual([])
    expect((await question(head, dated, later(31))).question.state).toBe('ended')
  })

  test('a question that runs is a field that is asked like others', async () => {
    const { head, directorate } = await directorateWith(10)
    const id = await campaign(head)
    const fields = await runningFields(town.database.owner)
    expect(fields.find(({ key }) => key === `ask.${id}`)).toMatchObject({
      askedBy: directorate,
      purpose: unheard.purpose,
      reviewOn: day(30),
    })
  })
})

describe('what was decided', () => {
  test('is said once, in public; without it the next question is refused after sixty days', async () => {
    const { head } = await directorateWith(10)
    const id = await campaign(head)
    const decided = { words: 'Les plaques illisibles sont changées en mars.' }
    expect(await send(head, 'ask.conclude', id, decided)).toMatchObject({ refused: 'still_running' })
    await send(head, 'ask.stop', id)
    expect(await send(head, 'ask.draft', newId(), unheard, later(59))).toMatchObject({ ok: true })
    expect(await send(head, 'ask.draft', newId(), unheard, later(61))).toMatchObject({
      refused: 'last_unused',
    })
    const { unused } = await ask(head, 'ask.list', {}, later(61))
    expect(unused).toMatchObject({ id })
    expect(await send(head, 'ask.conclude', id, decided, later(61))).toMatchObject({ ok: true })
    expect(await send(head, 'ask.conclude', id, decided, later(61))).toMatchObject({
      refused: 'concluded_already',
    })
    expect(await send(head, 'ask.draft', newId(), unheard, later(61))).toMatchObject({ ok: true })
    for (const someone of [karim, nadia]) {
      const { rows } = await ask(someone, 'ask.list', {})
      expect(rows.find((row) => row.id === id)).toMatchObject({
        state: 'concluded',
        conclusion: decided.words,
      })
      expect(rows.every(({ state }) => state !== 'draft' && state !== 'met')).toBe(true)
    }
    for (const someone of [actorOf('tenant'), actorOf('firm')])
      expect(await ask(someone, 'ask.list', {})).toMatchObject({ refused: 'not_yours' })
  })
})

test('a question in the rounds is contested like any other; one that nobody defends is asked no more after twenty working days', async () => {
  const { head } = await directorateWith(10)
  const id = await campaign(head, { endsOn: day(80) })
  const field = `ask.${id}`
  const contest = (someone: Actor) =>
    send(someone, 'ledger.contest', newId(), { field, words: 'La plaque se lit du trottoir.' })
  for (const role of ['tenant', 'firm', 'visitor'] as const)
    expect(await contest(actorOf(role))).toMatchObject({ refused: 'not_yours' })
  expect(await send(karim, 'ledger.contest', newId(), { field: `ask.${newId()}` })).toMatchObject({
    refused: 'unknown_question',
  })
  expect(await contest(karim)).toMatchObject({ ok: true, facts: [] })
  await releaseVoices(town.database)
  const asksOf = async (now: string): Promise<string | undefined> =>
    ((await town.kernel.ask(karim, 'ledger.standings', {}, now)) as Contests['ledger.standings']['output'])
      .fields[field]?.asks
  const { waiting } = (await town.kernel.ask(
    head,
    'ledger.contests',
    {},
  )) as Contests['ledger.contests']['output']
  expect(waiting.find(({ field: { key } }) => key === field)?.contest?.words).toBe(
    'La plaque se lit du trottoir.',
  )
  expect(await asksOf(later(1))).toBe('optional')
  expect(await asksOf(later(45))).toBe('hidden')
  expect(await town.kernel.ask(head, 'ledger.waiting', {})).toEqual({ n: 1 })
  await send(head, 'ask.stop', id)
  expect(await contest(karim)).toMatchObject({ refused: 'unknown_question' })
  expect(await town.kernel.ask(head, 'ledger.waiting', {})).toEqual({ n: 0 })
})
