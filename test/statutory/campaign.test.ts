import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { exportSheets } from '../../src/app/cli/sheets-command.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { askHomes, remindHomes } from '../../src/statutory/server/campaign/ask-homes.ts'
import type { Queries as Notices } from '../../src/notices/core/contract.ts'
import { actorOf, centre, roches, who } from '../setup/agency-corners.ts'
import type { Landlord } from '../setup/landlord.ts'
import { correctOwn } from '../setup/tell.ts'
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
let campaign: string
beforeAll(async () => {
  town = await openTown()
  await correctOwn(town.act, actorOf('tenant', roches), { toldBy: 'paper' })
})
afterAll(() => town.close())

describe('a survey of occupation', () => {
  test('is opened by the survey team alone, leaves a month, and reminds within its days', async () => {
    const send = (by = hq, more: object = {}) => sendAt(town, by, 'campaign.open', newId(), opening(more))
    for (const role of ['agent', 'manager', 'operator', 'letting', 'tenant'] as const)
      expect(await send(actorOf(role))).toMatchObject({ refused: 'not_yours' })
    expect(await send(visitor)).toMatchObject({ refused: 'sign_in' })
    expect(await send(hq, { due: dayIn(20) })).toMatchObject({ refused: 'campaign_short' })
    expect(await send(hq, { remindOn: [dayIn(60)] })).toMatchObject({ refused: 'reminder_outside' })
    expect(await send(hq, { remindOn: [dayIn(2), dayIn(3), dayIn(4)] })).toMatchObject({
      refused: 'malformed',
    })
    expect(await send(hq, { without: ['n° 102372'] })).toMatchObject({ refused: 'dwelling_unknown' })
    campaign = newId()
    expect(await sendAt(town, hq, 'campaign.open', campaign, opening())).toMatchObject({
      ok: true,
      facts: [{ type: 'campaign.opened', data: { kind: 'ops', year: 2027, homes: 2 } }],
    })
    expect(await send()).toMatchObject({ refused: 'campaign_exists' })
  })

  test('writes to each home once: a mail with its link, or a letter that bears the questions', async () => {
    await askHomes(town.kernel, campaign, inDays(0))
    await askHomes(town.kernel, campaign, inDays(0))
    const mails = await sheetMails(town)
    expect(mails.map(({ via }) => via).toSorted()).toEqual(['mail', 'paper'])
    const mail = mails.find(({ via }) => via === 'mail')!
    expect(mail.to_address).toBe('anne.legoff@example.org')
    expect(keyIn(mail.body)).toHaveLength(43)
    expect(mail.body).not.toMatch(/\{\w+\}|undefined/)
    const letter = mails.find(({ via }) => via === 'paper')!
    expect(letter.body).toContain('Année de naissance')
    expect(letter.body).toContain('☐ École ou études')
    expect(letter.body).not.toMatch(/enquete#|\{\w+\}|undefined/)
  })

  test('shows her what the house knows, takes her answer, and shows nothing of it again', async () => {
    const key = keyIn((await sheetMails(town)).find(({ via }) => via === 'mail')!.body)
    const sheet = await ask(town, visitor, 'sheet.open', { key })
    expect(sheet).toMatchObject({ kind: 'ops', year: 2027, answeredOn: null, names: ['Anne Le Goff'] })
    const send = (data: object, by = visitor, at?: string) =>
      sendAt(town, by, 'sheet.answer', sheet.id, { key, salt, ...answers, ...data }, at)
    expect(await send({ people: [] })).toMatchObject({ refused: 'sheet_empty' })
    expect(await send({ home: {} })).toMatchObject({ refused: 'sheet_wrong' })
    expect(await send({ home: { resources: '-5' } })).toMatchObject({ refused: 'sheet_wrong' })
    expect(await send({ people: [{ born: '3019' }] })).toMatchObject({ refused: 'person_wrong' })
    expect(await send({ key: 'y'.repeat(43) })).toMatchObject({ refused: 'no_sheet' })
    expect(await ask(town, visitor, 'sheet.open', { key: 'y'.repeat(43) })).toMatchObject({
      refused: 'no_sheet',
    })
    for (const _ of [1, 2]) expect(await send({})).toMatchObject({ ok: true, facts: [] })
    const kept = await town.database.owner.rows(sql`select a.home, a.people from statutory.sheet_answer a`)
    expect(kept).toEqual([{ home: { resources: '18432' }, people: answers.people }])
    const again = await ask(town, visitor, 'sheet.open', { key })
    expect(again.answeredOn).toBe(dayIn(0))
    expect(JSON.stringify(again)).not.toMatch(/18432|Maé/)
  })

  test('is typed at the desk by the code of the letter, by the agency of that home alone, and is not shown there', async () => {
    const desk = actorOf('agent', roches)
    const { letters } = (await town.kernel.ask(desk, 'letter.list', {})) as Notices['letter.list']['output']
    const code = letters.find(({ subject }) => /Enquête/.test(subject))!.code!
    const sheet = await ask(town, desk, 'sheet.desk', { code })
    expect(sheet.year).toBe(2027)
    for (const other of [actorOf('agent'), actorOf('manager')])
      expect(await ask(town, other, 'sheet.desk', { code })).toMatchObject({ refused: 'no_sheet' })
    for (const role of ['caretaker', 'technician', 'operator', 'letting', 'tenant'] as const)
      expect(await ask(town, actorOf(role, roches), 'sheet.desk', { code })).toMatchObject({
        refused: 'not_yours',
      })
    const typed = { cameBy: 'desk', salt, ...answers }
    expect(await sendAt(town, actorOf('agent'), 'sheet.type', sheet.id, typed)).toMatchObject({
      refused: 'no_sheet',
    })
    expect(await sendAt(town, desk, 'sheet.type', sheet.id, typed)).toMatchObject({ ok: true, facts: [] })
    expect(JSON.stringify(await ask(town, desk, 'sheet.desk', { code }))).not.toMatch(/18432|Maé/)
    const { rows } = await ask(town, desk, 'campaign.sheets', { campaign, from: 0 })
    expect(rows).toMatchObject([{ state: 'answered', answeredOn: dayIn(0) }])
    expect(JSON.stringify(rows)).not.toMatch(/18432|Maé/)
  })

  test('its numbers are of each agency; its file bears what was answered, the same each time', async () => {
    const { campaigns, can } = await ask(town, hq, 'campaign.list', {})
    expect(can).toEqual({ run: true, type: true })
    expect(campaigns[0]).toMatchObject({ asked: 2, answered: 2, unreached: 0 })
    const own = await ask(town, actorOf('agent'), 'campaign.list', {})
    expect(own.campaigns[0]).toMatchObject({ asked: 1, answered: 1 })
    expect(own.campaigns[0]!.agencies.map(({ id }) => id)).toEqual([centre.agency])
    const folder = mkdtempSync(join(tmpdir(), 'loge-ops-'))
    const silent = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const read = async () => {
      expect(await exportSheets('ops', ['export', '--year', '2027', '--out', folder], town.kernel)).toBe(0)
      return readFileSync(join(folder, 'OPS_2027.csv'), 'utf8')
    }
    const text = await read()
    expect(await read()).toBe(text)
    silent.mockRestore()
    rmSync(folder, { recursive: true })
    const [head, ...lines] = text.trimEnd().split('\r\n')
    expect(head).toContain('REF_LOGEMENT;ADRESSE;')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain(';2;1;18432;')
    expect(text).not.toContain('Maé')
    for (const role of ['agent', 'manager', 'operator', 'letting'] as const)
      expect(await ask(town, actorOf(role), 'campaign.file', { kind: 'ops', year: 2027 })).toMatchObject({
        refused: 'not_yours',
      })
  })

  test('a late answer is refused in a kind sentence; nothing is erased before the survey is closed', async () => {
    expect(await sendAt(town, hq, 'campaign.accept', campaign, { on: dayIn(0) })).toMatchObject({
      refused: 'campaign_running',
    })
    await town.act('campaign.close', campaign, {}, hq)
    const key = keyIn((await sheetMails(town)).find(({ via }) => via === 'mail')!.body)
    expect(await ask(town, visitor, 'sheet.open', { key })).toMatchObject({ refused: 'campaign_closed' })
  })
})

test('silence is reminded twice at most, never after an answer, nor whoever says that she has left', async () => {
  const silent = await openTown()
  const id = newId()
  await silent.act('campaign.open', id, opening(), hq)
  await askHomes(silent.kernel, id, inDays(0))
  const key = keyIn((await sheetMails(silent)).find(({ person }) => person === who.leGoff)!.body)
  const rounds = async (): Promise<number[]> =>
    (
      await silent.database.owner.rows<{ reminded: number }>(
        sql`select s.reminded from statutory.sheet s order by s.reminded`,
      )
    ).map(({ reminded }) => reminded)
  for (const day of [3, 10, 10, 11]) await remindHomes(silent.kernel, inDays(day))
  expect(await rounds()).toEqual([1, 1])
  const { id: sheet } = await ask(silent, visitor, 'sheet.open', { key })
  expect(await sendAt(silent, visitor, 'sheet.tell', sheet, { key, tells: 'gone' })).toMatchObject({
    ok: true,
  })
  for (const day of [20, 21, 30]) await remindHomes(silent.kernel, inDays(day))
  expect(await rounds()).toEqual([1, 2])
  await silent.close()
})

test('help is a request to her agency that says nothing of what she earns, once; a lease that has ended answers no more', async () => {
  const other = await openTown()
  const id = newId()
  await other.act('campaign.open', id, opening({ kind: 'sls' }), hq)
  await askHomes(other.kernel, id, inDays(0))
  const key = keyIn((await sheetMails(other)).find(({ person }) => person === who.leGoff)!.body)
  const { id: sheet } = await ask(other, visitor, 'sheet.open', { key })
  for (const _ of [1, 2])
    expect(await sendAt(other, visitor, 'sheet.tell', sheet, { key, tells: 'help' })).toMatchObject({
      ok: true,
    })
  const filed = await other.database.owner.rows(
    sql`select r.nature, r.requester from requests.matter r where r.nature = 'matter.question'`,
  )
  expect(filed).toEqual([{ nature: 'matter.question', requester: who.leGoff }])
  await other.database.owner.run(
    sql`update people.tenancy set ends = ${dayIn(1)}::date where household = ${centre.household}`,
  )
  expect(await ask(other, visitor, 'sheet.open', { key }, inDays(3))).toMatchObject({
    refused: 'sheet_ended',
  })
  await other.close()
})
