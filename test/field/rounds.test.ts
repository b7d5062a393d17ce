import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { dateOf, dayNumberOf } from '../../src/kernel/core/zone.ts'
import { foldPending } from '../../src/field/core/round/pending-checks.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { queries, type StopPoint } from '../../src/field/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { openRounds, type Rounds, type Speaker } from './rounds.ts'

let house: Rounds
let karim: Speaker
let rosa: Speaker
let sylvie: Speaker
let nadia: Speaker
let neighbour: Speaker
let keeper: Speaker
beforeAll(async () => {
  house = await openRounds()
  karim = await house.hire('caretaker', centre)
  rosa = await house.hire('caretaker', centre)
  sylvie = await house.hire('manager', centre)
  nadia = await house.hire('agent', centre)
  neighbour = await house.hire('manager', roches)
  keeper = await house.hire('caretaker', roches)
})
afterAll(() => house.close())

const { building } = centre
const today = dayOf(new Date().toISOString())
const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString()
const at = async (kind: string, who = karim): Promise<StopPoint> =>
  (await who.round())[0]!.points.find((p) => p.kind === kind)!
const well = (...points: string[]) => ({ points, result: 'well' })

describe('Karim Benali’s round', () => {
  test('is what stands in Bellevue, and nobody typed it', async () => {
    const answer = await karim.ask('round.today')
    expect(queries['round.today'].output.safeParse(answer)).toMatchObject({ success: true })
    const [stop, ...others] = await karim.round()
    expect(others).toEqual([])
    expect(stop?.id).toBe(building)
    expect(stop?.points.map((p) => [p.kind, p.rhythm, p.last])).toEqual([
      ['hall', 'daily', null],
      ['stairs', 'weekly', null],
      ['bins', 'twiceAWeek', null],
    ])
  })

  test('a tap that is sent ten times at once is one look', async () => {
    const { id } = await at('hall')
    const command = newId()
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        karim.send('round.check', building, well(id), { id: command, at: ago(90) }),
      ),
    )
    expect(outcomes.map((o) => o.ok)).toEqual(Array(10).fill(true))
    expect(await house.looks(id)).toHaveLength(1)
    expect((await at('hall')).last).toBe(dayOf(ago(90)))
  })

  test('the same word from another open page, in the same minute, is not a second look', async () => {
    const { id } = await at('stairs')
    const moment = ago(60)
    await karim.send('round.check', building, well(id), { at: moment })
    expect(await karim.send('round.check', building, well(id), { at: moment })).toMatchObject({
      ok: true,
      facts: [],
    })
    expect(await house.looks(id)).toHaveLength(1)
  })

  test('Rosa Pereira looks too, the same day: one more look, and no quarrel', async () => {
    const { id } = await at('stairs')
    expect(await rosa.send('round.check', building, well(id))).toMatchObject({ ok: true })
    expect(await house.looks(id)).toHaveLength(2)
  })

  test('a phone that comes back a day late hides nothing that was seen since', async () => {
    const { id } = await at('hall')
    await karim.send('round.check', building, well(id))
    expect(await rosa.send('round.check', building, well(id), { at: ago(24 * 60) })).toMatchObject({
      ok: true,
    })
    expect((await at('hall')).last).toBe(today)
  })

  test('a day on which he did not walk is not filled in later; what he gives as its hour stands beside it', async () => {
    const { id } = await at('stairs')
    expect(await karim.send('round.check', building, well(id), { at: ago(20 * 60) })).toMatchObject({
      ok: true,
    })
    const [kept] = await house.owner.rows<{ at: string; said: string | null }>(sql`
      select f.at, f.data ->> 'saidAt' as said from kernel.fact f
      where f.subject = ${building} and f.actor = ${karim.person} order by f.seq desc limit 1`)
    expect(Date.parse(kept!.at)).toBeGreaterThan(Date.parse(ago(3)))
    expect(Math.abs(Date.parse(kept!.said!) - Date.parse(ago(20 * 60)))).toBeLessThan(60_000)
    // Another who walked there at that hour has an order of his own, and is believed.
    const paulo = await house.hire('caretaker', centre)
    const then = ago(20 * 60)
    await paulo.send('round.check', building, well(id), { at: then })
    const [his] = await house.owner.rows<{ at: string }>(
      sql`select f.at from kernel.fact f where f.actor = ${paulo.person} and f.type = 'round.checked'`,
    )
    expect(Date.parse(his!.at)).toBe(Date.parse(then))
    expect(await house.looks(id)).toHaveLength(4)
  })

  test('the first look of somebody is of no day before Bellevue was given to her, nor before her telephone was known', async () => {
    const { id } = await at('stairs')
    const days = (n: number): string => ago(n * 24 * 60)
    // A known telephone, with its clock compared, brings what it says was done six weeks ago.
    const firstOf = async (name: string, since: string | null, known: string): Promise<string> => {
      const { person } = await house.hire('caretaker', centre)
      await house.owner.run(sql`update people.patch set starts = ${since}::date where caretaker = ${person}`)
      await house.owner.run(sql`
        insert into field.device (id, person, name, made_at, secret) values (${newId()}, ${person}, ${name}, ${known}, ${name})`)
      const act = { id: newId(), type: 'round.check', subject: building, data: well(id), at: days(42) }
      await house.send(actorOf('caretaker', centre, { id: person }), { ...act, compared: true })
      const [told] = await house.owner.rows<{ at: string }>(
        sql`select f.at from kernel.fact f where f.actor = ${person} and f.type = 'round.checked'`,
      )
      return told!.at
    }
    const given = dayOf(days(10))
    expect(dayOf(await firstOf('N’Diaye', given, days(50)))).toBe(given)
    expect(dayOf(await firstOf('D’Angelo', null, days(5)))).toBe(dayOf(days(6)))
    // Where both were before it, her word is her word.
    expect(dayOf(await firstOf('Perrachon', dayOf(days(50)), days(50)))).toBe(dayOf(days(42)))
  })

  test('what is wrong names the request, as long as it is open', async () => {
    const { id, unit } = await at('bins')
    const request = newId()
    await karim.send('request.file', request, { nature: 'bins.full', unit, channel: 'field' })
    expect(
      await karim.send('round.check', building, { points: [id], result: 'wrong', request }),
    ).toMatchObject({ ok: true })
    expect((await at('bins')).request).toBe(request)
    const twin = newId()
    await karim.send('request.file', twin, { nature: 'bins.full', unit, channel: 'field' })
    const double = { reason: 'duplicate', duplicateOf: twin }
    expect((await nadia.send('request.decline', request, double)).ok).toBe(true)
    expect((await at('bins')).request).toBe(null)
  })

  test('a report that never came leaves the look, without it', async () => {
    const { id } = await at('bins')
    const outcome = await karim.send('round.check', building, {
      points: [id],
      result: 'wrong',
      request: newId(),
    })
    expect(outcome).toMatchObject({ ok: true })
    expect((await house.looks(id)).at(-1)).toEqual({ result: 'wrong', request: null })
  })

  test('his phone shows at once what the house will say', async () => {
    const before = await karim.round()
    const points = before[0]!.points.filter((p) => p.kind !== 'bins').map((p) => p.id)
    const pending = { building, at: ago(1), data: { points, result: 'well' as const } }
    await karim.send('round.check', building, pending.data, { at: pending.at })
    expect(foldPending(before, [pending])).toEqual(await karim.round())
  })

  test('a forged point is refused in plain words', async () => {
    expect(await karim.send('round.check', building, well(newId()))).toMatchObject({
      ok: false,
      refused: 'unknown_point',
    })
  })
})

describe('the walls', () => {
  test('a round is its caretaker’s', async () => {
    const { id } = await at('hall')
    for (const who of [keeper, neighbour, nadia, sylvie])
      expect(await who.send('round.check', building, well(id))).toMatchObject({ refused: 'not_yours' })
    expect((await keeper.round()).map((s) => s.id)).toEqual([roches.building])
  })

  test('the agency next door reads nothing of it, and changes nothing', async () => {
    expect(await neighbour.ask('round.building', { building })).toMatchObject({ refused: 'not_found' })
    const { rows } = await neighbour.ask('round.buildings')
    expect(rows.map((r: { id: string }) => r.id)).toEqual([roches.building])
    const { id } = await at('hall')
    for (const who of [neighbour, karim, nadia])
      expect(await who.send('round.set', building, { point: id, dropped: true })).toMatchObject({
        refused: 'not_yours',
      })
  })

  test('a stranger and the agency’s desk read no hours', async () => {
    expect(await house.stranger.ask('round.today')).toMatchObject({ refused: 'sign_in' })
    expect(await house.stranger.ask('round.hours', { month: '2026-11' })).toMatchObject({
      refused: 'sign_in',
    })
    expect(await nadia.ask('round.hours', { month: '2026-11' })).toMatchObject({ refused: 'not_yours' })
  })
})

describe('Sylvie Lefèvre, at the agency', () => {
  test('sees the last look at Bellevue and what is overdue', async () => {
    const seen = await sylvie.ask('round.building', { building })
    expect(queries['round.building'].output.safeParse(seen)).toMatchObject({ success: true })
    expect(seen).toMatchObject({ last: today, can: { set: true } })
    expect((await sylvie.ask('round.buildings')).rows).toMatchObject([{ id: building, points: 3, late: 0 }])
  })

  test('changes a rhythm, adds a gate, drops it again; his phone follows', async () => {
    const { id } = await at('stairs')
    await sylvie.send('round.set', building, { point: id, rhythm: 'monthly', minutes: 35 })
    expect(await at('stairs')).toMatchObject({ rhythm: 'monthly', minutes: 35 })
    const gate = newId()
    expect(
      await sylvie.send('round.set', building, { point: gate, kind: 'gate', name: 'Portail nord' }),
    ).toMatchObject({
      ok: true,
    })
    expect(await at('gate')).toMatchObject({ id: gate, name: 'Portail nord', rhythm: 'weekly' })
    await sylvie.send('round.set', building, { point: gate, dropped: true })
    expect(await at('gate')).toBeUndefined()
    // The caretaker had it on his phone and looked all the same.
    expect(await karim.send('round.check', building, well(gate))).toMatchObject({ ok: true })
  })

  test('names a point that is not there, or an entrance of elsewhere: refused', async () => {
    expect(await sylvie.send('round.set', building, { point: newId(), rhythm: 'daily' })).toMatchObject({
      refused: 'unknown_point',
    })
    const far = { point: newId(), kind: 'hall', entrance: roches.entrance }
    expect(await sylvie.send('round.set', building, far)).toMatchObject({ refused: 'unknown_place' })
  })
})

describe('the hours', () => {
  test('are sums of a building, the same for him and for her, and name nobody', async () => {
    // Both halves of his work were looked at since this file began: in the night of a first, the looks of before are of another month.
    const month = dayOf(ago(0)).slice(0, 7)
    const told = await sylvie.ask('round.hours', { month })
    expect(queries['round.hours'].output.safeParse(told)).toMatchObject({ success: true })
    expect(told.rows).toMatchObject([{ building: { id: building }, share: 75 }])
    expect(await karim.ask('round.hours', { month })).toEqual(told)
    const text = JSON.stringify(told)
    for (const { person } of [karim, rosa]) expect(text).not.toContain(person)
    expect(Object.keys(told.rows[0].tasks[0]).sort()).toEqual([
      'acts',
      'high',
      'low',
      'measured',
      'minutes',
      'task',
    ])
  })

  test('are not those of another month, nor of another agency', async () => {
    expect((await sylvie.ask('round.hours', { month: '2020-01' })).rows).toEqual([])
    expect((await neighbour.ask('round.hours', { month: today.slice(0, 7) })).rows).toEqual([])
  })
})

describe('the rounds of a week, beside the visits of firms', () => {
  const days = { from: dateOf(dayNumberOf(today) + 7), days: 7 }
  test('an agency reads its own, with who walks them; the call centre and tenants none', async () => {
    const { rows } = await nadia.ask('round.days', days)
    expect(queries['round.days'].output.safeParse({ rows })).toMatchObject({ success: true })
    expect(new Set(rows.map((row: { building: { id: string } }) => row.building.id))).toEqual(
      new Set([building]),
    )
    expect(rows.every((row: { caretaker: unknown }) => row.caretaker !== null)).toBe(true)
    expect(rows.length).toBeLessThanOrEqual(5)
    expect((await neighbour.ask('round.days', days)).rows.map((row: any) => row.building.id)).not.toContain(
      building,
    )
    expect(await house.stranger.ask('round.days', days)).toMatchObject({ refused: 'sign_in' })
  })
})
