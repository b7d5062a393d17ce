import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import {
  answerContest,
  contestAccount,
  type ContestAnswering,
  forward,
  type ForwardedLease,
  type TenantAccount,
} from '../../core/account/decide-contest.ts'
import { commands, type Commands } from '../../core/contract.ts'
import { leaseOf } from './account-sql.ts'
import { saveTakenBack } from './account-store.ts'
import { settlementNow } from './read-settlement.ts'

/** How a tenant disagrees with her account, how she is answered, and where she says that she lives now. */
export const contestHandlers: Record<string, Handler> = {
  'settlement.contest': handler<TenantAccount | undefined, Commands['settlement.contest']>({
    data: commands['settlement.contest'],
    gather: (db, { subject }) => tenantAccount(db, subject),
    decide: contestAccount,
    save: async (db, _, account, { id, subject, data }, { actor, at }) => {
      if (account) await saveContest(db, id, { ...data, settlement: subject }, { by: actor.id, at })
    },
  }),
  'settlement.answerContest': handler<ContestAnswering, Commands['settlement.answerContest']>({
    data: commands['settlement.answerContest'],
    gather: async (db, { subject, data: { contest } }) => ({
      settlement: await settlementNow(db, subject),
      state: (
        await db.row<{ state: NonNullable<ContestAnswering['state']> }>(
          sql`select c.state from inspections.contest c where c.id = ${contest} and c.settlement = ${subject}`,
        )
      )?.state,
    }),
    decide: answerContest,
    save: async (db, facts, _, { subject, data }, { actor, at }) => {
      await db.run(sql`
        update inspections.contest set state = ${data.isCorrected ? 'corrected' : 'kept'}, answer = ${data.words},
          answered_by = ${actor.id}, answered_at = ${at} where id = ${data.contest}`)
      if (facts.some(({ type }) => type === 'settlement.takenBack'))
        await saveTakenBack(db, subject, { by: actor.id, at })
    },
  }),
  'lease.forward': handler<ForwardedLease | undefined, Commands['lease.forward']>({
    data: commands['lease.forward'],
    gather: (db, { subject }) => forwardedLease(db, subject),
    decide: forward,
    save: async (db, _, lease, { data }, { actor, at }) => {
      if (lease)
        await saveForwarding(db, lease, data, { by: actor.id, at, on: localDate(officeCalendar, at) })
    },
  }),
}

// What is issued alone, behind the wall of whoever disagrees.
const tenantAccount = (db: Db, id: string): Promise<TenantAccount | undefined> =>
  db.row(sql`
    select s.id, s.agency, s.household, ${leaseOf('s.household', 's.unit')} as lease,
      s.statement::jsonb #>> '{terms,keysBackOn}' as "keysBackOn",
      array(select line ->> 'flaw' from jsonb_array_elements(s.statement::jsonb -> 'lines') line) as flaws,
      coalesce((select jsonb_agg(c.flaw) from inspections.contest c where c.settlement = s.id and c.state = 'asked'), '[]') as waiting
    from inspections.settlement s where s.id = ${id} and s.state <> 'open' and s.statement is not null`)

/** A lease of which something was signed. Whoever came by a link sees no dwelling: the agency is known by what she signed there. */
export const forwardedLease = (db: Db, id: string): Promise<ForwardedLease | undefined> =>
  db.row(sql`
    select l.id, l.household, l.unit, i.agency from people.lease l
      join inspections.inspection i on i.household = l.household and i.unit = l.unit
    where l.id = ${id} and i.state in ('signed', 'away') order by i.ended_at desc limit 1`)

const saveContest = (
  db: Db,
  id: string,
  { settlement, flaw, words }: Commands['settlement.contest'] & { settlement: string },
  { by, at }: { by: string; at: string },
): Promise<number> =>
  db.run(sql`
    insert into inspections.contest (id, settlement, unit, household, agency, flaw, words, by_person, at)
    select ${id}, s.id, s.unit, s.household, s.agency, ${flaw ?? null}::uuid, ${words}, ${by}, ${at}
    from inspections.settlement s where s.id = ${settlement}`)

// The day on which a first address was told counts for lateness; another one after it changes none.
const saveForwarding = (
  db: Db,
  { unit, household, agency }: ForwardedLease,
  { address, way }: Commands['lease.forward'],
  { by, at, on }: { by: string; at: string; on: string },
): Promise<number> =>
  db.run(sql`
    insert into inspections.forwarding as f (unit, household, agency, address, address_on, way, told_by, told_at)
    values (${unit}, ${household}, ${agency}, ${address ? JSON.stringify(address) : null}::jsonb, ${address ? on : null}::date, ${way ?? null}, ${by}, ${at})
    on conflict (unit, household) do update set address = coalesce(excluded.address, f.address),
      address_on = coalesce(f.address_on, excluded.address_on), way = coalesce(excluded.way, f.way),
      told_by = excluded.told_by, told_at = excluded.told_at`)
