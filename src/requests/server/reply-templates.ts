import { can, everyAgency, mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import { type Answer, answer, type Handler, handler } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { commands, type Commands } from '../core/request-commands.ts'
import { templateQueries } from '../core/templates/template-contract.ts'
import { type StandingTemplate, withdrawTemplate, writeTemplate } from '../core/templates/write-template.ts'

const standing = async (db: Db, id: string): Promise<StandingTemplate['now']> =>
  db.row(sql`
    select agency, version, name, fr, en, is_withdrawn as withdrawn
    from requests.reply_template where id = ${id} order by version desc limit 1`)

const countOf = async (db: Db, agency: string | null): Promise<number> =>
  (await db.row<{ n: number }>(sql`
    select count(*)::int as n from (
      select distinct on (id) id, is_withdrawn from requests.reply_template
      where agency is not distinct from ${agency} order by id, version desc) now
    where not is_withdrawn`))!.n

/** Templates are written and withdrawn: a version more each time. */
export const templateHandlers: Record<string, Handler> = {
  // Of another agency too: whoever names its template is told that it is another’s, and writes nothing over it.
  'template.write': handler<StandingTemplate, Commands['template.write']>({
    data: commands['template.write'],
    beyond: true,
    gather: async (db, { subject, data }) => ({
      now: await standing(db, subject),
      beside: await countOf(db, data.agency),
    }),
    decide: writeTemplate,
    save: async (db, facts, { now }, { subject, data }, context) => {
      if (!facts.length) return
      const { agency, name, fr, en } = data
      await db.run(sql`
        insert into requests.reply_template (id, version, agency, name, fr, en, set_at, set_by)
        values (${subject}, ${(now?.version ?? 0) + 1}, ${agency}, ${name}, ${fr}, ${en}, ${context.now}, ${context.actor.id})`)
    },
  }),
  'template.withdraw': handler<StandingTemplate, Commands['template.withdraw']>({
    data: commands['template.withdraw'],
    gather: async (db, { subject }) => ({ now: await standing(db, subject), beside: 0 }),
    decide: withdrawTemplate,
    save: async (db, facts, { now }, { subject }, context) => {
      if (!facts.length || !now) return
      await db.run(sql`
        insert into requests.reply_template (id, version, agency, name, fr, en, is_withdrawn, set_at, set_by)
        values (${subject}, ${now.version + 1}, ${now.agency}, ${now.name}, ${now.fr}, ${now.en}, true, ${context.now}, ${context.actor.id})`)
    },
  }),
}

type Row = Omit<Queries['template.list']['output']['templates'][number], 'mine'>

const writerOf = sql`(select p.name from people.reachable p where p.id = t.set_by and p.erased_at is null)`

export const templateAnswers: Record<string, Answer> = {
  'template.list': answer<Queries['template.list']['input']>({
    ...templateQueries['template.list'],
    answer: async ({ db, actor }) => {
      if (!mayAnywhere(grants, 'pickTemplates', actor)) return refuse('not_yours')
      const rows = await db.rows<Row>(sql`
        select t.id, t.agency, t.name, t.fr, t.en, t.version, t.set_at as at, ${writerOf} as by
        from (select distinct on (id) id, agency, name, fr, en, version, set_at, set_by, is_withdrawn
          from requests.reply_template order by id, version desc) t
        where not t.is_withdrawn order by lower(t.name), t.id`)
      const offers = can(grants, 'offerTemplates', actor, { agency: everyAgency })
      const mine = (agency: string | null): boolean =>
        agency === null ? offers : can(grants, 'writeTemplates', actor, { agency })
      return {
        templates: rows.map((row) => ({ ...row, mine: mine(row.agency) })),
        writes: ofRole(actor.role).reach === 'agency' ? await agenciesOf(db, actor.agencies) : [],
        offers,
      }
    },
  }),
  'template.history': answer<Queries['template.history']['input']>({
    ...templateQueries['template.history'],
    answer: async ({ db, actor }, { id }) => {
      if (!mayAnywhere(grants, 'pickTemplates', actor)) return refuse('not_yours')
      return {
        versions: await db.rows(sql`
          select t.version, t.name, t.fr, t.en, t.is_withdrawn as withdrawn, t.set_at as at, ${writerOf} as by
          from requests.reply_template t where t.id = ${id} order by t.version desc`),
      }
    },
  }),
}

const agenciesOf = (db: Db, ids: readonly string[]): Promise<{ id: string; name: string }[]> =>
  db.rows(sql`select a.id, a.name from estate.office a where a.id = any (${ids}::text[]) order by a.name`)
