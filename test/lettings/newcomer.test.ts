import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { houseActor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/lettings/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { moveIn } from '../setup/tell.ts'

let w: Landlord
const rose = newId()
beforeAll(async () => {
  w = await openLandlord()
  await w.act('person.moveOut', centre.household, { ends: day(-90) }, nadia)
  const household = newId()
  await moveIn(
    w.act,
    { household, unit: centre.unit },
    [{ person: rose, firstName: 'Rose', lastName: 'Blin', phone: '06 11 22 33 44' }],
    { starts: day(-70) },
  )
  const keys = { kind: 'entry', on: day(-70), household }
  await w.act('void.hearInspection', centre.unit, keys, houseActor(derivedId('loge', 'voids')))
  await w.database.owner.run(sql`update lettings.move set at = ${day(-70)}::date where step = 'entered'`)
})
afterAll(() => w.close())

const day = daysFromToday()
const nadia = actorOf('agent')
const karim = actorOf('caretaker', centre, { buildings: [centre.building] })
const due = async (actor: Actor): Promise<Queries['newcomers.due']['output']['rows']> =>
  ((await w.kernel.ask(actor, 'newcomers.due', {})) as Queries['newcomers.due']['output']).rows

describe('two months after the keys', () => {
  test('whoever works where the newcomer lives sees that somebody is to call there, and nobody else', async () => {
    for (const actor of [nadia, karim])
      expect(await due(actor)).toMatchObject([
        { unit: centre.unit, enteredOn: day(-70), people: [{ name: 'Rose Blin', phone: '06 11 22 33 44' }] },
      ])
    expect(await due(actorOf('agent', roches))).toEqual([])
    expect(await due(actorOf('caretaker', roches, { buildings: [roches.building] }))).toEqual([])
    for (const role of ['tenant', 'firm', 'letting', 'hq'] as const)
      expect(await w.kernel.ask(actorOf(role), 'newcomers.due', {})).toMatchObject({ refused: 'not_yours' })
  })

  test('a caretaker of another patch closes nothing there', async () => {
    const other = actorOf('caretaker', roches, { buildings: [roches.building] })
    const outcome = await w.send(other, 'void.visitNewcomer', centre.unit, { wrong: [] })
    expect(['not_found', 'not_yours']).toContain(outcome.ok ? '' : outcome.refused)
  })

  test('what does not work well becomes a request in her name, and the thread of the void is over', async () => {
    const wrong = [
      { question: 'heating', words: 'Le radiateur de la chambre reste froid.' },
      { question: 'openings' },
    ]
    await w.act('void.visitNewcomer', centre.unit, { wrong }, karim)
    expect(await due(karim)).toEqual([])
    const filed = await w.database.owner.rows(sql`
      select m.nature, m.requester from requests.matter m where m.unit = ${centre.unit} and m.closed_at is null order by m.nature`)
    expect(filed).toEqual([
      { nature: 'heating.weak', requester: rose },
      { nature: 'window.draught', requester: rose },
    ])
    expect(await w.send(karim, 'void.visitNewcomer', centre.unit, { wrong: [] })).toMatchObject({
      refused: 'not_found',
    })
  })
})
