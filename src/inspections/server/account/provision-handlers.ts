import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import {
  approveAccounts,
  provisionSurcharge,
  type ProvisionState,
  returnProvision,
  type StandingProvision,
} from '../../core/account/decide-provision.ts'
import { commands, type Commands } from '../../core/contract.ts'
import { settlementNow } from './read-settlement.ts'

/** What stands of the provision of an account, behind the wall of who asks. */
export const standingProvision = (db: Db, id: string): Promise<StandingProvision | undefined> =>
  db.row(sql`
    select s.issued_on::text as "issuedOn", s.approved_on::text as "approvedOn", s.provision_back_on::text as "backOn",
      s.provision_kept::float as kept, s.provision_surcharge::float as surcharge
    from inspections.settlement s where s.id = ${id}`)

const gather = async (db: Db, { subject }: { subject: string }): Promise<ProvisionState> => ({
  settlement: await settlementNow(db, subject),
  standing: await standingProvision(db, subject),
})

/** What was kept back of a deposit, once the accounts of the building are approved. */
export const provisionHandlers: Record<string, Handler> = {
  'settlement.approveAccounts': handler<ProvisionState, Commands['settlement.approveAccounts']>({
    data: commands['settlement.approveAccounts'],
    gather,
    decide: approveAccounts,
    save: async (db, _, __, { subject, data: { on } }) =>
      void (await db.run(
        sql`update inspections.settlement set approved_on = ${on}::date where id = ${subject}`,
      )),
  }),
  'settlement.returnProvision': handler<ProvisionState, Commands['settlement.returnProvision']>({
    data: commands['settlement.returnProvision'],
    gather,
    decide: returnProvision,
    save: async (db, _, state, { subject, data }) =>
      void (await db.run(sql`
        update inspections.settlement set provision_back_on = ${data.on}::date, provision_kept = ${data.kept},
          provision_surcharge = ${provisionSurcharge(state, data)} where id = ${subject}`)),
  }),
}
