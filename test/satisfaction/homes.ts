import type { Actor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/satisfaction/core/contract.ts'
import { drawRequest } from '../../src/satisfaction/server/draw-task.ts'
import { actorOf, centre, type Corner } from '../setup/agency-corners.ts'
import { type How, type Landlord, openLandlord } from '../setup/landlord.ts'
import { build, moveIn } from '../setup/tell.ts'
import { workOff } from '../setup/work-off.ts'

export type Home = { unit: string; household: string; tenant: Actor; email: string }
type Kept = {
  to_address: string
  via: string
  subject: string
  body: string
  agency: string | null
  request: string | null
}

/** A landlord who asks after each closed request. */
export const openAsking = (more: How = {}): Promise<Landlord> =>
  openLandlord({ size: 2, ...more, set: { askOneIn: 1, ...more.set } })

/** Homes that are let, each with one tenant and her mailbox. */
export const letHomes = async ({ act }: Landlord, n: number, at: Corner = centre): Promise<Home[]> => {
  const homes = Array.from({ length: n }, (_, i): Home => {
    const household = derivedId('asked home', at.agency, i)
    const tenant = actorOf('tenant', at, { id: derivedId('asked', at.agency, i), households: [household] })
    return {
      unit: derivedId('asked unit', at.agency, i),
      household,
      tenant,
      email: `home${i}@${at.agency}.example`,
    }
  })
  await build(act, at, { units: homes.map(({ unit }, i) => ({ id: unit, ref: `A-${at.agency}-${i}` })) })
  for (const { unit, household, tenant, email } of homes)
    await moveIn(act, { household, unit }, [
      { person: tenant.id, email, firstName: 'Rose', lastName: 'Marty' },
    ])
  return homes
}

/** A request of a home, closed for this reason by who answers it. */
export const closeOne = async (
  { act }: Landlord,
  { unit, tenant }: Pick<Home, 'unit' | 'tenant'>,
  reason = 'moved_out',
  at: Corner = centre,
): Promise<string> => {
  const request = newId()
  const agent = actorOf('agent', at)
  await act(
    'request.file',
    request,
    {
      nature: 'plumbing.tap_leak',
      channel: 'phone',
      words: 'Ça goutte.',
      unit,
      requester: { person: tenant.id },
    },
    agent,
  )
  await act('request.close', request, { reason }, agent)
  return request
}

/** The lot is cast over a closed request, at an instant (ISO), and what is to leave is written. */
export const castLot = async ({ kernel }: Landlord, request: string, now: string): Promise<void> => {
  await drawRequest(kernel, request, now)
  await workOff(kernel, 'notices.tell')
}

export const questions = ({ database }: Landlord): Promise<Kept[]> =>
  database.owner.rows<Kept>(sql`
    select m.to_address, m.via, m.subject, m.body, m.agency, m.request from notices.mail m
    where m.template = 'satisfaction' order by m.made_at, m.id`)

/** What stands behind `#` in a mail. */
export const keyIn = (body: string): string => /\/avis#([\w-]{43})/.exec(body)?.[1] ?? ''

export const visitor = actorOf('visitor')

export const ask = async <Query extends keyof Queries>(
  { kernel }: Landlord,
  who: Actor,
  query: Query,
  input: Queries[Query]['input'],
  now?: string,
): Promise<Queries[Query]['output']> => (await kernel.ask(who, query, input, now)) as Queries[Query]['output']
