import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { dropUnpriced } from '../../src/contractors/server/order-tasks.ts'
import type { TellingFact } from '../../src/notices/core/notice-matter.ts'
import { tellIt } from '../../src/notices/server/landlord-words.ts'
import type { Entry, Thread } from '../../src/requests/core/contract.ts'
import { fr } from '../../src/requests/core/words/follow.fr.ts'
import { tellFact } from '../../src/requests/web/tenant/tell-tenant.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
let request: string
let order: string
const second = derivedId('second contract')
const leGoff = actorOf('tenant')
const agent = actorOf('agent')
const manager = actorOf('manager')
const firm = actorOf('firm')

beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  await town.database.owner.run(sql`
    insert into contractors.contract (id, firm, ref, name, kind, trades, agencies, spend_limit, starts, ends, capacity)
    values (${second}, ${centre.firm}, 'M-2', 'Plomberie, second', 'framework', '{plumbing}', '{centre}', 40000, '2020-01-01', '2040-01-01', 500)`)
})
afterAll(() => town.close())

const act = async (
  who: typeof agent,
  type: string,
  data: object = {},
  subject = request,
): Promise<string> => {
  const outcome = await town.send(who, type, subject, data)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
  return outcome.id
}
const file = async (subject: string, more: object = {}) =>
  act(
    agent,
    'request.file',
    {
      nature: 'plumbing.no_water',
      unit: centre.unit,
      channel: 'phone',
      requester: { person: leGoff.id },
      ...more,
    },
    subject,
  )
const days = (n: number): string => new Date(Date.now() + n * 86_400_000).toISOString()
const saturday = { starts: days(3), ends: new Date(Date.parse(days(3)) + 7_200_000).toISOString() }

// Madame Le Goff has chosen her hour, and the firm has said yes.
beforeEach(async () => {
  request = newId()
  // An incident that one of these tests opens in her building would gather what is filed there after it.
  await file(request, { apart: true })
  order = await act(agent, 'request.orient', {
    to: 'firm',
    contract: centre.contract,
    slot: saturday,
  })
  await act(firm, 'order.accept', { order })
  await town.database.owner.run(
    sql`update requests.request set filed_at = filed_at - interval '1 hour' where id = ${request}`,
  )
})

const isSaturday = (slot: { starts: string } | null): boolean =>
  slot !== null && Date.parse(slot.starts) === Date.parse(saturday.starts)

const threadOf = async (): Promise<Thread> =>
  (await town.kernel.ask(leGoff, 'request.thread', { id: request })) as Thread
const speech = {
  lang: 'fr' as const,
  t: (key: string, params: Record<string, string | number> = {}) =>
    (fr as Record<string, string>)[key]?.replace(/\{(\w+)\}/g, (_, hole: string) =>
      String(params[hole] ?? ''),
    ) ?? key,
}
const say = (entry: Entry): string => tellFact(entry, new Date().toISOString(), speech)

/** What she reads in her thread and is written of it, once this was done. */
const after = async (ending: () => Promise<unknown>) => {
  const before = (await threadOf()).entries.length
  const seen = await town.database.owner.row<{ seq: number }>(sql`select max(seq) as seq from kernel.fact`)
  await ending()
  const facts = await town.database.owner.rows<TellingFact>(sql`
    select f.id, f.type, f.subject, f.command, f.role, f.at, f.data, f.audience from kernel.fact f
    where f.subject = ${request} and f.seq > ${seen!.seq} order by f.seq`)
  await town.database.owner.run(sql`delete from notices.mail where request = ${request}`)
  for (const fact of facts) await tellIt(town.kernel, fact, new Date().toISOString())
  const mails = await town.database.owner.rows<{ template: string; body: string }>(sql`
    select template, body from notices.mail where request = ${request} and to_person = ${leGoff.id}`)
  const thread = await threadOf()
  return { lines: thread.entries.slice(before).map(say).filter(Boolean), mails, thread }
}

type Ending = readonly [what: string, run: () => Promise<unknown>]
const report = (data: object) => () => act(firm, 'order.report', { order, ...data })
const endings: readonly Ending[] = [
  ['the firm tells of a part to order', report({ outcome: 'partNeeded', readyOn: days(8).slice(0, 10) })],
  [
    'the firm tells that somebody else must come',
    report({ outcome: 'followOn', words: 'Il faut un carreleur.' }),
  ],
  ['the firm came earlier, and says that it is done', report({ outcome: 'done', words: 'Passé ce matin.' })],
  ['the firm gives the hour up', () => act(firm, 'order.dropSlot', { order })],
  ['the firm can no longer come', () => act(firm, 'order.refuse', { order, reason: 'noCapacity' })],
  ['the agency cancels the order', () => act(agent, 'order.cancel', { order })],
  ['the agency sends it to its own crew', () => act(agent, 'request.orient', { to: 'inhouse' })],
  ['the agency sends it to another', () => act(agent, 'request.orient', { to: 'firm', contract: second })],
  [
    'the agency sends it to another, who comes at another hour',
    () =>
      act(agent, 'request.orient', {
        to: 'firm',
        contract: second,
        slot: { starts: days(5), ends: new Date(Date.parse(days(5)) + 7_200_000).toISOString() },
      }),
  ],
  [
    'the agency closes it',
    () => act(agent, 'request.close', { reason: 'nothing_found', words: 'Tout va bien au compteur.' }),
  ],
  [
    'it follows a breakdown of the house',
    async () => {
      const outage = newId()
      await file(outage, { outage: true })
      await act(agent, 'request.gather', { requests: [request] }, outage)
    },
  ],
  [
    'a higher price is refused',
    async () => {
      await report({ outcome: 'moreWork', amount: 85_000, words: 'Toute la colonne.' })()
      await act(manager, 'order.reject', { order, words: 'Trop cher.' })
    },
  ],
  [
    'a higher price waits for its answer until the visit is near',
    async () => {
      await report({ outcome: 'moreWork', amount: 85_000, words: 'Toute la colonne.' })()
      await dropUnpriced(town.kernel, new Date(Date.parse(saturday.starts) - 3_600_000).toISOString())
    },
  ],
]

describe('an appointment never vanishes without a line and a word to her', () => {
  test.each(endings)('%s', async (_, run) => {
    const { lines, mails, thread } = await after(run)
    expect(thread.orders.some(({ slot }) => isSaturday(slot))).toBe(false)
    expect(lines.join(' ')).toMatch(/rendez-vous du .* (n’a plus lieu|est annulé)/)
    const words = mails.map(({ body }) => body).join('\n')
    expect(words).toMatch(/rendez-vous du .* n’a plus lieu|n’aura pas lieu[^]*Il était prévu le/)
    // Nobody has come yet, and nobody is said to have.
    expect(words).not.toMatch(/est passée/)
    expect(words).not.toMatch(/\{\w+\}|mail\.|undefined/)
  })

  test('who withdraws it herself reads it in her thread', async () => {
    const { lines } = await after(() => act(leGoff, 'request.withdraw'))
    expect(lines.join(' ')).toMatch(/rendez-vous du .* n’a plus lieu/)
  })
})

describe('what she had chosen stands', () => {
  test('while a higher price is looked at, and once it is accepted', async () => {
    const { thread } = await after(
      report({ outcome: 'moreWork', amount: 85_000, words: 'Toute la colonne.' }),
    )
    expect(thread.request.status).toBe('approval')
    expect(isSaturday(thread.orders[0]!.slot)).toBe(true)
    await act(manager, 'order.approve', { order })
    const approved = await threadOf()
    expect(approved.request).toMatchObject({ status: 'planned', nextAt: saturday.starts })
    expect(isSaturday(approved.orders[0]!.slot)).toBe(true)
  })

  test('a part that is awaited is waited for: no hour before it is offered, nor taken', async () => {
    const readyOn = days(8).slice(0, 10)
    await report({ outcome: 'partNeeded', readyOn })()
    const times = (await town.kernel.ask(leGoff, 'order.times', { order })) as {
      starts: string
      ends: string
    }[]
    expect(times.length).toBeGreaterThan(0)
    for (const { starts } of times) expect(starts.slice(0, 10) >= readyOn).toBe(true)
    expect((await threadOf()).orders[0]!.offered).toEqual([])
  })

  test('a crew that came is said to have come', async () => {
    await act(firm, 'order.onTheWay', { order })
    const { mails } = await after(report({ outcome: 'partNeeded', readyOn: days(8).slice(0, 10) }))
    expect(mails[0]!.body).toMatch(/est passée/)
    expect(mails[0]!.body).not.toMatch(/n’a plus lieu/)
  })
})
