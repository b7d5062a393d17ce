import type { RawBuilder } from '../../kernel/server/sql.ts'
import { sql } from '../../kernel/server/sql.ts'
import type { Kernel } from '../../kernel/server/slice.ts'

/** A mail of somebody that stands in a thread, by the name that it bears everywhere. */
type ThreadMail = { request: string; party: string; name: string; at: string }

declare module '../../kernel/server/offers.ts' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface is merged with the kernel's own
  interface Offers {
    /** mails of people that stand in threads */
    threadMails: RawBuilder<ThreadMail>
  }
}

/** The first mail of a thread, and as many of the last: no head grows for ever. */
const mostNames = 20

/** As a head may name it (RFC 5322, 3.6.4): what is not, a mail program gave up. */
const plainName = /^[^\s<>@()"]{1,200}@[^\s<>@()"]{1,200}$/

/**
 * The names of the mails that went between the house and one party of a request, hers and ours, the oldest first: mail programs then show
 * them as one conversation. Of what was written to others nothing is named.
 */
export const threadNames = async (
  { database: { owner }, settings, offers }: Kernel,
  mail: { id: string; request: string | null; party: string | null },
): Promise<string[]> => {
  if (!mail.request || !mail.party) return []
  const host = new URL(settings.publicUrl).hostname
  const rows = await owner.rows<{ name: string }>(sql`
    select name from (
      select m.id || '@' || ${host}::text as name, m.sent_at as at from notices.mail m
      where m.request = ${mail.request} and m.to_person = ${mail.party} and m.via = 'mail' and m.sent_at is not null and m.id <> ${mail.id}
      ${offers.threadMails ? sql`union all select t.name, t.at from (${offers.threadMails}) t where t.request = ${mail.request} and t.party = ${mail.party}` : sql``}
    ) named order by at, name`)
  const names = [...new Set(rows.map(({ name }) => name))].filter((name) => plainName.test(name))
  return names.length > mostNames ? [names[0]!, ...names.slice(1 - mostNames)] : names
}
