import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { cursorOfNow, factsAfter } from '../../src/kernel/server/feed.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { until } from '../setup/until.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 3 })
})
afterAll(() => town.close())

const [nadia, ines, helene, karim] = (['agent', 'operator', 'hq', 'caretaker'] as const).map((role) =>
  actorOf(role),
) as [Actor, Actor, Actor, Actor]
const leGoff = actorOf('tenant')
/** Monsieur D’Angelo, of whom she complains: he lives in the same building, and has an account of his own. */
const dAngelo = actorOf('tenant', centre, { id: newId(), households: [newId()] })
const firm = actorOf('firm')

const file = async (nature = 'noise.neighbour'): Promise<string> => {
  const id = newId()
  expect(
    await town.send(ines, 'request.file', id, {
      nature,
      words: 'MONSIEUR D’ANGELO AU 13 MET LA MUSIQUE TOUTE LA NUIT',
      unit: centre.unit,
      channel: 'phone',
      requester: { person: leGoff.id },
    }),
  ).toMatchObject({ ok: true })
  return id
}
const today = new Date().toISOString().slice(0, 10)
const take = (id: string, data: object, who: Actor = nadia) =>
  town.send(who, 'request.takeStep', id, { on: today, whose: 'agency', ...data })
const thread = (id: string, who: Actor = nadia) =>
  town.kernel.ask(who, 'request.thread', { id }) as Promise<Thread>
const said = 'Monsieur D’Angelo dit que c’est la télévision. Nous lui avons écrit.'

test('three dated steps stand in the thread, each with who and what was said', async () => {
  const id = await file()
  for (const [step, whose] of [
    ['talk', 'caretaker'],
    ['reminder', 'agency'],
    ['conciliator', 'conciliator'],
  ])
    expect(await take(id, { step, whose, words: `${step}: ${said}` })).toMatchObject({ ok: true })
  const steps = (await thread(id)).entries.filter(({ type }) => type === 'request.stepTaken')
  expect(steps.map(({ data, words, by }) => [data['step'], data['whose'], data['on'], words, by.me])).toEqual(
    [
      ['talk', 'caretaker', today, `talk: ${said}`, true],
      ['reminder', 'agency', today, `reminder: ${said}`, true],
      ['conciliator', 'conciliator', today, `conciliator: ${said}`, true],
    ],
  )
  expect(await town.send(nadia, 'request.close', id, { reason: 'ceased' })).toMatchObject({ ok: true })
  expect((await thread(id)).request).toMatchObject({ status: 'closed', closure: 'ceased' })
})

test('the caller reads which step was taken and when, and never what was said or written to the other', async () => {
  const id = await file('matter.neighbour')
  await take(id, { step: 'reminder', words: said })
  await take(id, { step: 'court', whose: 'court', words: 'Trois plaintes au commissariat.' })
  const hers = await thread(id, leGoff)
  const steps = hers.entries.filter(({ type }) => type === 'request.stepTaken')
  expect(steps.map(({ data, words }) => [data['step'], words])).toEqual([['reminder', null]])
  for (const secret of [said, 'télévision', 'plaintes']) expect(JSON.stringify(hers)).not.toContain(secret)
  const read = await town.database.as(leGoff, (db) =>
    db.rows<{ body: string }>(sql`select w.body from requests.message w where w.request = ${id}`),
  )
  expect(read).toHaveLength(1)
})

test('he of whom she complains, the caretaker and the firm read none of it, nor hear of it', async () => {
  const cursor = await cursorOfNow(town.database.owner)
  const id = await file()
  await take(id, { step: 'talk', words: said })
  for (const who of [dAngelo, karim]) expect(await thread(id, who)).toEqual({ refused: 'not_found' })
  expect((await thread(id, firm)) as unknown).toMatchObject({ refused: 'not_yours' })
  const told = async (who: Actor): Promise<boolean> =>
    (await town.database.as(who, (db) => factsAfter(db, cursor))).some(({ subject }) => subject === id)
  await until(() => told(nadia))
  for (const who of [dAngelo, karim, firm]) expect([who.role, await told(who)]).toEqual([who.role, false])
  for (const who of [dAngelo, karim, firm, leGoff, actorOf('agent', roches)])
    expect(await take(id, { step: 'letter' }, who)).toMatchObject({ ok: false })
})

test('the court is gone to for a reason, by who decides; a day far off, or of another matter, is refused', async () => {
  const id = await file()
  expect(await take(id, { step: 'court', whose: 'court' })).toMatchObject({ refused: 'step_why' })
  expect(await take(id, { step: 'court', whose: 'court', words: said }, ines)).toMatchObject({
    refused: 'step_why',
  })
  expect(await take(id, { step: 'court', whose: 'court', words: said }, helene)).toMatchObject({ ok: true })
  for (const on of ['2019-01-01', '2099-01-01'])
    expect(await take(id, { step: 'talk', on })).toMatchObject({ refused: 'step_day' })
  expect(await take(await file('matter.rent'), { step: 'talk' })).toMatchObject({ refused: 'no_steps' })
  expect(await take(await file('plumbing.tap_leak'), { step: 'talk' })).toMatchObject({
    refused: 'no_matter',
  })
})
