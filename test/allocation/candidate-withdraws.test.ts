import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Queries } from '../../src/allocation/core/contract.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let w: Landlord
const day = daysFromToday()
const letting = actorOf('letting')
const at = centre.unit
beforeAll(async () => {
  w = await openLandlord()
  await w.act('person.moveOut', centre.household, { ends: day(-40) }, actorOf('agent'))
})
afterAll(() => w.close())

const tell = async (name: string, n: number): Promise<string> => {
  const id = newId()
  const told = { name, size: 2, uniqueNumber: `04403260000091000${n}`, numberOn: day(-3) }
  await w.act('applicant.record', id, told, letting)
  return id
}
const card = async () =>
  (await w.kernel.ask(letting, 'allocation.card', { unit: at })) as Queries['allocation.card']['output']

test('a third candidate who withdraws before the commission leaves two: it decides on no two without a reason of the law', async () => {
  const [ada, ben, cleo, dan] = [
    await tell('Ada N’Diaye', 1),
    await tell('Ben Roux', 2),
    await tell('Cléo Prat', 3),
    await tell('Dan Sow', 4),
  ]
  const propose = (applicants: readonly string[], few?: string) =>
    w.send(letting, 'candidates.propose', at, {
      candidates: applicants.map((applicant, i) => ({ applicant, rank: i + 1 })),
      ...(few ? { few } : {}),
    })
  expect(await propose([ada, ben, cleo])).toMatchObject({ ok: true })
  await w.act('candidate.withdraw', at, { applicant: cleo }, letting)
  // Said twice, by somebody who did not hear the answer, she has withdrawn once.
  expect(await w.send(letting, 'candidate.withdraw', at, { applicant: cleo })).toMatchObject({
    ok: true,
    facts: [],
  })
  expect(await w.send(letting, 'candidate.withdraw', at, { applicant: dan })).toMatchObject({
    refused: 'unknown_applicant',
  })

  const commission = newId()
  await w.act('commission.call', commission, { heldOn: day(0), place: 'Siège' }, letting)
  const seats = (['member1', 'member2', 'tenant'] as const).map((seat) => ({
    seat,
    name: '',
    isPresent: true,
  }))
  await w.act('commission.seat', commission, { seats }, letting)
  const voted = { decision: 'b', votesFor: 3, votesAgainst: 0 }
  const decide = (applicants: readonly string[]) =>
    w.send(letting, 'candidates.decide', at, {
      commission,
      decisions: applicants.map((applicant, i) => ({ applicant, order: i + 1, ...voted })),
    })
  expect(await decide([ada, ben])).toMatchObject({ refused: 'three_needed' })
  expect(await decide([ada, ben, cleo])).toMatchObject({ ok: false })

  // Another comes in her place; or it is recorded why there are two.
  expect(await propose([ada, ben])).toMatchObject({ refused: 'three_needed' })
  expect(await propose([ada, ben, dan])).toMatchObject({ ok: true })
  expect(await decide([ada, ben, dan])).toMatchObject({ ok: true })

  // Decided, the first to whom it is offered withdraws: the next has it by itself, and nobody a second time.
  await w.act('offer.make', at, {}, letting)
  await w.act('candidate.withdraw', at, { applicant: ada }, letting)
  const offered = async () =>
    (await card())
      .proposal!.candidates.filter(({ offer }) => offer?.answer === null)
      .map(({ applicant }) => applicant.id)
  expect(await offered()).toEqual([ben])
  await w.act('candidate.withdraw', at, { applicant: ben }, letting)
  expect(await offered()).toEqual([dan])
  await w.act('candidate.withdraw', at, { applicant: dan }, letting)
  expect(await card()).toMatchObject({ step: 'none', proposal: null })
})
