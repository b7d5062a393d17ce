import type { Actor } from '../../src/kernel/core/access.ts'
import type { Outcome } from '../../src/kernel/core/command.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/statutory/core/contract.ts'
import { actorOf } from '../setup/agency-corners.ts'
import { type How, type Landlord, openLandlord } from '../setup/landlord.ts'
import { workOff } from '../setup/work-off.ts'

export const hq = actorOf('hq')
export const visitor = actorOf('visitor')
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()
export const dayIn = (days: number): string => inDays(days).slice(0, 10)
export const salt = 'x'.repeat(24)

/** What a home of three answers. */
export const answers = {
  home: { resources: '18 432,00 €' },
  people: [
    { name: 'Anne', born: '1951', tie: 'holder', activity: 'retired' },
    { name: 'Maé-N’Diaye', born: '2019', tie: 'child', activity: 'studying' },
  ],
}

export const openTown = (how: How = {}): Promise<Landlord> => openLandlord({ size: 2, ...how })

export const opening = (more: object = {}): object => ({
  kind: 'ops',
  year: 2027,
  due: dayIn(40),
  remindOn: [dayIn(10), dayIn(20)],
  without: [],
  ...more,
})

export const ask = async <Query extends keyof Queries>(
  { kernel }: Landlord,
  who: Actor,
  query: Query,
  input: Queries[Query]['input'],
  now?: string,
): Promise<Queries[Query]['output']> => (await kernel.ask(who, query, input, now)) as Queries[Query]['output']

/** One act at an instant (ISO). */
export const sendAt = (
  { kernel }: Landlord,
  who: Actor,
  type: string,
  subject: string,
  data: object,
  at = inDays(0),
): Promise<Outcome> => kernel.send(who, { id: newId(), type, subject, data, at }, at)

type Kept = { to_address: string; via: string; subject: string; body: string; person: string }

/** What was written for surveys, the earliest first. */
export const sheetMails = async ({ kernel, database }: Landlord): Promise<Kept[]> => {
  await workOff(kernel, 'notices.tell')
  return database.owner.rows<Kept>(sql`
    select m.to_address, m.via, m.subject, m.body, m.to_person as person from notices.mail m where m.template = 'sheet' order by m.made_at, m.id`)
}

/** What stands behind `#` in a mail. */
export const keyIn = (body: string): string => /\/enquete#([\w-]{43})/.exec(body)?.[1] ?? ''
