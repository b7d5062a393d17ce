import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { hear, hours, type House, id, jobsOf, mails, openHouse, request } from './house.ts'

let house: House
const question = id('question')
const ofHerFact = { id: id('asked'), role: 'agent', audience: 'staff' }

beforeAll(async () => {
  house = await openHouse()
  for (const [name, role, directorate] of [
    ['Vidal', 'hq', 'patrimoine'],
    ['Ferrand', 'agent', null],
  ] as const) {
    await house.database.owner.run(sql`
      insert into people.person (id, kind, first_name, last_name, email, agency)
      values (${id(name)}, 'staff', 'Anne', ${name}, ${`${name.toLowerCase()}@loge.test`}, 'centre')`)
    await house.database.owner.run(sql`
      insert into people.staff (person, role, agencies, directorate, job)
      values (${id(name)}, ${role}, '{centre}', ${directorate}, 'Agent')`)
  }
  await house.database.owner.run(sql`
    insert into requests.question (id, request, directorate, asked_by, asked_at, due)
    values (${question}, ${request}, 'patrimoine', ${id('Ferrand')}, ${hours(0)}, ${hours(48)})`)
})
afterAll(() => house.drop())

test('a question is written to its directorate, and its answer to the colleague who asked; each once', async () => {
  const asked = { question, directorate: 'patrimoine', answerDue: hours(48), paused: true }
  await hear(house, 'request.hqAsked', asked, ofHerFact)
  await hear(house, 'request.hqAsked', asked, ofHerFact)
  const [toHq, ...none] = await mails(house)
  expect(none).toEqual([])
  expect(toHq).toMatchObject({ template: 'question', to_address: 'vidal@loge.test' })
  expect(toHq?.subject).toMatch(/^Une question attend votre réponse\s: demande n°\s\d+, robinet qui fuit/)
  expect(toHq?.body).toContain('Résidence Bellevue')
  expect(toHq?.body).toContain(`Lire et répondre`)
  expect(toHq?.body).toContain(`https://loge.test/bureau/r/${request}`)
  expect(`${toHq?.subject}${toHq?.body}`).not.toMatch(/\{\w+\}|mail\.\w+\./)

  await hear(
    house,
    'request.hqAnswered',
    { question, directorate: 'patrimoine' },
    { role: 'hq', audience: 'staff' },
  )
  expect((await mails(house)).map(({ template, to_address }) => [template, to_address])).toContainEqual([
    'answer',
    'ferrand@loge.test',
  ])
})

test('what a slice has written is asked for with its fact, in the same commit', () => {
  expect(
    jobsOf({
      type: 'request.hqAsked',
      id: id('fact'),
      subject: request,
      command: id('act'),
      role: 'agent',
      at: hours(0),
      data: {},
    }),
  ).toMatchObject([{ task: 'notices.tell', key: `tell:${id('fact')}` }])
})
