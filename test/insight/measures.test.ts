import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { slice as contractors } from '../../src/contractors/server/slice.ts'
import {
  type Charts,
  charts as shape,
  type Figures,
  measureName,
  type Opens,
} from '../../src/insight/core/contract.ts'
import { measuredPeriod, measures, opensOf } from '../../src/insight/core/measures.ts'
import { slice } from '../../src/insight/server/slice.ts'
import { sumUp } from '../../src/insight/server/store.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { type Db, json, sql } from '../../src/kernel/server/sql.ts'
import { slice as requests } from '../../src/requests/server/slice.ts'
import { freshDatabase } from '../setup/database.ts'
import { fillLandlord, helene, karim, later, now, sylvie, threadsOf } from './landlord.ts'

let kernel: Kernel
let drop: () => Promise<void>
let seen: Figures
const november = { since: '2026-11-01', until: '2026-11-24' }

beforeAll(async () => {
  const database = await freshDatabase()
  kernel = assemble(database, readSettings({ DATA_DIR: '/nowhere' }), [slice, requests, contractors])
  drop = database.drop
  await fillLandlord(database.owner)
  await gameTheFigures(database.owner)
  seen = (await kernel.ask(helene, 'overview.figures', november, now)) as Figures
})
afterAll(() => drop())

/** What people would do who are judged by a figure, each a few times. */
const gameTheFigures = async (db: Db): Promise<void> => {
  const done = threadsOf('done')
  const told = (type: string, subject: string, at: string, data: object): Promise<unknown> =>
    db.run(sql`
      insert into kernel.fact (id, type, subject, command, actor, role, at, data, agency)
      values (${newId()}, ${type}, ${subject}, ${newId()}, ${newId()}, 'agent', ${at}, ${json(data)}, 'centre')`)
  for (const { id, filed_at } of threadsOf('late').slice(0, 3))
    await told('request.reopened', id, later(filed_at, 40), {})
  // Two were promised more time, the third less, and of the fourth only the nature was said anew.
  for (const [i, hours] of [48, 96, -12].entries()) {
    const { id, filed_at, due } = done[i]!
    await told('request.classified', id, later(filed_at, 1), { due, was: later(due, -hours) })
  }
  await told('request.classified', done[3]!.id, later(done[3]!.filed_at, 1), { due: done[3]!.due })
  // What was done at the first visit, and had another order five days after; the last one only after forty.
  for (const [i, days] of [5, 29, 40].entries()) {
    const { id, resolved_at } = done[10 + i]!
    await db.run(sql`
      insert into contractors.work_order (id, request, firm, contract, status, agency, building, nature, urgency, due, spend_limit, visits, placed_at)
      select ${newId()}, o.request, o.firm, o.contract, 'placed', o.agency, o.building, o.nature, o.urgency, o.due, o.spend_limit, 0,
        ${later(resolved_at!, 24 * days)}
      from contractors.work_order o where o.request = ${id}`)
  }
  const words = [
    'Bien reçu.',
    'Demain matin',
    'ok',
    'Nous passons commande à Plomberie Robine.',
    'Le 24 à 9 h',
  ]
  for (const [i, body] of words.entries())
    for (const [after, role, audience, said] of [
      [1, 'agent', 'staff', 'Vu.'],
      [2, 'tenant', 'everyone', 'Merci.'],
      [3, 'agent', 'everyone', body],
      [4, 'agent', 'everyone', 'Oui.'],
    ] as const)
      await db.run(sql`
        insert into requests.message (id, request, author, author_role, audience, body, at)
        values (${newId()}, ${threadsOf('ordered')[i]!.id}, ${newId()}, ${role}, ${audience}, ${said}, ${later('2026-11-20T08:00:00.000Z', after)})`)
  await db.run(sql`
    update requests.request set closure = 'nothing_found' where id = any (${threadsOf('contested')
      .slice(0, 7)
      .map(({ id }) => id)}::uuid[])`)
}

const opened = async (opens: Opens): Promise<number> =>
  ((await kernel.ask(helene, 'request.list', { ...opens, limit: 500 }, now)) as { rows: unknown[] }).rows
    .length

test('each measure stands with what moves when it is gamed', () => {
  expect(Object.fromEntries(seen.beside.map(({ measure, n, of }) => [measure, [n, of]]))).toEqual({
    contested: [10, 140],
    reopened: [3, 140],
    postponed: [2, 140],
    cameBack: [2, 100],
    emptyWords: [2, 5],
    closed: [141, 141],
    nothingFound: [7, 141],
  })
})

test.each(['contested', 'reopened', 'postponed', 'cameBack', 'emptyWords', 'closed', 'nothingFound'])(
  '%s opens the threads that it counts',
  async (name) => {
    const { n, opens } = seen.beside.find(({ measure }) => measure === name)!
    expect(await opened(opens)).toBe(n)
  },
)

test('no measure is in two places of the table, and none is left out', () => {
  const named = measures.flatMap(({ name, counterweights }) => [name, ...counterweights])
  expect(named.toSorted()).toEqual([...measureName.options].toSorted())
})

describe('month by month', () => {
  const ask = async (input: object = {}, actor = helene): Promise<Charts> =>
    (await kernel.ask(actor, 'overview.charts', input, now)) as Charts
  const valuesOf = ({ sides }: Charts, agency: string | null, name: string): (readonly number[])[] => {
    const one = sides
      .find((side) => side.agency === agency)!
      .measures.find((measure) => measure.name === name)!
    return [one.n, one.whole]
  }

  test('the months that are over stand there, of all and of each agency by its name', async () => {
    const charts = await ask()
    expect(shape.safeParse(charts).error).toBeUndefined()
    expect(charts.months).toEqual(['2026-09', '2026-10'])
    expect(charts.sides.map(({ name }) => name)).toEqual([null, 'Agence Centre', 'Agence Roches-Grises'])
    expect(valuesOf(charts, null, 'kept')).toEqual([
      [0, 45],
      [0, 60],
    ])
    expect(valuesOf(charts, 'roches', 'closed')).toEqual([
      [0, 0],
      [0, 0],
    ])
  })

  test('each point opens the threads that it counts', async () => {
    const charts = await ask()
    for (const name of measureName.options) {
      const [n] = valuesOf(charts, null, name)
      expect([name, await opened(opensOf[name](measuredPeriod('2026-10')))]).toEqual([name, n![1]])
    }
  })

  test('what is read of another month ends with it; before the house counted there is nothing', async () => {
    expect((await ask({ until: '2026-09-15' })).months).toEqual(['2026-09'])
    expect(await ask({ until: '2026-08-31' })).toEqual({ months: [], sides: [] })
  })

  test('Sylvie Lefèvre reads her agency, and no other; Karim Benali none', async () => {
    expect((await ask({}, sylvie)).sides.map(({ name }) => name)).toEqual(['Agence Centre'])
    expect(await ask({ agency: 'roches' }, sylvie)).toEqual({ refused: 'not_yours' })
    expect(await ask({}, karim)).toEqual({ refused: 'not_yours' })
  })

  test('summed every hour or counted just now, they are the same', async () => {
    const before = await ask()
    for (const days of [1, 62]) {
      await kernel.database.transact((db) => sumUp(db, '2026-11-24', now, days))
      expect(await ask()).toEqual(before)
    }
  })
})
