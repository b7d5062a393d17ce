import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let w: Landlord
beforeAll(async () => {
  w = await openLandlord()
})
afterAll(() => w.close())

const day = daysFromToday()
const nadia = actorOf('agent')
const letting = actorOf('letting')
const { household, unit } = centre
const given = { household, way: 'hand', receivedOn: day(0) }

test('a notice is not taken back once her dwelling is promised to somebody, nor touched once her lease is over', async () => {
  const notice = newId()
  await w.act('leaving.give', notice, given, nadia)
  const correct = () => w.send(nadia, 'leaving.correct', notice, given)
  const takeBack = (agreedOn = day(0)) => w.send(nadia, 'leaving.withdraw', notice, { household, agreedOn })
  expect(await takeBack(day(1))).toMatchObject({ refused: 'received_ahead' })
  for (const step of ['proposed', 'decided', 'offered', 'accepted'])
    await w.act('void.move', unit, { step }, letting)
  expect(await takeBack()).toMatchObject({ refused: 'promised_already' })
  await w.act('void.back', unit, { step: 'none', reason: 'withdrew' }, letting)
  expect(await correct()).toMatchObject({ ok: true })

  await w.database.owner.run(sql`update lettings.leaving set ends = ${day(-1)} where id = ${notice}`)
  for (const late of [await correct(), await takeBack()]) {
    expect(late).toMatchObject({ refused: 'too_late' })
    // Said as a sentence, not as a code.
    expect((late as { message: string }).message).toMatch(/ .*\.$/)
  }
  expect(
    await w.database.owner.rows(sql`select 1 as one from lettings.leaving where withdrawn_on is null`),
  ).toEqual([{ one: 1 }])
})
