import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Outcome } from '../../src/kernel/core/command.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { centre, house, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let w: Doors
beforeAll(async () => {
  w = await openDoors()
})
afterAll(() => w.close())

const nadia: Actor = { ...house, id: who.nadia, role: 'agent', agencies: ['centre', 'roches'] }
const codes = (outcomes: readonly Outcome[]): string[] =>
  outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.refused)).toSorted()
const together = (n: number, send: () => Promise<Outcome>): Promise<Outcome[]> =>
  Promise.all(Array.from({ length: n }, send))

test('from two windows at one moment one household moves in, whatever names their pages drew', async () => {
  const moveIn = () =>
    w.send(nadia, 'person.moveIn', newId(), {
      unit: centre.empty,
      tenancy: { id: newId(), starts: '2026-01-01' },
      occupants: [{ person: newId(), firstName: 'Awa', lastName: 'N’Diaye' }],
    })
  expect(codes(await together(6, moveIn))).toEqual([...Array(5).fill('dwelling_taken'), 'ok'])
  const leases = await w.database.owner.rows(sql`select id from people.tenancy where unit = ${centre.empty}`)
  expect(leases).toHaveLength(1)
})

test('somebody who is let into two households at one moment lives in one', async () => {
  const lamine = newId()
  const home = await w.database.owner.row<{ household: string }>(
    sql`select household from people.tenancy where unit = ${centre.empty}`,
  )
  const join = (household: string) =>
    w.send(nadia, 'person.join', household, {
      on: '2026-02-01',
      occupants: [{ person: lamine, firstName: 'Lamine', lastName: 'D’Angelo' }],
    })
  const outcomes = await Promise.all([join(home!.household), join(roches.household)])
  expect(codes(outcomes)).toEqual(['already_known', 'ok'])
})

test('an alert that two put up at one moment stands once', async () => {
  const until = daysFromToday()(20)
  const raise = () => w.send(house, 'alert.raise', newId(), { code: 'pests', unit: roches.unit, until })
  expect(codes(await together(5, raise))).toEqual([...Array(4).fill('alert_stands'), 'ok'])
})

test('two colleagues who are hired at one moment under one login are told apart', async () => {
  const hire = () =>
    w.send(house, 'person.hire', newId(), {
      firstName: 'Léa',
      lastName: 'Roux',
      role: 'agent',
      agencies: ['centre'],
      login: 'lea.roux',
    })
  expect(codes(await together(4, hire))).toEqual([...Array(3).fill('login_taken'), 'ok'])
})
