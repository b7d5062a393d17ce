import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/kernel/core/command.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { eraseHers } from '../setup/erase-person.ts'
import type { Landlord } from '../setup/landlord.ts'
import { ask, castLot, closeOne, keyIn, letHomes, openAsking, questions, visitor } from './homes.ts'

let town: Landlord
beforeAll(async () => {
  town = await openAsking()
})
afterAll(() => town.close())

const leGoff = { unit: centre.unit, tenant: actorOf('tenant') }
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()
const answered = (subject: string, data: object, who = visitor, at = inDays(0)): Promise<Outcome> =>
  town.kernel.send(who, { id: newId(), type: 'satisfaction.answer', subject, data, at }, at)
const asked = async (): Promise<{ id: string; key: string }> => {
  const key = keyIn((await questions(town)).at(-1)!.body)
  return { id: (await ask(town, visitor, 'satisfaction.question', { key })).id, key }
}
const faceOf = async (key: string): Promise<number | null> =>
  (await ask(town, visitor, 'satisfaction.question', { key })).face

describe('after a closed request', () => {
  test('a mail asks one question, with five answers in words, and hangs on no request that staff reads', async () => {
    await castLot(town, await closeOne(town, leGoff), inDays(0))
    const [mail, ...more] = await questions(town)
    expect(more).toEqual([])
    expect(mail).toMatchObject({
      to_address: 'anne.legoff@example.org',
      via: 'mail',
      agency: null,
      request: null,
    })
    expect(mail!.body).toMatch(/très content, plutôt content, ni content ni mécontent, plutôt mécontent/)
    expect(mail!.body).not.toMatch(/\{\w+\}|undefined/)
    expect(keyIn(mail!.body)).toHaveLength(43)
  })

  test('one tap answers, another changes it, the same twice is one answer; no journal tells it', async () => {
    const { id, key } = await asked()
    expect(await faceOf(key)).toBeNull()
    for (const face of [4, 2, 2])
      expect(await answered(id, { face, key })).toMatchObject({ ok: true, facts: [] })
    expect(await faceOf(key)).toBe(2)
    const told = await town.database.owner.rows(
      sql`select 1 from kernel.fact f where f.subject = ${id} or f.type like 'satisfaction.%'`,
    )
    expect(told).toEqual([])
  })

  test('a sixth face, half a face and a face in words are none', async () => {
    const { id, key } = await asked()
    for (const face of [6, 0, 2.5, '4', null])
      expect(await answered(id, { face, key })).toMatchObject({ ok: false, refused: 'malformed' })
    expect(await faceOf(key)).toBe(2)
  })

  test('another’s link, no link and a home next door answer nothing', async () => {
    const { id } = await asked()
    const next = actorOf('tenant', roches)
    for (const [data, who] of [
      [{ face: 5, key: 'x'.repeat(43) }, visitor],
      [{ face: 5 }, visitor],
      [{ face: 5 }, next],
      [{ face: 5 }, actorOf('manager')],
    ] as const)
      expect(await answered(id, data, who)).toMatchObject({ ok: false, refused: 'no_question' })
    expect(await ask(town, visitor, 'satisfaction.question', { key: 'y'.repeat(43) })).toMatchObject({
      refused: 'no_question',
    })
  })

  test('a link that has ended takes no answer, and says what was answered', async () => {
    const { id, key } = await asked()
    const late = inDays(22)
    expect(await answered(id, { face: 5, key }, visitor, late)).toMatchObject({
      ok: false,
      refused: 'question_ended',
    })
    expect(await ask(town, visitor, 'satisfaction.question', { key }, late)).toMatchObject({
      isOpen: false,
      face: 2,
    })
  })

  test('her home is left in peace for ninety days', async () => {
    const before = (await questions(town)).length
    const again = await closeOne(town, leGoff)
    await castLot(town, again, inDays(89))
    expect(await questions(town)).toHaveLength(before)
    await castLot(town, again, inDays(91))
    const drawn = await town.database.owner.rows(
      sql`select 1 from satisfaction.draw d where d.request = ${again}`,
    )
    expect(drawn).toHaveLength(1)
  })

  test('nobody is asked about a double, what was taken back, or what was reopened', async () => {
    const [home] = await letHomes(town, 1, roches)
    const drawnOf = (request: string) =>
      town.database.owner.rows(sql`select 1 from satisfaction.draw d where d.request = ${request}`)
    const request = await closeOne(town, home!, 'withdrawn', roches)
    await castLot(town, request, inDays(0))
    expect(await drawnOf(request)).toEqual([])
    const open = await closeOne(town, home!, 'moved_out', roches)
    await town.database.owner.run(sql`update requests.request set status = 'oriented' where id = ${open}`)
    await castLot(town, open, inDays(0))
    expect(await drawnOf(open)).toEqual([])
  })

  test('what she was asked is hers to read, and goes with her', async () => {
    await eraseHers(town.kernel, centre.tenant)
    const left = await town.database.owner.rows(
      sql`select 1 from satisfaction.draw d where d.person = ${centre.tenant}`,
    )
    expect(left).toEqual([])
  })
})

test('a landlord who asks nobody draws nobody', async () => {
  const silent = await openAsking({ set: { askOneIn: 0 } })
  await castLot(silent, await closeOne(silent, leGoff), inDays(0))
  expect(await questions(silent)).toEqual([])
  await silent.close()
})
