import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { countTrials } from '../../src/bond/server/count-trials.ts'
import { actorOf, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { bondOf, colleagues, idea } from './bond-people.ts'

let town: Landlord
let bond: ReturnType<typeof bondOf>
beforeAll(async () => {
  town = await openLandlord({ size: 3 })
  bond = bondOf(town)
})
afterAll(() => town.close())

const nadia = actorOf('agent')
const helene = actorOf('hq')
const start = '2026-03-02T09:00:00.000Z'
const end = '2026-03-31'
const after = '2026-04-02T09:00:00.000Z'

const send = (who: Actor, type: string, subject: string, data: object, at: string) =>
  town.kernel.send(who, { id: newId(), type, subject, data, at }, at)
const draft = {
  name: 'Signaler par une photo seule',
  saves: ['office'],
  agencies: ['centre'],
  endsOn: end,
  measure: 'questionsSpared',
  person: helene.id,
}
const openTrial = async (more: object = {}): Promise<string> => {
  const id = newId()
  expect(await send(helene, 'bond.openTrial', id, { ...draft, ...more }, start)).toMatchObject({ ok: true })
  return id
}
const vote = (who: Actor, trial: string, said: 'keep' | 'stop' | 'unsure', at = start) =>
  send(who, 'bond.drop', newId(), { kind: 'vote', slip: newId(), trial, vote: said }, at)
const standing = async (id: string, now: string, who = nadia) =>
  (await bond.ask(who, 'bond.trials', {}, now)).rows.find((row) => row.id === id)!
const decide = (id: string, decision: 'kept' | 'stopped', at: string, who = helene) =>
  send(who, 'bond.decideTrial', id, { decision, words: 'Au vu de ce qui est mesuré.' }, at)

test('a trial says beforehand on what it is judged; who opens one is of head office', async () => {
  expect(await send(nadia, 'bond.openTrial', newId(), draft, start)).toMatchObject({ refused: 'not_yours' })
  const past = { ...draft, endsOn: '2026-03-02' }
  expect(await send(helene, 'bond.openTrial', newId(), past, start)).toMatchObject({ refused: 'bond_past' })
  const someone = { ...draft, person: nadia.id }
  expect(await send(helene, 'bond.openTrial', newId(), someone, start)).toMatchObject({
    refused: 'bond_not_here',
  })
  const nowhere = { ...draft, agencies: ['ailleurs'] }
  expect(await send(helene, 'bond.openTrial', newId(), nowhere, start)).toMatchObject({
    refused: 'unknown_place',
  })
  const id = await openTrial()
  const row = await standing(id, start)
  expect(row).toMatchObject({ standing: 'running', votes: null, decideBy: '2026-04-30', decided: null })
  expect(row.measure.title).not.toContain('figure.')
  expect(row.can).toEqual({ vote: true, decide: false, keep: false })
})

test('those who live with it vote, once each, and the last time counts; it is kept on that and on the evidence', async () => {
  const id = await openTrial()
  const elsewhere = actorOf('agent', roches)
  expect(await vote(elsewhere, id, 'keep')).toMatchObject({ refused: 'not_yours' })
  const six = colleagues(6)
  for (const who of six) expect(await vote(who, id, 'stop')).toMatchObject({ ok: true })
  for (const who of six.slice(1)) await vote(who, id, 'keep')
  await bond.open(start)
  expect((await standing(id, start)).votes).toBeNull()
  expect(await decide(id, 'kept', start)).toMatchObject({ refused: 'bond_uncounted' })
  expect(await decide(id, 'kept', after)).toMatchObject({ refused: 'bond_uncounted' })
  expect((await standing(id, after)).standing).toBe('due')
  await countTrials(town.kernel, after)
  await countTrials(town.kernel, after)
  expect((await standing(id, after)).votes).toEqual({ keep: 5, stop: 0, unsure: 0 })
  expect(await vote(six[0]!, id, 'keep', after)).toMatchObject({ refused: 'wrong_moment' })
  expect(await decide(id, 'kept', after, nadia)).toMatchObject({ refused: 'not_yours' })
  const two = await Promise.all([decide(id, 'kept', after), decide(id, 'stopped', after)])
  expect(two.filter(({ ok }) => ok)).toHaveLength(1)
  const { decided } = await standing(id, after)
  expect(decided).toMatchObject({ words: 'Au vu de ce qui est mesuré.' })
})

test('what fewer than five say is not shown; nobody’s vote is left', async () => {
  const id = await openTrial()
  for (const who of colleagues(4)) await vote(who, id, 'stop')
  await town.kernel.send(
    helene,
    {
      id: newId(),
      type: 'bond.drop',
      subject: newId(),
      data: { ...idea('Bruit.'), slip: newId() },
      at: start,
    },
    start,
  )
  await bond.open(start)
  await countTrials(town.kernel, after)
  expect((await standing(id, after)).votes).toBeNull()
  const left = await town.database.owner.rows(sql`select 1 from bond.ballot v where v.box = ${`trial:${id}`}`)
  expect(left).toEqual([])
})

test('past its end without a decision it comes first, and thirty days later it stands as stopped', async () => {
  const id = await openTrial()
  await openTrial({ endsOn: '2026-12-31' })
  expect((await bond.ask(nadia, 'bond.trials', {}, after)).rows[0]).toMatchObject({ standing: 'due' })
  const late = '2026-05-01T09:00:00.000Z'
  expect((await standing(id, late)).standing).toBe('lapsed')
  expect(await decide(id, 'kept', late)).toMatchObject({ refused: 'wrong_moment' })
})

test('it may be stopped before its end, and never for who does not work here', async () => {
  const id = await openTrial()
  expect(await decide(id, 'stopped', start)).toMatchObject({ ok: true })
  expect(await decide(id, 'stopped', start)).toMatchObject({ refused: 'wrong_moment' })
  expect(await bond.ask(actorOf('tenant'), 'bond.trials', {})).toMatchObject({ refused: 'not_yours' })
  expect(await bond.ask(actorOf('firm'), 'bond.trials', {})).toMatchObject({ refused: 'not_yours' })
})
