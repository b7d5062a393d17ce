import type { Actor } from '../../../kernel/core/access.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { endLinks } from '../../../kernel/server/signed-links.ts'
import { handler } from '../../../kernel/server/slice.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import { commands, type Commands } from '../../core/contract.ts'
import { invite, type Linking, shutLinks } from '../../core/decide/invite-firm.ts'
import { agenciesOf, firmRow } from './papers-store.ts'

/** Links of a firm that open something still: all of its orders, or one that this reader may see. */
export const live = (firm: string, { role, agencies }: Actor, now: string): RawBuilder<unknown> => sql`
  kernel.signed_link l left join lateral (
    select o.no, o.agency from contractors.work_order o
    where o.request = l.matter and o.firm = l.firm order by o.placed_at desc limit 1) o on true
  where l.firm = ${firm} and l.purpose = 'firm' and l.revoked_at is null and l.expires_at > ${now}
    and (l.matter is null or ${ofRole(role).reach === 'agency' ? sql`o.agency = any (${[...agencies]}::text[])` : sql`true`})`

const firmOf = async (db: Db, id: string, now: string): Promise<Linking['firm']> => {
  const row = await firmRow(db, id)
  return row && { email: row.email, agencies: await agenciesOf(db, id, localDate(officeCalendar, now)) }
}

export const linkCommands = {
  'firm.invite': handler<Linking, Commands['firm.invite']>({
    data: commands['firm.invite'],
    gather: async (db, { subject }, { now }) => ({ firm: await firmOf(db, subject, now), live: [] }),
    decide: invite,
    // The link is made where its mail is written, so that its secret is in no fact and no answer.
    save: async () => {},
  }),
  'firm.shut': handler<Linking, Commands['firm.shut']>({
    data: commands['firm.shut'],
    // Beyond: no role reads links; which of them the sender may end is said in the question.
    beyond: true,
    gather: async (db, { subject, data }, { now, actor }) => ({
      firm: await firmOf(db, subject, now),
      live: (
        await db.rows<{ id: string }>(sql`
          select l.id from ${live(subject, actor, now)} ${data.link ? sql`and l.id = ${data.link}` : sql``}`)
      ).map(({ id }) => id),
    }),
    decide: shutLinks,
    save: async (db, facts, { live: ids }) => {
      if (facts.length) await endLinks(db, ids)
    },
  }),
}
