import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { askHomes } from '../../src/statutory/server/campaign/ask-homes.ts'
import { actorOf, roches, who } from '../setup/agency-corners.ts'
import type { Landlord } from '../setup/landlord.ts'
import {
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
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const income = '8675309'
const child = 'Theodoxie'
const canaries = [income, child]
const given = {
  home: { resources: income },
  people: [
    { name: 'Anne', born: '1951' },
    { name: child, born: '2019' },
  ],
}

/** Every column of every schema that could hold a text, as text: where a canary stands. */
const standsIn = async ({ database }: Landlord): Promise<string[]> => {
  const columns = await database.owner.rows<{
    schema: string
    name: string
    column: string
    type: string
  }>(sql`
    select c.table_schema as schema, c.table_name as name, c.column_name as column, c.udt_name as type from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')`)
  const found: string[] = []
  for (const { schema, name, column, type } of columns) {
    const at = sql.ref(`${schema}.${name}`)
    const text = type === 'bytea' ? sql`encode(${sql.ref(column)}, 'escape')` : sql`${sql.ref(column)}::text`
    const hits = await database.owner.rows(
      sql`select 1 from ${at} where ${text} ~ ${canaries.join('|')} limit 1`,
    )
    if (hits.length) found.push(`${schema}.${name}.${column}`)
  }
  return found
}

/** Files of the house: where a canary stands. */
const filesWith = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => canaries.some((canary) => readFileSync(path).includes(canary)))

test('once the State has accepted, no table, job, mail or file bears what a home answered; numbers stay', async () => {
  const id = newId()
  await town.act('campaign.open', id, opening(), hq)
  await askHomes(town.kernel, id, inDays(0))
  const key = keyIn((await sheetMails(town)).find(({ person }) => person === who.leGoff)!.body)
  const { id: sheet } = await ask(town, visitor, 'sheet.open', { key })
  expect(await sendAt(town, visitor, 'sheet.answer', sheet, { key, salt, ...given })).toMatchObject({
    ok: true,
  })
  const { rows } = await ask(town, actorOf('agent', roches), 'campaign.sheets', { campaign: id, from: 0 })
  await town.act('sheet.type', rows[0]!.id, { cameBy: 'call', salt, ...given }, actorOf('agent', roches))
  await ask(town, hq, 'campaign.file', { kind: 'ops', year: 2027 })
  await sendAt(town, visitor, 'sheet.tell', sheet, { key, tells: 'help' })
  await sheetMails(town)
  // Nowhere but behind the wall, while the survey runs.
  expect(await standsIn(town)).toEqual(['statutory.sheet_answer.home', 'statutory.sheet_answer.people'])
  await town.act('campaign.close', id, {}, hq)
  await town.act('campaign.accept', id, { on: dayIn(0) }, hq)
  expect(await standsIn(town)).toEqual([])
  expect(filesWith(town.kernel.settings.dataDir)).toEqual([])
  const { campaigns } = await ask(town, hq, 'campaign.list', {})
  expect(campaigns[0]).toMatchObject({ asked: 2, answered: 2, acceptedOn: dayIn(0) })
  expect(await ask(town, hq, 'campaign.file', { kind: 'ops', year: 2027 })).toMatchObject({
    refused: 'campaign_over',
  })
  expect(await ask(town, visitor, 'sheet.open', { key })).toMatchObject({ refused: 'no_sheet' })
})
