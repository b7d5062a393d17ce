import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../../src/kernel/core/roles.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries as Notices } from '../../src/notices/core/contract.ts'
import { askHomes } from '../../src/statutory/server/campaign/ask-homes.ts'
import { houseForms } from '../../src/statutory/core/campaign/house-forms.ts'
import { actorOf, roches, who } from '../setup/agency-corners.ts'
import { eraseHers } from '../setup/erase-person.ts'
import type { Landlord } from '../setup/landlord.ts'
import {
  answers,
  ask,
  dayIn,
  hq,
  inDays,
  keyIn,
  opening,
  openTown,
  salt,
  sendAt,
  sheetMails,
  visitor,
} from './campaign-homes.ts'

let town: Landlord
const campaign = newId()
beforeAll(async () => {
  town = await openTown()
  await town.act('campaign.open', campaign, opening(), hq)
  await askHomes(town.kernel, campaign, inDays(0))
})
afterAll(() => town.close())

const keyOf = async (person: string): Promise<string> =>
  keyIn((await sheetMails(town)).find((mail) => mail.person === person)!.body)

test('whoever declares reads what was answered, in the database itself, and no other role of the house', async () => {
  const key = await keyOf(who.leGoff)
  const { id } = await ask(town, visitor, 'sheet.open', { key })
  await sendAt(town, visitor, 'sheet.answer', id, { key, salt, ...answers })
  const seen: string[] = []
  for (const role of roles) {
    const read = town.database
      .as(actorOf(role), (db) => db.rows(sql`select a.sheet from statutory.sheet_answer a`))
      .catch(() => [])
    if ((await read).length) seen.push(role)
  }
  expect(seen).toEqual(['hq', 'system'])
})

test('sheets of another agency are not there to be seen, nor counted', async () => {
  const seen = (at = roches) =>
    town.database.as(actorOf('agent', at), (db) =>
      db.rows<{ agency: string }>(sql`select s.agency from statutory.sheet s`),
    )
  expect((await seen()).map(({ agency }) => agency)).toEqual([roches.agency])
  const { total } = await ask(town, actorOf('agent', roches), 'campaign.sheets', {
    campaign,
    from: 0,
    words: 'Goff',
  })
  expect(total).toBe(0)
})

test('a link opens the sheet of its own home alone: with another’s id nothing is kept', async () => {
  const [hers, other] = [await keyOf(who.leGoff), await keyOf(who.otherTenant)]
  const { id } = await ask(town, visitor, 'sheet.open', { key: other })
  expect(await sendAt(town, visitor, 'sheet.answer', id, { key: hers, salt, ...answers })).toMatchObject({
    refused: 'no_sheet',
  })
  for (const role of ['caretaker', 'technician', 'operator', 'letting', 'firm'] as const)
    expect(
      await sendAt(town, actorOf(role), 'sheet.type', id, { cameBy: 'desk', salt, ...answers }),
    ).toMatchObject({
      refused: 'no_sheet',
    })
})

test('a mail that comes back leaves as a letter, and its code leads to the sheet', async () => {
  const mail = await town.database.owner.row<{ id: string }>(
    sql`select m.id from notices.mail m where m.to_person = ${who.otherTenant} and m.template = 'sheet'`,
  )
  const again = town.kernel.slices.flatMap(({ tasks = {} }) => tasks['notices.again'] ?? [])[0]!
  for (const _ of [1, 2]) await again({ mail: mail!.id, returned: '5.1.1' }, town.kernel)
  const desk = actorOf('agent', roches)
  const { letters } = (await town.kernel.ask(desk, 'letter.list', {})) as Notices['letter.list']['output']
  const sent = letters.filter(({ subject }) => /Enquête/.test(subject))
  expect(sent).toHaveLength(1)
  expect(await ask(town, desk, 'sheet.desk', { code: sent[0]!.code! })).toMatchObject({ year: 2027 })
})

test('questions and columns that the landlord brings are asked and printed in place of the house’s', async () => {
  const [ops] = houseForms
  const questions = [
    ...ops!.questions.filter(({ key }) => ['born', 'resources'].includes(key)),
    {
      key: 'rooms',
      side: 'home',
      form: 'year',
      fr: 'Depuis quelle année ?',
      en: 'Since which year?',
      law: '',
      required: false,
    },
  ]
  const columns = [
    { heading: 'CLE', known: 'ref' },
    { heading: 'DEPUIS', home: 'rooms' },
  ]
  const form = {
    kind: 'ops',
    since: 2027,
    version: dayIn(0),
    law: 'arrêté du 13 février 2020',
    questions,
    columns,
  }
  const bring = (by: typeof hq, more: object = {}) =>
    sendAt(town, by, 'campaign.bringForm', newId(), { ...form, ...more })
  for (const role of ['agent', 'operator', 'letting'] as const)
    expect(await bring(actorOf(role))).toMatchObject({ refused: 'not_yours' })
  expect(await bring(hq, { columns: [{ heading: 'NIR', home: 'nir' }] })).toMatchObject({
    refused: 'form_wrong',
  })
  expect(await bring(hq)).toMatchObject({ ok: true })
  const sheet = await ask(town, visitor, 'sheet.open', { key: await keyOf(who.leGoff) })
  expect(sheet.questions.map(({ key }) => key)).toEqual(['born', 'resources', 'rooms'])
  const file = await ask(town, hq, 'campaign.file', { kind: 'ops', year: 2027 })
  expect(file.confirmed).toBe(true)
  expect(file.text.split('\r\n')[0]).toBe('CLE;DEPUIS')
})

test('forgotten, nothing of what she was asked or answered is left', async () => {
  await eraseHers(town.kernel, who.leGoff)
  expect(await town.database.owner.rows(sql`select a.sheet from statutory.sheet_answer a`)).toEqual([])
  const { campaigns } = await ask(town, hq, 'campaign.list', {})
  expect(campaigns[0]).toMatchObject({ asked: 1, answered: 0 })
})
