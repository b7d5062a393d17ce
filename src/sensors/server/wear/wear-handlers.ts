import { dayOf } from '../../../kernel/core/dates.ts'
import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { commands, type Commands } from '../../core/contract.ts'
import { priceRenewal } from '../../core/wear/price-renewal.ts'

/** What a new one costs, told once a kind. */
export const wearHandlers: Record<string, Handler> = {
  'renewal.price': handler<object, Commands['renewal.price'], 'renewal.priced'>({
    data: commands['renewal.price'],
    gather: async () => ({}),
    decide: priceRenewal,
    save: async (db, _, __, { data: { kind, cents, source } }, { at }) =>
      void (await db.run(sql`
        insert into sensors.renewal_price (kind, cents, source, told_on) values (${kind}, ${cents}, ${source}, ${dayOf(at)}::date)
        on conflict (kind) do update set cents = excluded.cents, source = excluded.source, told_on = excluded.told_on`)),
  }),
}
