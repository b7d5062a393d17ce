import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { type RawBuilder, sql } from '../../src/kernel/server/sql.ts'
import { idleMs } from '../../src/kernel/web/parts/count-effort.ts'
import { longestPause } from '../../src/ledger/core/ledger.ts'
import { actorOf, centre, who } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { openedEffort } from './opened-effort.ts'

let w: Landlord
beforeEach(async () => {
  w = await openLandlord()
})
afterEach(() => w.close())

const owned = (statement: RawBuilder<object>): Promise<object[]> => w.database.owner.rows(statement)
const nadia = (n: number): Actor => actorOf('agent', centre, { id: derivedId('agent', n) })

const spend = async (effort: Record<string, number>, actors = 5, times = 8, id?: string): Promise<void> => {
  for (let n = 0; n < actors * times; n++) {
    const sent = {
      id: id ?? newId(),
      type: 'notice.post',
      subject: newId(),
      data: {
        title: 'Eau coupée',
        words: 'Jeudi matin.',
        building: centre.building,
        starts: new Date().toISOString(),
        ends: new Date(Date.now() + 86_400_000).toISOString(),
      },
      at: new Date().toISOString(),
      effort,
    }
    expect(await w.kernel.send(nadia(n % actors), sent)).toMatchObject({ ok: true })
  }
}
const open = (actor: Actor, consultedOn = '2026-01-15') => {
  const id = newId()
  return w.send(actor, 'ledger.open', id, { consultedOn, reference: 'CSE 2026-03, point 4' }, id)
}
const helene = actorOf('hq')

test('before the staff committee was consulted nothing at all is kept, and the page says so to everybody', async () => {
  await spend({ 'notice.words': 30 })
  expect(await w.kernel.ask(actorOf('caretaker'), 'ledger.time', {})).toMatchObject({
    opening: null,
    mayOpen: false,
    period: null,
  })
  for (const table of ['sealed_effort', 'act_count', 'read_count', 'dropped_effort', 'answer_count'])
    expect(await owned(sql`select 1 from ${sql.ref(`ledger.${table}`)}`)).toEqual([])
  // Nor in memory: what came before is not written with what comes after.
  expect(await open(helene)).toMatchObject({ ok: true })
  await spend({ 'notice.words': 30 })
  expect(await openedEffort(w.kernel)).toHaveLength(40)
})

test('head office alone opens it, once, for a consultation that has taken place', async () => {
  for (const role of ['caretaker', 'agent', 'technician', 'manager', 'operator'] as const)
    expect(await open(actorOf(role))).toMatchObject({ ok: false, refused: 'not_yours' })
  expect(await open(helene, '2126-01-01')).toMatchObject({ ok: false, refused: 'consulted_later' })
  expect(await open(helene, 'hier')).toMatchObject({ ok: false, refused: 'malformed' })
  expect(await open(helene)).toMatchObject({ ok: true })
  expect(await open(helene)).toMatchObject({ ok: false, refused: 'ledger_open' })
  expect(await w.kernel.ask(actorOf('caretaker'), 'ledger.rules', {})).toMatchObject({
    opening: { consultedOn: '2026-01-15', reference: 'CSE 2026-03, point 4' },
  })
  expect(await owned(sql`select by_person from ledger.opening`)).toEqual([{ by_person: who.helene }])
})

test('what can’t be seconds is dropped and counted, and refuses no act', async () => {
  await open(helene)
  await spend({ 'notice.words': 30, 'somebody.secret': 5, 'notice.title': -1 })
  await spend({ 'notice.words': 3601, 'notice.title': Number.NaN }, 1, 1)
  await spend({ 'notice.words': 30, 'notice.title': 0.01 })
  const kept = await openedEffort(w.kernel)
  expect(kept.map(({ field, seconds }) => `${field} ${seconds}`)).toEqual(Array(80).fill('notice.words 30'))
  expect(await owned(sql`select d.reason, d.entries from ledger.dropped_effort d order by 1`)).toEqual([
    { reason: 'negative', entries: 41 },
    { reason: 'too_long', entries: 1 },
    { reason: 'unknown', entries: 40 },
  ])
})

test('what a pause counts at most is what the screens count, as the note says', () => {
  expect(longestPause * 1000).toBe(idleMs)
})
