import { dayOf } from '../../kernel/core/dates.ts'
import { refuse } from '../../kernel/core/command.ts'
import { type Answer, answer } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import { type Queries, queries } from '../core/contract.ts'
import { jobIn } from '../core/job-names.ts'
import { grants } from '../core/grants.ts'
import { alertList, alertMine } from './alert-queries.ts'
import { cardOf } from './person-card.ts'
import { rights } from './access/access-queries.ts'
import { takeOut } from './access/export-person.ts'
import { homeCard } from './home-card.ts'
import { legalOf } from './read-legal-notice.ts'
import { personas } from './personas.ts'
import { isDemo } from './sign/session-queries.ts'
import { vacantHomes } from './vacant-homes.ts'
import { absencePage, turnRota } from './absence/absence-queries.ts'
import { memberCard, teamList } from './team/team-queries.ts'

type OwnReach = Pick<
  Queries['me']['output'],
  'agencies' | 'buildings' | 'firm' | 'job' | 'account' | 'landlord'
>

const me = answer({
  ...queries.me,
  // Beyond: a visitor is told that she is one; everybody else reads her own row alone.
  beyond: true,
  answer: async ({ db, actor, settings }) => {
    const { agencies, buildings } = actor
    const own = await db.row<OwnReach>(sql`
      select
        (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'kind', a.kind) order by a.name), '[]')
          from estate.office a where a.id = any (${agencies}::text[])) as agencies,
        (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name, 'address', b.address) order by b.name), '[]')
          from estate.site b where b.id = any (${buildings}::uuid[])) as buildings,
        (select jsonb_build_object('id', f.id, 'name', f.name) from contractors.company f
          where f.id = ${actor.firm ?? null}::uuid) as firm,
        coalesce((select s.value->>'name' from kernel.setting s where s.key = 'landlord'), '') as landlord,
        coalesce((select s.job from people.staff s where s.person = ${actor.id}), '') as job,
        (select jsonb_build_object('login', c.login, 'password', c.password is not null, 'phone', p.phone, 'email', p.email,
            'toldBy', p.told_by, 'texts', ${settings.textGateway !== undefined}::boolean, 'notices', p.notices)
          from people.person p left join people.account c on c.person = p.id
          where p.id = ${actor.id} and ${actor.matter ?? null}::uuid is null) as account`)
    return {
      id: actor.id,
      name: actor.name,
      role: actor.role,
      lang: actor.lang,
      households: actor.households,
      directorate: actor.directorate ?? null,
      matter: actor.matter ?? null,
      home: ofRole(actor.role).home,
      demo: await isDemo(db),
      ...own,
      job: jobIn(own?.job ?? '', actor.lang),
    }
  },
})

const card = answer({
  ...queries['person.card'],
  opens: ({ id }) => id,
  answer: async ({ db, actor, now }, { id }) => {
    if (grants.card[actor.role] === undefined) return refuse('not_yours')
    return (await cardOf(db, id, now)) ?? refuse('not_found')
  },
})

const staffList = answer({
  ...queries['staff.list'],
  answer: async ({ db, actor, now }, { agency, role, inactive }) => {
    if (grants.card[actor.role] === undefined) return refuse('not_yours')
    return db.rows(sql`
      select p.id, btrim(p.first_name || ' ' || p.last_name) as name, s.role, s.job, s.agencies, s.directorate, s.active,
        p.phone, p.email,
        array(select k.building from people.patch k where k.caretaker = p.id
          and coalesce(k.starts, '-infinity') <= ${dayOf(now)}::date and coalesce(k.ends, 'infinity') >= ${dayOf(now)}::date) as buildings
      from people.staff s join people.person p on p.id = s.person
      where (${agency ?? null}::text is null or ${agency ?? null} = any (s.agencies))
        and (${role ?? null}::text is null or s.role = ${role ?? null})
        and (s.active or ${inactive ?? false})
      order by s.role, p.last_name, p.first_name`)
  },
})

export const questions: Record<string, Answer> = {
  me,
  'landlord.legal': legalOf,
  'alert.list': alertList,
  'alert.mine': alertMine,
  'home.card': homeCard,
  'home.vacant': vacantHomes,
  'person.card': card,
  'person.export': takeOut,
  'person.rights': rights,
  'staff.list': staffList,
  'staff.team': teamList,
  'staff.card': memberCard,
  'absence.page': absencePage,
  'turn.rota': turnRota,
  'people.personas': personas,
}
