import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { answer, type Answer, type Asking } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries as asked, type Topic } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { decideDays } from '../core/trial/trial-standing.ts'
import { givenAnswers } from './given-queries.ts'
import { ideaAnswers } from './idea-queries.ts'
import { quarterAnswers } from './quarter-queries.ts'
import { trialAnswers } from './trial-queries.ts'

type TopicRow = Omit<Topic, 'name' | 'service'> & {
  fr: string
  en: string
  serviceFr: string
  serviceEn: string
}

const nameOf = (who: string) =>
  sql`(select jsonb_build_object('id', p.id, 'name', btrim(p.first_name || ' ' || p.last_name)) from people.reachable p
    join people.colleague c on c.person = p.id and c.active where p.id = ${sql.ref(who)} and p.erased_at is null)`

const answerers = async ({ db, actor, now }: Asking) => {
  if (!mayAnywhere(grants, 'readBond', actor)) return refuse('not_yours')
  const isSetting = mayAnywhere(grants, 'setAnswerer', actor)
  const rows = await db.rows<TopicRow>(sql`
    select t.id, t.name_fr as fr, t.name_en as en, t.service_fr as "serviceFr", t.service_en as "serviceEn", t.directorate, ${nameOf('t.person')} as person, ${nameOf('t.deputy')} as deputy,
      (select max(a.ends)::text from people.absent a where a.person = t.person and ${dayOf(now)}::date between a.starts and a.ends) as "awayUntil"
    from bond.topic t order by t.id`)
  return {
    rows: rows
      .map(({ fr, en, serviceFr, serviceEn, ...row }) =>
        actor.lang === 'en'
          ? { ...row, name: en, service: serviceEn }
          : { ...row, name: fr, service: serviceFr },
      )
      // What nobody answers for comes first.
      .sort((a, b) => Number(a.person !== null) - Number(b.person !== null)),
    people: isSetting
      ? await db.rows(sql`
          select p.id, btrim(p.first_name || ' ' || p.last_name) as name from people.reachable p
          join people.colleague c on c.person = p.id where c.role = 'hq' and c.active and p.erased_at is null
          order by p.last_name, p.first_name, p.id limit 500`)
      : [],
    can: { set: isSetting },
  }
}

const countOwed = async ({ db, actor, now }: Asking) => {
  if (!mayAnywhere(grants, 'answerIdea', actor)) return refuse('not_yours')
  const today = dayOf(now)
  return db.row(sql`
    select (select count(*)::int from bond.topic t where t.person is null) as topics,
      (select count(*)::int from bond.trial t where t.decision is null and t.ends_on < ${today}::date
        and t.ends_on >= ${today}::date - ${decideDays}::int) as trials,
      (select count(*)::int from bond.idea i where i.state = 'told') as ideas`)
}

/** What may be asked; all who work here are told the same. */
export const queries: Record<string, Answer> = {
  // As the owner: who answers at head office, and whether she is there, is told to all who work here, and nothing else of her.
  'bond.answerers': answer({ ...asked['bond.answerers'], beyond: true, answer: answerers }),
  'bond.owed': answer({ ...asked['bond.owed'], answer: countOwed }),
  ...ideaAnswers,
  ...trialAnswers,
  ...quarterAnswers,
  ...givenAnswers,
}
