import { mayAnywhere } from '../../kernel/core/access.ts'
import type { Context } from '../../kernel/core/command.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import {
  callCommission,
  closeCommission,
  type CommissionNow,
  seatCommission,
} from '../core/commission/decide-commission.ts'
import { type Commands, commands } from '../core/contract.ts'
import { recordConvention } from '../core/flux/decide-flux.ts'
import { tellRadiations } from '../core/flux/decide-radiation.ts'
import { grants } from '../core/grants.ts'
import { commissionNow } from './dwelling-state.ts'

type HeldCommission = { commission: CommissionNow; dwellings: number }

const may = ({ actor }: Context): boolean => mayAnywhere(grants, 'allocate', actor)

const heldCommission = async (
  db: Db,
  { subject }: { subject: string },
  context: Context,
): Promise<HeldCommission> =>
  may(context)
    ? {
        commission: await commissionNow(db, subject),
        dwellings:
          (
            await db.row<{ n: number }>(
              sql`select count(*)::int as n from allocation.proposal p where p.commission = ${subject}`,
            )
          )?.n ?? 0,
      }
    : { commission: undefined, dwellings: 0 }

/** The register of commissions, conventions of a year, and the list of numbers that were handed over. */
export const commissionHandlers: Record<string, Handler> = {
  'commission.call': handler<HeldCommission, Commands['commission.call']>({
    data: commands['commission.call'],
    gather: heldCommission,
    decide: callCommission,
    save: async (db, _, __, { subject, data }, { actor, at }) => {
      await db.run(sql`
        insert into allocation.commission (id, held_on, place, at, by_person)
        values (${subject}, ${data.heldOn}, ${data.place}, ${at}, ${actor.id})`)
      // Who sat in the last one most likely sits again: said anew where somebody changed, and present where she is seen.
      await db.run(sql`
        insert into allocation.seat (commission, seat, name, is_present)
        select ${subject}, s.seat, s.name, false from allocation.seat s where s.commission = (
          select c.id from allocation.commission c where c.id <> ${subject} order by c.held_on desc, c.at desc limit 1)`)
    },
  }),
  'commission.seat': handler<HeldCommission, Commands['commission.seat']>({
    data: commands['commission.seat'],
    gather: heldCommission,
    decide: seatCommission,
    save: async (db, _, __, { subject, data }) => {
      await db.run(sql`delete from allocation.seat where commission = ${subject}`)
      for (const { seat, name, isPresent } of data.seats)
        await db.run(sql`
          insert into allocation.seat (commission, seat, name, is_present) values (${subject}, ${seat}, ${name}, ${isPresent})`)
    },
  }),
  'commission.close': handler<HeldCommission, Commands['commission.close']>({
    data: commands['commission.close'],
    gather: heldCommission,
    decide: closeCommission,
    save: async (db, facts, _, { subject }, { at }) => {
      if (facts.length > 0)
        await db.run(sql`update allocation.commission set closed_at = ${at} where id = ${subject}`)
    },
  }),
  'convention.record': handler<{ others: { share: number }[] }, Commands['convention.record']>({
    data: commands['convention.record'],
    // The shares of a year are one sum: two who note them at once are counted one after the other.
    holds: ({ year }) => [derivedId('allocation', 'shares', year)],
    gather: async (db, { subject, data }, context) => ({
      others: may(context)
        ? await db.rows(
            sql`select c.share from allocation.convention c where c.year = ${data.year} and c.id <> ${subject}`,
          )
        : [],
    }),
    decide: recordConvention,
    save: async (db, _, __, { subject, data }, { actor, at }) => {
      const { reservee, name, year, share } = data
      await db.run(sql`
        insert into allocation.convention (id, reservee, name, year, share, by_person, at)
        values (${subject}, ${reservee}, ${name}, ${year}, ${share}, ${actor.id}, ${at})
        on conflict (id) do update set reservee = excluded.reservee, name = excluded.name, year = excluded.year, share = excluded.share`)
    },
  }),
  'radiations.tell': handler<{ untold: string[] }, Commands['radiations.tell']>({
    data: commands['radiations.tell'],
    gather: async (db, { data }, context) => ({
      untold: may(context)
        ? (
            await db.rows<{ id: string }>(sql`
              select r.void as id from allocation.radiation r where r.void = any (${data.voids}::uuid[]) and r.told_on is null`)
          ).map(({ id }) => id)
        : [],
    }),
    decide: tellRadiations,
    save: async (db, _, { untold }, { data }, { actor }) => {
      await db.run(sql`
        update allocation.radiation set told_on = ${data.toldOn}, told_by = ${actor.id}
        where void = any (${untold}::uuid[])`)
    },
  }),
}
