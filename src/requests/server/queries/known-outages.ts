import type { Actor } from '../../../kernel/core/access.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries } from '../../core/contract.ts'
import { isNatureCode, natureOf, natures } from '../../core/nature/catalogue.ts'
import { isAboutPeople } from '../../core/nature/about-people.ts'
import { words } from '../../core/request-words.ts'
import { en as tellingEn } from '../../core/words/telling.en.ts'
import { fr as tellingFr } from '../../core/words/telling.fr.ts'

type Input = Queries['request.known']['input']

/**
 * Whether a breakdown of the whole building is known already. `beyond`: a visitor without an account asks too; she hears what
 * hangs in the hall, and nothing of who said it, from where, or in which words. Who is signed in reads her own household’s beside it.
 */
export const knownOutage = answer<Input>({
  ...queries['request.known'],
  beyond: true,
  answer: async (
    { db, actor, now },
    { building, nature, part },
  ): Promise<Queries['request.known']['output']> => {
    if (!isNatureCode(nature) || isAboutPeople(nature)) return { incident: null, reports: [] }
    const { group } = natureOf(nature)
    const codes = natures.filter((n) => n.group === group && !isAboutPeople(n.code)).map(({ code }) => code)
    const label = (code: string): string =>
      (words[actor.lang] as Record<string, string>)[`nature.${code}`] ?? code
    const found = await db.row<{ id: string; nature: string; due: string; since: string }>(sql`
      select r.id, r.nature, r.due, r.filed_at as since from requests.request r
      where r.building = ${building} and r.kind = 'outage' and r.closed_at is null and r.nature = any (${codes}::text[])
      order by r.filed_at desc limit 1`)
    // Of a home nothing is said: that somebody reported there is her own business.
    const single = part
      ? await db.rows<{ nature: string; at: string }>(sql`
          select r.nature, r.filed_at as at from requests.request r join estate.place u on u.id = r.unit
          where r.building = ${building} and u.kind = 'common' and u.part = ${part} and r.kind = 'single' and r.outage is null
            and r.closed_at is null and r.nature = any (${codes}::text[])
            and r.filed_at > ${now}::timestamptz - ${recentDays} * interval '1 day'
          order by r.filed_at desc limit 3`)
      : []
    const own = await openAtHome(db, actor, { building, codes, now })
    return {
      ...(own.length
        ? {
            own: own.map(({ nature: code, channel, ...one }) => ({
              ...one,
              label: label(code),
              cameBy: ways[actor.lang][`channel.${channel}`] ?? '',
            })),
          }
        : {}),
      incident: found
        ? { id: found.id, label: label(found.nature), due: found.due, since: found.since }
        : null,
      reports: single.map(({ nature: code, at }) => ({ label: label(code), at })),
    }
  },
})

const ways: Readonly<Record<Actor['lang'], Record<string, string>>> = { fr: tellingFr, en: tellingEn }

type OpenAtHome = { id: string; no: number; nature: string; channel: string; at: string }

// Of the reader’s own household alone; a link opens one thread, and no list.
const openAtHome = (
  db: Db,
  { role, households, matter }: Actor,
  { building, codes, now }: { building: string; codes: readonly string[]; now: string },
): Promise<OpenAtHome[]> =>
  ofRole(role).reach === 'household' && households.length && !matter
    ? db.rows<OpenAtHome>(sql`
        select r.id, r.no::int as no, r.nature, r.channel, r.filed_at as at from requests.request r
        where r.household = any (${[...households]}::uuid[]) and r.building = ${building} and r.closed_at is null
          and r.nature = any (${[...codes]}::text[]) and r.filed_at > ${now}::timestamptz - ${sameDays} * interval '1 day'
        order by r.filed_at desc limit 3`)
    : Promise.resolve([])

/** What a home told longer ago is something else by now, or worth saying again. */
const sameDays = 30

/** What is older is either repaired or worth saying again. */
const recentDays = 3
