import { slices } from '../../src/app/slices.ts'
import type { Commands } from '../../src/contractors/core/contract.ts'
import { slice as contractors } from '../../src/contractors/server/slice.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Outcome } from '../../src/kernel/core/command.ts'
import { cents } from '../../src/kernel/core/money.ts'
import type { Database } from '../../src/kernel/server/database.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { slice as requests } from '../../src/requests/server/slice.ts'
import { actorOf, centre, house, roches } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { openLandlord } from '../setup/landlord.ts'
import { actOn, sign } from '../setup/tell.ts'

/** A Tuesday in January, half past ten in Nantes. */
export const morning = '2026-01-13T09:30:00.000Z'

const id = {
  scheme: centre.scheme,
  building: centre.building,
  unit: centre.unit,
  household: centre.household,
  leGoff: centre.tenant,
  nicolas: newId(),
  oceane: newId(),
  framework: newId(),
  second: newId(),
  ended: newId(),
  elsewhere: newId(),
}

const people = {
  leGoff: actorOf('tenant'),
  benali: actorOf('caretaker'),
  agent: actorOf('agent'),
  manager: actorOf('manager'),
  technician: actorOf('technician'),
  elsewhere: actorOf('manager', roches),
  hq: actorOf('hq'),
  house,
  nicolas: actorOf('firm', centre, { id: id.nicolas, firm: id.nicolas }),
  oceane: actorOf('firm', centre, { id: id.oceane, firm: id.oceane }),
}

/** The firms Nicolas and Océane with their contracts in Madame Le Goff’s agency, and the doors to act. */
export const openContracts = async (): Promise<Contracts> => {
  const { database, kernel, close } = await openLandlord({ slices: [requests, contractors] })
  const send = (who: Actor, type: string, subject: string, data: object, now = morning): Promise<Outcome> =>
    kernel.send(who, { id: newId(), type, subject, data, at: now }, now)
  /** sends, and throws what was refused: for the acts that a test takes for granted */
  const act = async (who: Actor, type: string, subject: string, data: object, now = morning) => {
    const outcome = await send(who, type, subject, data, now)
    if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
    return outcome
  }
  const tell = actOn(assemble(database, kernel.settings, slices))
  await tell('estate.correct', id.building, { building: { access: 'Code 12A34' } })
  await tell(
    'alert.raise',
    newId(),
    { code: 'asbestos', unit: id.unit, until: daysFromToday()(30) },
    people.agent,
  )
  // What the agency has else has ended: whom one turns to is one of these.
  await sign(tell, centre.contract, { firm: centre.firm, ref: 'M-centre', ends: '2025-12-31' })
  await act(people.hq, 'firm.know', id.nicolas, { name: 'Nicolas Plomberie', phone: '02 40 00 00 01' })
  await act(people.hq, 'firm.know', id.oceane, { name: 'Océane Chauffage' })
  for (const [contract, firm, more] of [
    [id.framework, id.nicolas, {}],
    [id.second, id.oceane, { rank: 2 }],
    [id.ended, id.oceane, { ends: '2025-12-31' }],
    [id.elsewhere, id.oceane, { agencies: ['roches'] }],
  ] as const)
    await act(people.hq, 'contract.sign', contract, { ...signed(firm, contract), ...more })

  /** files a request for Madame Le Goff and orients it: the order's id is the id of that act */
  const ordered = async (contract: string = id.framework, slot?: object, now = morning) => {
    const request = newId()
    await act(people.agent, 'request.file', request, filed, now)
    return { request, order: await orient(request, contract, slot, now) }
  }
  const orient = async (request: string, contract: string, slot?: object, now = morning): Promise<string> => {
    const outcome = await act(
      people.agent,
      'request.orient',
      request,
      { to: 'firm', contract, ...(slot ? { slot } : {}) },
      now,
    )
    return outcome.id
  }
  const ask = <T>(who: Actor, query: string, input: object, now = morning) =>
    kernel.ask(who, query, input, now) as Promise<T>
  const requestOf = (request: string) =>
    database.owner.row<Record<string, unknown>>(
      sql`select status, ball, next_at as "nextAt", waits_for as "waitsFor" from requests.request where id = ${request}`,
    )
  const orderOf = (order: string) =>
    database.owner.row<Record<string, unknown>>(sql`
      select status, asked_amount as asked, agreed_amount as agreed, visits, absences, follows, outcome, ready_on as "readyOn", invoice_ref as "invoiceRef",
        (select count(*)::int from contractors.appointment a where a.work_order = o.id and a.state = 'fixed') as fixed
      from contractors.work_order o where id = ${order}`)
  return { database, kernel, close, id, people, send, act, ask, ordered, orient, requestOf, orderOf }
}

type Send = (who: Actor, type: string, subject: string, data: object, now?: string) => Promise<Outcome>
type Found = Record<string, unknown> | undefined

export type Contracts = {
  database: Database
  kernel: Kernel
  close: () => Promise<void>
  id: typeof id
  people: typeof people
  send: Send
  act: (...sent: Parameters<Send>) => Promise<Outcome & { ok: true }>
  ask: <T>(who: Actor, query: string, input: object, now?: string) => Promise<T>
  ordered: (contract?: string, slot?: object, now?: string) => Promise<{ request: string; order: string }>
  orient: (request: string, contract: string, slot?: object, now?: string) => Promise<string>
  requestOf: (request: string) => Promise<Found>
  orderOf: (order: string) => Promise<Found>
}

const filed = {
  nature: 'plumbing.tap_broken',
  words: 'L’évier fuit depuis ce matin.',
  unit: id.unit,
  requester: { person: id.leGoff },
  channel: 'phone',
}

/** A framework contract as head office signs it; the reference tells contracts apart. */
export const signed = (firm: string, ref: string): Commands['contract.sign'] => ({
  firm,
  ref,
  name: 'Plomberie, agence Centre',
  kind: 'framework',
  trades: ['plumbing'],
  agencies: ['centre'],
  limit: cents(40_000),
  starts: '2025-01-01',
  ends: '2027-12-31',
  capacity: 6,
  rates: [
    { code: 'PL-01', label: 'Déplacement', unit: 'u', unitPrice: cents(3500) },
    { code: 'PL-02', label: 'Joint remplacé', unit: 'u', unitPrice: cents(1250) },
  ],
})
