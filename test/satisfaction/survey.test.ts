import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf } from '../setup/agency-corners.ts'
import type { Landlord } from '../setup/landlord.ts'
import { ask, letHomes, openAsking } from './homes.ts'

let town: Landlord
// Twelve homes of the centre more, beside Madame Le Goff’s and Zéphyrine Prat’s.
beforeAll(async () => {
  town = await openAsking()
  await letHomes(town, 12)
})
afterAll(() => town.close())

const helene = actorOf('hq')
const survey = newId()
const draw = (data: object, who: Actor = helene, id = newId()) => town.send(who, 'survey.draw', id, data)
const codes = async (): Promise<string[]> =>
  (await ask(town, helene, 'survey.sample', { id: survey })).rows.map(({ code }) => code)
const first = async () => (await ask(town, helene, 'survey.list', {})).surveys[0]!

test('a sample larger than the population, nobody’s survey and another role are refused', async () => {
  expect(await draw({ name: 'Enquête', margin: 3, answering: 20 })).toMatchObject({
    refused: 'sample_too_large',
    params: { n: 70, homes: 14 },
  })
  for (const margin of [0, 16, 2.5, '4'])
    expect(await draw({ name: 'Enquête', margin, answering: 50 })).toMatchObject({ refused: 'malformed' })
  for (const role of ['manager', 'agent', 'tenant', 'visitor', 'firm'] as const)
    expect(await draw({ name: 'Enquête', margin: 15, answering: 100 }, actorOf(role))).toMatchObject({
      refused: 'not_yours',
    })
})

test('the lot draws as many homes as the margin takes, each once, and the file says one way to each', async () => {
  expect(await draw({ name: 'Enquête 2027', margin: 15, answering: 100 }, helene, survey)).toMatchObject({
    ok: true,
  })
  expect(await draw({ name: 'Encore', margin: 15, answering: 100 }, helene, survey)).toMatchObject({
    refused: 'id_taken',
  })
  const { rows } = await ask(town, helene, 'survey.sample', { id: survey })
  expect(rows).toHaveLength(11)
  expect(new Set(rows.map(({ code }) => code)).size).toBe(11)
  for (const row of rows) {
    expect(Object.keys(row).sort()).toEqual(['code', 'lang', 'name', 'to', 'way'])
    expect(row.to).not.toBe('')
  }
  expect(await town.kernel.ask(actorOf('manager'), 'survey.sample', { id: survey })).toMatchObject({
    refused: 'not_yours',
  })
})

test('the file that comes back is read line by line, and nothing is written', async () => {
  const [one, two, three] = await codes()
  const text = [
    'code;nom;résidence;quartier;logement;service',
    `${one};x;5;4;;2`,
    `${two};x;6;4;3;2`,
    `${one};x;5;4;3;2`,
    'R-0000-00001;x;5;5;5;5',
    `${three};x`,
    '',
  ].join('\r\n')
  const read = await ask(town, helene, 'survey.readFile', { id: survey, words: text })
  expect(read).toMatchObject({ homes: 1, answers: 3, more: 0 })
  expect(read.unread.map(({ line }) => line)).toEqual([3, 4, 5, 6])
  expect((await first()).answered).toBe(0)
  expect(await ask(town, helene, 'survey.readFile', { id: survey, words: 'nom;ville\nA;B' })).toMatchObject({
    homes: 0,
    unread: [{ line: 1 }],
  })
})

test('its answers are taken, and taken again in their place; an empty file changes nothing', async () => {
  const all = await codes()
  const fileOf = (face: number) =>
    ['code,residence,service', ...all.slice(0, 8).map((code) => `${code},${face},${face}`)].join('\n')
  for (const face of [1, 5])
    expect(await town.send(helene, 'survey.takeFile', survey, { words: fileOf(face) })).toMatchObject({
      ok: true,
    })
  expect(await town.send(helene, 'survey.takeFile', survey, { words: 'code;service\n' })).toMatchObject({
    refused: 'no_survey_answers',
  })
  const found = await first()
  expect(found).toMatchObject({ size: 11, population: 14, answered: 8 })
  expect(found.questions.find(({ id }) => id === 'scheme')).toMatchObject({
    asked: 11,
    answered: 8,
    faces: [8, 0, 0, 0, 0],
    content: { share: 1 },
  })
  const manager = await ask(town, actorOf('manager'), 'survey.list', {})
  expect(manager).toMatchObject({ homes: null, can: { run: false } })
  expect(manager.surveys).toEqual([found])
})

test('once it has ended no code leads to a home', async () => {
  await town.act('survey.end', survey, {}, helene)
  await town.act('survey.end', survey, {}, helene)
  const left = await town.database.owner.rows(
    sql`select 1 from satisfaction.survey_home h where h.survey = ${survey} and h.household is not null`,
  )
  expect(left).toEqual([])
  expect(await town.kernel.ask(helene, 'survey.sample', { id: survey })).toMatchObject({
    refused: 'survey_over',
  })
  expect(await town.send(helene, 'survey.takeFile', survey, { words: 'code;service' })).toMatchObject({
    refused: 'survey_over',
  })
  expect((await first()).answered).toBe(8)
})
