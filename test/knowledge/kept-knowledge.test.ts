import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/knowledge/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 3 })
})
afterAll(() => town.close())

const nadia = actorOf('agent')
const elsewhere = actorOf('agent', roches)
const helene = actorOf('hq', centre, { directorate: 'patrimoine' })
const maud = actorOf('hq', centre, { id: newId(), directorate: 'assurances' })

type Found = Queries['knowledge.match']['output']

const filed = async (nature = 'damp.mould', at = centre, who = nadia): Promise<string> => {
  const request = newId()
  await town.act(
    'request.file',
    request,
    { nature, unit: at.unit, channel: 'phone', words: 'Dans la chambre.', requester: { person: at.tenant } },
    who,
  )
  return request
}
/** A question to head office, with its answer. */
const answered = async (request: string, who = nadia, directorate = 'patrimoine'): Promise<string> => {
  const asked = await town.act(
    'request.askHq',
    request,
    { directorate, words: 'La ventilation est-elle à refaire ?' },
    who,
  )
  const question = String(asked.facts[0]!.data['question'])
  await town.act('request.answerHq', request, { question, words: 'Oui, à l’automne.' }, actorOf('hq'))
  return question
}
const told = {
  asked: 'La ventilation doit-elle être refaite ?',
  reply: 'Traitez le logement seul : les bouches hygroréglables se changent une à une.',
  about: { nature: 'damp.mould' },
  forFirms: false,
}
const keep = (question: string, more: object = {}, who: Actor = helene) =>
  town.send(who, 'knowledge.keep', question, { ...told, ...more })
const found = (who: Actor, request: string, words?: string): Promise<Found> =>
  town.kernel.ask(who, 'knowledge.match', { request, ...(words ? { words } : {}) }) as Promise<Found>
const idsFor = async (who: Actor, request: string, words?: string): Promise<string[]> =>
  (await found(who, request, words)).rows.map(({ id }) => id)
const spared = async (): Promise<{ agency: string; month: string; n: number }[]> =>
  town.database.owner.rows(
    sql`select agency, month::text, count(*)::int as n from knowledge.spared_question group by 1, 2 order by 1`,
  )
const forget = () =>
  town.database.owner.run(sql`truncate knowledge.spared_question, knowledge.version, knowledge.piece`)

describe('what Hélène answered stays', () => {
  test('a colleague of another agency finds it before she asks, and why', async () => {
    const question = await answered(await filed())
    expect(await keep(question)).toMatchObject({ ok: true })
    const there = await filed('damp.mould', roches, elsewhere)
    const { rows, can } = await found(elsewhere, there)
    expect(rows).toMatchObject([
      { id: question, reply: told.reply, because: 'nature', standing: 'stands', directorate: 'patrimoine' },
    ])
    expect(can).toEqual({ spare: true, doubt: true })
    await forget()
  })

  test('what is about another nature is found by two of its words, and not by one', async () => {
    const question = await answered(await filed())
    await keep(question)
    const there = await filed('plumbing.tap_leak', roches, elsewhere)
    expect(await idsFor(elsewhere, there)).toEqual([])
    expect(await idsFor(elsewhere, there, 'Faut-il refaire la ventilation des logements ?')).toEqual([
      question,
    ])
    expect(await idsFor(elsewhere, there, 'Le robinet du logement goutte depuis lundi')).toEqual([])
    await forget()
  })

  test('the closest comes first: its building, its equipment, its nature, then words; three at most', async () => {
    const request = await filed()
    const asset = newId()
    await town.database.owner.run(sql`
      insert into estate.asset (id, building, unit, agency, kind, name, code, maker, model)
      values (${asset}, ${centre.building}, ${centre.unit}, 'centre', 'boiler', 'Chaudière', 'CH-1', 'Atlantic', 'Naia 25')`)
    await town.database.owner.run(sql`update requests.request set asset = ${asset} where id = ${request}`)
    const [byNature, byModel, byPlace, byTrade] = await Promise.all(
      ['patrimoine', 'juridique', 'assurances', 'proximite'].map((d) => answered(request, nadia, d)),
    )
    const gilles = actorOf('hq')
    await keep(byTrade!, { about: { trade: 'heating' } }, gilles)
    await keep(byNature!, {}, gilles)
    await keep(byModel!, { about: { thing: 'boiler', maker: 'Atlantic', model: 'Naia 25' } }, gilles)
    await keep(byPlace!, { about: { building: centre.building } }, gilles)
    const { rows } = await found(nadia, request, 'ventilation')
    expect(rows.map(({ id, because }) => [id, because])).toEqual([
      [byPlace, 'building'],
      [byModel, 'model'],
      [byNature, 'nature'],
    ])
    await forget()
  })

  test('what is of a building is nobody’s elsewhere', async () => {
    const question = await answered(await filed())
    await keep(question, { about: { building: centre.building, nature: 'damp.mould' } })
    const there = await filed('damp.mould', roches, elsewhere)
    expect(await idsFor(elsewhere, there, told.asked)).toEqual([])
    expect(await idsFor(actorOf('caretaker'), await filed())).toEqual([question])
    await forget()
  })

  test('two colleagues of head office keep it at once: it is kept once, and the same again says nothing', async () => {
    const question = await answered(await filed())
    const outcomes = await Promise.all([keep(question), keep(question, { reply: 'Une autre réponse.' })])
    expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.refused)).toSorted()).toEqual([
      'kept_already',
      'ok',
    ])
    const piece = await town.database.owner.row<{ reply: string }>(
      sql`select reply from knowledge.piece where id = ${question}`,
    )
    expect(await keep(question, { reply: piece!.reply })).toMatchObject({ ok: true, facts: [] })
    await forget()
  })

  test('another directorate, an agency and an answer that was not given keep nothing', async () => {
    const request = await filed()
    const question = await answered(request)
    expect(await keep(question, {}, maud)).toMatchObject({ refused: 'not_yours' })
    expect(await keep(question, {}, nadia)).toMatchObject({ refused: 'not_yours' })
    expect(await keep(newId())).toMatchObject({ refused: 'not_found' })
    const asked = await town.act('request.askHq', request, { directorate: 'juridique', words: 'Et ?' }, nadia)
    expect(await keep(String(asked.facts[0]!.data['question']), {}, actorOf('hq'))).toMatchObject({
      refused: 'question_unanswered',
    })
  })
})

describe('what cannot be kept', () => {
  test.each([
    ['nothing', { reply: '  ' }, 'knowledge_empty', undefined],
    ['ten thousand signs', { reply: 'a'.repeat(10_000) }, 'knowledge_long', { length: 10_000, most: 2000 }],
    [
      'a name with its title',
      { reply: 'Voyez avec Mme Durand.' },
      'knowledge_names',
      { words: 'Mme Durand' },
    ],
    [
      'the name of who asked for it',
      { reply: 'Chez Le Goff, changez la bouche.' },
      'knowledge_names',
      { words: 'Goff' },
    ],
    ['a colleague', { asked: 'Que dit Karim Benali ?' }, 'knowledge_names', { words: 'Karim Benali' }],
    ['a telephone', { reply: 'Appelez le 06 12 34 56 78.' }, 'knowledge_names', { words: '06 12 34 56 78' }],
    [
      'a mail address',
      { reply: 'Écrivez à anne@example.org.' },
      'knowledge_names',
      { words: 'anne@example.org' },
    ],
    [
      'where somebody lives',
      { reply: 'Au 16 rue Voltaire, oui.' },
      'knowledge_names',
      { words: '16 rue Voltaire' },
    ],
    ['a door', { reply: 'Appartement 12 seulement.' }, 'knowledge_names', { words: 'Appartement 12' }],
    ['nothing that it is about', { about: {} }, 'knowledge_nowhere', undefined],
    ['a nature unknown', { about: { nature: 'soup.cold' } }, 'unknown_nature', undefined],
    ['a building that nobody knows', { about: { building: newId() } }, 'unknown_place', undefined],
    ['a model that stands nowhere', { about: { thing: 'boiler', model: 'X9' } }, 'unknown_thing', undefined],
    ['a model of no thing', { about: { model: 'Naia 25' } }, 'unknown_thing', undefined],
    ['a contract of nobody', { about: { contract: newId() } }, 'unknown_contract', undefined],
    ['a trade of nobody', { about: { trade: 'magic' } }, 'unknown_contract', undefined],
  ])('%s', async (_, more, refused, params) => {
    const question = await answered(await filed())
    expect(await keep(question, more)).toMatchObject({ ok: false, refused, ...(params ? { params } : {}) })
  })

  test('words that only look like a name are kept', async () => {
    const question = await answered(await filed())
    const reply =
      'Un petit joint suffit ; la chaudière Saunier Duval reste sous garantie deux ans, porte comprise.'
    expect(await keep(question, { reply })).toMatchObject({ ok: true })
    await forget()
  })
})

describe('a question that is not asked', () => {
  test('is counted once a thread, by place and month, and the journal knows nobody for it', async () => {
    const question = await answered(await filed())
    await keep(question)
    const there = await filed('damp.mould', roches, elsewhere)
    const before = await town.database.owner.row(sql`select count(*)::int as n from kernel.fact`)
    for (const who of [elsewhere, actorOf('manager', roches), elsewhere])
      expect(await town.send(who, 'knowledge.spare', question, { request: there })).toMatchObject({
        ok: true,
      })
    expect(await spared()).toEqual([
      { agency: 'roches', month: `${new Date().toISOString().slice(0, 7)}-01`, n: 1 },
    ])
    expect(await town.database.owner.row(sql`select count(*)::int as n from kernel.fact`)).toEqual(before)
    expect(
      await town.database.owner.rows(sql`
        select column_name from information_schema.columns
        where table_schema = 'knowledge' and table_name = 'spared_question' order by 1`),
    ).toEqual([
      { column_name: 'agency' },
      { column_name: 'month' },
      { column_name: 'piece' },
      { column_name: 'request' },
    ])
    await forget()
  })

  test('undone, or asked after all, it is counted no more', async () => {
    const question = await answered(await filed())
    await keep(question)
    const there = await filed('damp.mould', roches, elsewhere)
    await town.act('knowledge.spare', question, { request: there }, elsewhere)
    await town.act('knowledge.endSpare', question, { request: there }, elsewhere)
    expect(await spared()).toEqual([])
    await town.act('knowledge.spare', question, { request: there }, elsewhere)
    await town.act('request.askHq', there, { directorate: 'patrimoine', words: 'Et ici ?' }, elsewhere)
    expect(await spared()).toEqual([])
    await forget()
  })

  test('in a thread that one may not read, there is nothing to spare', async () => {
    const request = await filed()
    const question = await answered(request)
    await keep(question)
    expect(await town.send(elsewhere, 'knowledge.spare', question, { request })).toMatchObject({
      refused: 'not_found',
    })
    expect(await town.send(helene, 'knowledge.spare', question, { request })).toMatchObject({
      refused: 'not_yours',
    })
    await forget()
  })
})

test('a tenant, a stranger and a firm learn nothing of what is not theirs', async () => {
  const request = await filed()
  const question = await answered(request)
  await keep(question, { forFirms: true })
  for (const who of [actorOf('tenant'), actorOf('visitor'), actorOf('firm', roches)]) {
    expect(await found(who, request)).toHaveProperty('refused')
    for (const [type, data] of [
      ['knowledge.doubt', {}],
      ['knowledge.spare', { request }],
      ['knowledge.keep', told],
      ['knowledge.countAsked', {}],
    ] as const)
      expect(await town.send(who, type, question, data)).toMatchObject({ ok: false })
  }
  expect(await found(elsewhere, request)).toMatchObject({ refused: 'not_found' })
  await forget()
})
