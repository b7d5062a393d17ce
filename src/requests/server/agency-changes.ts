import { type AgencyChange, mostChanges } from '../../kernel/core/agency-change.ts'
import { can, everyAgency, type Lang, mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { type Delay, sayDelay } from '../../kernel/core/delay.ts'
import { type Answer, answer } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries, type Queries } from '../core/contract.ts'
import type { Delays } from '../core/delays/delays.ts'
import type { OwnPromise } from '../core/delays/own-promises.ts'
import { en } from '../core/delays/words.en.ts'
import { fr } from '../core/delays/words.fr.ts'
import { grants } from '../core/grants.ts'
import { templateQueries } from '../core/templates/template-contract.ts'
import { matterOfAgency } from './agency-delays.ts'

const words = { fr, en }

type TemplateRow = Omit<AgencyChange, 'key' | 'what'> & { name: string }

type PromiseRow = Pick<AgencyChange, 'agency' | 'at' | 'by'> & {
  promise: OwnPromise
  before: NumberOf | null
  after: NumberOf
}
type NumberOf = { minutes: number | null; workingDays: number | null }

/** What agencies changed of answers and of promises, for head office. */
export const changeAnswers: Record<string, Answer> = {
  'template.changes': answer<Queries['template.changes']['input']>({
    ...templateQueries['template.changes'],
    answer: async ({ db, actor }, { lang }) => {
      if (!can(grants, 'offerTemplates', actor, { agency: everyAgency })) return refuse('not_yours')
      const said = (text: ReturnType<typeof sql>) =>
        lang === 'en'
          ? sql`coalesce(nullif(${text}.en, ''), ${text}.fr)`
          : sql`coalesce(nullif(${text}.fr, ''), ${text}.en)`
      const rows = await db.rows<TemplateRow>(sql`
        select t.id as subject, t.agency, t.name, t.set_at as at,
          (select p.name from people.reachable p where p.id = t.set_by and p.erased_at is null) as by,
          case when t.is_withdrawn then null else ${said(sql`t`)} end as after,
          (select ${said(sql`b`)} from requests.reply_template b
            where b.id = t.id and b.version = t.version - 1 and not b.is_withdrawn) as before
        from (select distinct on (id) id, version, agency, name, fr, en, is_withdrawn, set_at, set_by
          from requests.reply_template where agency is not null order by id, version desc) t
        order by t.set_at desc limit ${mostChanges}`)
      return { changes: rows.map(({ name, ...row }) => ({ ...row, key: row.subject, what: name })) }
    },
  }),
  'urgency.changes': answer<Queries['urgency.changes']['input']>({
    ...queries['urgency.changes'],
    answer: async ({ db, actor }, { lang }) => {
      if (!mayAnywhere(grants, 'setDelays', actor)) return refuse('not_yours')
      const landlord = (await db.row<{ delays: Delays }>(sql`select requests.delays() as delays`))!.delays
      // What was given back is the landlord’s again, and no change any more.
      const rows = await db.rows<PromiseRow>(sql`
        select d.agency, d.urgency as promise, d.since as at,
          (select p.name from people.reachable p where p.id = d.set_by and p.erased_at is null) as by,
          jsonb_build_object('minutes', d.minutes, 'workingDays', d.working_days) as after,
          (select jsonb_build_object('minutes', b.minutes, 'workingDays', b.working_days) from requests.agency_delay b
            where b.agency = d.agency and b.urgency = d.urgency and b.since < d.since order by b.since desc limit 1) as before
        from (select distinct on (agency, urgency) agency, urgency, since, minutes, working_days, set_by
          from requests.agency_delay order by agency, urgency, since desc) d
        where coalesce(d.minutes, d.working_days) is not null
        order by d.since desc limit ${mostChanges}`)
      return { changes: rows.map((row) => sayPromise(row, landlord, lang)) }
    },
  }),
}

const sayPromise = (
  { agency, promise, at, by, before, after }: PromiseRow,
  landlord: Delays,
  lang: Lang,
): AgencyChange => ({
  key: `${agency} ${promise}`,
  subject: matterOfAgency(agency),
  agency,
  what: words[lang][`delays.name.${promise}`],
  before: sayDelay(delayOf(before) ?? landlord[promise], lang),
  after: sayDelay(delayOf(after) ?? landlord[promise], lang),
  at,
  by,
})

const delayOf = (said: NumberOf | null): Delay | undefined => {
  if (!said) return undefined
  if (said.minutes !== null) return { minutes: said.minutes }
  return said.workingDays === null ? undefined : { workingDays: said.workingDays }
}
