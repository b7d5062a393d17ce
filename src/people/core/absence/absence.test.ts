import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../kernel/core/access.ts'
import { endAbsence, planAbsence, type PlannedColleague } from './decide-absence.ts'
import { setTurn } from './decide-turn.ts'
import { holesOf, mondayOf, spansOf, turnAt, weekParts } from './week-parts.ts'

const now = '2026-12-01T09:00:00.000Z'
const colleague = (id: string, change: Partial<PlannedColleague> = {}): PlannedColleague => ({
  id,
  name: id,
  role: 'agent',
  agencies: ['nord'],
  active: true,
  absences: [],
  ...change,
})
const as = (id: string, role: Actor['role'], agencies = ['nord']): Actor => ({
  id,
  role,
  name: id,
  lang: 'fr',
  agencies,
  buildings: [],
  households: [],
})
const by = (actor: Actor) => ({ actor, now, at: now })
const nadia = by(as('nadia', 'agent'))
const sylvie = by(as('sylvie', 'manager'))
const dates = { absence: 'a', standIn: 'luc', from: '2026-12-01', until: '2026-12-12' }
const plan = (
  away = colleague('nadia'),
  standIn: PlannedColleague | undefined = colleague('luc'),
  who = nadia,
  more = {},
) =>
  planAbsence(
    { away, standIn },
    { id: 'act', type: 'absence.plan', subject: away.id, data: { ...dates, ...more }, at: now },
    who,
  )

describe('«Nadia absente du 1er au 12, Luc la remplace»', () => {
  test('is said by herself or by her manager, and by nobody else', () => {
    for (const who of [nadia, sylvie])
      expect(plan(undefined, undefined, who)).toMatchObject([{ type: 'absence.planned' }])
    for (const who of [
      by(as('luc', 'technician')),
      by(as('far', 'manager', ['sud'])),
      by(as('hq', 'operator')),
    ])
      expect(plan(undefined, undefined, who)).toMatchObject({ refused: 'not_yours' })
    expect(plan(undefined, undefined, by(as('helene', 'hq', [])))).toMatchObject([
      { data: { standIn: 'luc' } },
    ])
  })

  test('not backwards, not in the past, not twice', () => {
    expect(plan(undefined, undefined, nadia, { until: '2026-11-30' })).toMatchObject({
      refused: 'dates_backwards',
    })
    expect(plan(undefined, undefined, nadia, { from: '2026-11-01', until: '2026-11-30' })).toMatchObject({
      refused: 'day_past',
    })
    const twice = colleague('nadia', {
      absences: [{ id: 'b', standIn: 'luc', from: '2026-12-12', until: '2026-12-20' }],
    })
    expect(plan(twice)).toMatchObject({ refused: 'absence_overlaps', params: { name: 'nadia' } })
  })

  test('not by herself, by somebody of another agency, by a caretaker, by who left, by who is away too', () => {
    expect(plan(undefined, colleague('nadia'))).toMatchObject({ refused: 'stand_in_self' })
    for (const change of [{ agencies: ['sud'] }, { role: 'caretaker' }, { active: false }])
      expect(plan(undefined, colleague('luc', change))).toEqual({
        refused: 'stand_in_elsewhere',
        params: { name: 'luc' },
      })
    const gone = (standIn: string) => ({
      absences: [{ id: 'b', standIn, from: '2026-12-10', until: '2026-12-20' }],
    })
    const away = plan(undefined, colleague('luc', gone('sylvie')))
    expect(away).toMatchObject({ refused: 'stand_in_away', params: { name: 'luc' } })
    expect(JSON.stringify(away)).toMatch(/10.*20/)
    expect(plan(undefined, colleague('luc', gone('nadia')))).toMatchObject({ refused: 'stand_in_loop' })
  })

  test('ends when she is back; what is not hers ends nothing', () => {
    const away = colleague('nadia', {
      absences: [{ id: 'a', standIn: 'luc', from: '2026-12-01', until: '2026-12-12' }],
    })
    const end = (absence: string, who = nadia) =>
      endAbsence(away, { id: 'act', type: 'absence.end', subject: 'nadia', data: { absence }, at: now }, who)
    expect(end('a')).toMatchObject([{ type: 'absence.ended' }])
    expect(end('x')).toEqual([])
    expect(end('a', by(as('luc', 'technician')))).toMatchObject({ refused: 'not_yours' })
  })
})

describe('the rota', () => {
  const week = '2026-11-30'

  test('is the whole week, each hour once, in the week of a change of clock too', () => {
    for (const monday of [week, '2026-03-23', '2026-10-19'])
      expect(holesOf(monday, [])).toEqual([
        { starts: spansOf(monday, 'days')[0]!.starts, ends: spansOf(monday, 'weekendNights').at(-1)!.ends },
      ])
    expect(holesOf(week, weekParts)).toEqual([])
  })

  test('a night of the weekend that nobody has is a hole, from when to when', () => {
    expect(holesOf(week, ['days', 'nights', 'weekendDays'])).toEqual([
      { starts: '2026-12-05T19:00:00.000Z', ends: '2026-12-06T07:00:00.000Z' },
      { starts: '2026-12-06T19:00:00.000Z', ends: '2026-12-07T07:00:00.000Z' },
    ])
  })

  test('each instant lies in one turn; the last night of a week ends on the Monday after', () => {
    expect(turnAt('2026-12-01T09:00:00.000Z')).toEqual({ week, part: 'days' })
    expect(turnAt('2026-12-01T22:00:00.000Z')).toEqual({ week, part: 'nights' })
    expect(turnAt('2026-12-07T06:59:00.000Z')).toEqual({ week, part: 'weekendNights' })
    expect(turnAt('2026-12-07T07:00:00.000Z')).toEqual({ week: '2026-12-07', part: 'days' })
    expect(mondayOf('2026-12-06')).toBe(week)
  })

  test('is set by a manager of the agency, with who decides there and is not away', () => {
    const set = (person: PlannedColleague | undefined, who = sylvie, more = {}) =>
      setTurn(
        { isAgency: true, person, was: null },
        {
          id: 'act',
          type: 'turn.set',
          subject: 'rota',
          data: { agency: 'nord', week, part: 'nights', ...(person ? { person: person.id } : {}), ...more },
          at: now,
        },
        who,
      )
    expect(set(colleague('luc'))).toMatchObject([
      { type: 'turn.set', data: { person: 'luc', part: 'nights' } },
    ])
    expect(set(undefined)).toEqual([])
    expect(set(colleague('luc'), nadia)).toMatchObject({ refused: 'not_yours' })
    expect(set(colleague('luc'), by(as('far', 'manager', ['sud'])))).toMatchObject({ refused: 'not_yours' })
    expect(set(colleague('luc'), sylvie, { week: '2026-12-01' })).toMatchObject({ refused: 'not_a_monday' })
    expect(set(colleague('luc', { agencies: ['sud'] }))).toMatchObject({ refused: 'turn_elsewhere' })
    const away = { absences: [{ id: 'a', standIn: 'x', from: '2026-12-03', until: '2026-12-03' }] }
    expect(set(colleague('luc', away))).toMatchObject({ refused: 'turn_away' })
  })
})
