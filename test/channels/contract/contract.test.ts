import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Queries } from '../../../src/channels/core/contract.ts'
import { type Way, ways } from '../../../src/channels/core/message-shape.ts'
import { deliverMessage } from '../../../src/channels/server/deliver-message.ts'
import { sql } from '../../../src/kernel/server/sql.ts'
import type { Thread } from '../../../src/requests/core/contract.ts'
import { actorOf, centre } from '../../setup/agency-corners.ts'
import { type Doors, openDoors } from '../../setup/doors.ts'
import { hasPrograms } from '../../setup/programs.ts'
import { newId } from '../../../src/kernel/server/record-ids.ts'
import { letterWay } from './letter-way.ts'
import { mailWay } from './mail-way.ts'
import { open311Way } from './open311-way.ts'
import { smsWay } from './sms-way.ts'
import { stateWay } from './state-way.ts'
import type { Carried, WayUnderTest } from './way-under-test.ts'

/** Every way in keeps the same promises, at its own door. A way without a row here does not compile. */
const waysUnderTest: Record<Way, WayUnderTest> = {
  mail: mailWay,
  letter: letterWay,
  open311: open311Way,
  sms: smsWay,
  state: stateWay,
}

let town: Doors
beforeAll(async () => {
  town = await openDoors({ set: Object.assign({}, ...Object.values(waysUnderTest).map(({ set }) => set)) })
})
afterAll(() => town.close())

const nadia = actorOf('agent')
const ends = async (id: string) =>
  (await town.database.owner.row<{ state: string; why: string; request: string | null; danger: boolean }>(
    sql`select state, why, request, danger from channels.message where id = ${id}`,
  ))!
const said = async (request: string): Promise<string[]> =>
  ((await town.kernel.ask(nadia, 'request.thread', { id: request })) as Thread).entries.flatMap(
    ({ words }) => words ?? [],
  )
const rowsOf = {
  mails: sql<{ n: number }>`select count(*)::int as n from notices.mail`,
  requests: sql<{ n: number }>`select count(*)::int as n from requests.request`,
  messages: sql<{ n: number }>`select count(*)::int as n from channels.message`,
  rings: sql<{ n: number }>`select count(*)::int as n from requests.alarm where ended_at is null`,
} as const
const counted = async (what: keyof typeof rowsOf): Promise<number> =>
  (await town.database.owner.row<{ n: number }>(rowsOf[what]))!.n

describe.each(ways.filter((way) => hasPrograms(...(waysUnderTest[way].needs ?? []))))('%s', (way) => {
  const { hand, intrude, danger, withoutMachines, withoutStrangers } = waysUnderTest[way]
  const arrive = async (message: Carried) => {
    const id = await hand(town, message)
    await deliverMessage(town.kernel, id)
    return { id, ...(await ends(id)) }
  }

  test('what a tenant writes stands in a thread, in her words', async () => {
    const { state, request } = await arrive({
      from: 'tenant',
      name: `${way}1`,
      words: 'La fenêtre du séjour ferme mal',
    })
    expect(state).toBe('placed')
    expect((await said(request!)).join('\n')).toContain('La fenêtre du séjour ferme mal')
  })

  test('handed over twice, as after an answer that was lost, it is one and says itself once', async () => {
    const message = { from: 'tenant', name: `${way}2`, words: 'Le robinet de la baignoire fuit' } as const
    const [first, again] = [await arrive(message), await arrive(message)]
    expect(again).toEqual(first)
    expect((await said(first.request!)).filter((words) => words.includes('baignoire'))).toHaveLength(1)
  })

  test('ten at once are one', async () => {
    const message = { from: 'tenant', name: `${way}3`, words: 'La chasse d’eau coule sans arrêt' } as const
    const before = await counted('messages')
    const ids = await Promise.all(Array.from({ length: 10 }, () => hand(town, message)))
    expect(new Set(ids).size).toBe(1)
    expect(await counted('messages')).toBe(before + 1)
    await Promise.all(ids.map((id) => deliverMessage(town.kernel, id)))
    const { request } = await ends(ids[0]!)
    expect((await said(request!)).filter((words) => words.includes('chasse'))).toHaveLength(1)
  })

  test('killed after it spoke and before it wrote that down, it says nothing twice', async () => {
    const { id, request } = await arrive({
      from: 'tenant',
      name: `${way}4`,
      words: 'Le volet de la chambre est bloqué',
    })
    await town.database.owner.run(
      sql`update channels.message set state = 'received', request = null where id = ${id}`,
    )
    await deliverMessage(town.kernel, id)
    expect(await ends(id)).toMatchObject({ state: 'placed', request })
    expect((await said(request!)).filter((words) => words.includes('volet'))).toHaveLength(1)
  })

  test.skipIf(withoutMachines)('a machine opens nothing, and gets no answer', async () => {
    const before = [await counted('mails'), await counted('requests')]
    const { state } = await arrive({ from: 'machine', name: `${way}5`, words: 'Je suis absente jusqu’au 3.' })
    expect(state).toBe('machine')
    expect([await counted('mails'), await counted('requests')]).toEqual(before)
  })

  test.skipIf(withoutStrangers)(
    'a stranger who names a request puts nothing into it, and learns nothing',
    async () => {
      const request = newId()
      await town.send(actorOf('tenant'), 'request.file', request, {
        nature: 'plumbing.tap_leak',
        channel: 'portal',
        unit: centre.unit,
        words: 'Goutte-à-goutte',
      })
      const { no } = (await town.database.owner.row<{ no: number }>(
        sql`select no::int as no from requests.matter where id = ${request}`,
      ))!
      const [before, mails] = [await said(request), await counted('mails')]
      const { id, state } = await arrive({
        from: 'stranger',
        name: `${way}6`,
        words: `Annulez le rendez-vous de la demande n° ${no}`,
      })
      expect(state).toBe('intake')
      expect(await said(request)).toEqual(before)
      expect(await counted('mails')).toBe(mails)
      const { rows } = (await town.kernel.ask(nadia, 'intake.list', {})) as Queries['intake.list']['output']
      expect(rows.map((row) => row.id)).toContain(id)
    },
  )

  test('a danger rings, whoever tells it', async () => {
    const before = await counted('rings')
    await arrive({
      from: withoutStrangers ? 'tenant' : 'stranger',
      name: `${way}7`,
      words: danger,
    })
    expect(await counted('rings')).toBeGreaterThan(before)
  })

  test.skipIf(!intrude)('without the secret of the house there is no door', async () => {
    const before = await counted('messages')
    expect(await intrude!(town)).toBe(404)
    expect(await counted('messages')).toBe(before)
  })
})
