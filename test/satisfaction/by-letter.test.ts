import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Outcome } from '../../src/kernel/core/command.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries as Notices } from '../../src/notices/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import type { Landlord } from '../setup/landlord.ts'
import { correctOwn } from '../setup/tell.ts'
import { castLot, closeOne, openAsking } from './homes.ts'

// Madame Le Goff reads letters; her request is closed, and the lot falls on it.
let town: Landlord
let code: string
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()
beforeAll(async () => {
  town = await openAsking()
  await correctOwn(town.act, actorOf('tenant'), { toldBy: 'paper' })
  await castLot(town, await closeOne(town, { unit: centre.unit, tenant: actorOf('tenant') }), inDays(0))
})
afterAll(() => town.close())

const typed = (who: Actor, data: object, at = inDays(0)): Promise<Outcome> =>
  town.kernel.send(who, { id: newId(), type: 'satisfaction.type', subject: newId(), data, at }, at)
const answer = () =>
  town.database.owner.row(sql`select d.way, d.face, d.answered_by as by from satisfaction.draw d`)

test('her agency prints a letter with five boxes, its code and its own telephone; no list of mails shows it', async () => {
  const { letters } = (await town.kernel.ask(
    actorOf('agent'),
    'letter.list',
    {},
  )) as Notices['letter.list']['output']
  const letter = letters.find(({ subject }) => /content/.test(subject))!
  expect(letter.from.name).toBe('Agence centre')
  expect(letter.paragraphs.join('\n')).toMatch(
    /☐ Très content\n☐ Plutôt content\n☐ Ni content ni mécontent\n/,
  )
  expect(letter.paragraphs.join('\n')).not.toMatch(/avis#|\{\w+\}/)
  code = letter.code!
  const other = (await town.kernel.ask(
    actorOf('agent', roches),
    'letter.list',
    {},
  )) as Notices['letter.list']['output']
  expect(other.letters).toEqual([])
  for (const who of [actorOf('manager'), actorOf('hq')]) {
    const { rows } = (await town.kernel.ask(who, 'mailbox.list', {
      q: '',
    })) as Notices['mailbox.list']['output']
    expect(rows.filter(({ template }) => template === 'satisfaction')).toEqual([])
  }
})

test('what was ticked is typed by its code, as it is copied by hand; said at the telephone it takes its place', async () => {
  expect(
    await typed(actorOf('agent'), {
      code: code.toLowerCase().replaceAll('-', ' '),
      face: 3,
      answeredBy: 'letter',
    }),
  ).toMatchObject({
    ok: true,
    facts: [],
  })
  expect(await answer()).toEqual({ way: 'letter', face: 3, by: 'letter' })
  await town.act('satisfaction.type', newId(), { code, face: 4, answeredBy: 'call' }, actorOf('operator'))
  expect(await answer()).toEqual({ way: 'letter', face: 4, by: 'call' })
})

test('a wrong code, that of another letter, another agency, a sixth box and a question that has ended are refused', async () => {
  const wrong = code.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A'))
  for (const one of [wrong, '', 'R-0000-00000', 'bonjour'])
    expect(await typed(actorOf('agent'), { code: one, face: 1, answeredBy: 'letter' })).toMatchObject({
      refused: 'no_coded_question',
    })
  expect(await typed(actorOf('agent', roches), { code, face: 1, answeredBy: 'letter' })).toMatchObject({
    refused: 'no_coded_question',
  })
  for (const role of ['caretaker', 'technician', 'tenant', 'firm', 'visitor', 'hq'] as const)
    expect(await typed(actorOf(role), { code, face: 1, answeredBy: 'letter' })).toMatchObject({
      refused: 'not_yours',
    })
  expect(await typed(actorOf('agent'), { code, face: 6, answeredBy: 'letter' })).toMatchObject({
    refused: 'malformed',
  })
  expect(await typed(actorOf('agent'), { code, face: 1, answeredBy: 'letter' }, inDays(22))).toMatchObject({
    refused: 'question_ended',
  })
  expect(await answer()).toEqual({ way: 'letter', face: 4, by: 'call' })
})
