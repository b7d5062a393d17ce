import { dayOf } from '../../../kernel/core/dates.ts'
import type { Actor } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type Member, type Queries, queries, type TeamRow } from '../../core/contract.ts'
import { type Colleague, everywhere, hasPatch, mayAssign } from '../../core/decide/decide-staff.ts'
import { grants } from '../../core/grants.ts'
import { jobIn } from '../../core/job-names.ts'
import { rolesToGive } from '../../core/team/decide-team.ts'

const mostMembers = 1000

/** Who works here. */
export const teamList = answer<Queries['staff.team']['input']>({
  ...queries['staff.team'],
  answer: async (
    { db, actor, now },
    { gone = false },
  ): Promise<Queries['staff.team']['output'] | RefusedList> => {
    if (grants.team[actor.role] === undefined) return refuse('not_yours')
    const rows = await db.rows<TeamRow>(sql`
      ${members(now)} where s.active <> ${gone} and p.erased_at is null
      order by p.last_name, p.first_name, p.id limit ${mostMembers}`)
    return {
      mine: [...actor.agencies],
      rows: rows.map((row) => ({ ...row, job: jobIn(row.job, actor.lang) })),
      hire: await choicesOf(db, actor),
    }
  },
})

type RefusedList = { refused: string }

// Name, role and where: the same for the list and for one of them.
const members = (now: string) => sql`
  select p.id, btrim(p.first_name || ' ' || p.last_name) as name, s.role, s.job, s.directorate, s.active, p.phone,
    coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) order by a.name)
      from estate.office a where a.id = any (s.agencies)), '[]') as agencies,
    (select count(*)::int from people.patch k where k.caretaker = p.id
      and coalesce(k.starts, '-infinity') <= ${dayOf(now)}::date and coalesce(k.ends, 'infinity') >= ${dayOf(now)}::date) as buildings,
    (select n.from_day::text from people.planned_change n where n.person = p.id) as planned
  from people.staff s join people.person p on p.id = s.person`

/** Agencies and roles that the reader may give: none to who may not hire. */
const choicesOf = async (db: Db, actor: Actor): Promise<Member['choices']> => {
  if (grants.hire[actor.role] === undefined) return { agencies: [], roles: [] }
  const agencies = await db.rows<{ id: string; name: string }>(
    sql`select id, name from estate.office order by name`,
  )
  return {
    agencies: agencies.filter(({ id }) => everywhere('hire', actor, [id])),
    roles: rolesToGive(actor),
  }
}

/** One colleague: what she may do, where, since when, and what the reader may change of it. */
export const memberCard = answer<Queries['staff.card']['input']>({
  ...queries['staff.card'],
  answer: async ({ db, actor, now }, { id }): Promise<Member | RefusedList> => {
    if (grants.team[actor.role] === undefined) return refuse('not_yours')
    const row = await db.row<TeamRow & Pick<Member, 'email' | 'lang'>>(sql`
      select m.id, m.name, m.role, m.job, m.directorate, m.active, m.phone, m.agencies, m.buildings, m.planned, p.email, p.lang
      from (${members(now)} where p.id = ${id}) m join people.person p on p.id = m.id where p.erased_at is null`)
    if (!row) return refuse('not_found')
    const colleague: Colleague = { ...row, agencies: row.agencies.map((a) => a.id) }
    const assigns = mayAssign(actor, id, colleague) === undefined
    const patches = hasPatch(row.role) && row.active && everywhere('patch', actor, colleague.agencies)
    const patch = await patchRows(db, id, now)
    return {
      ...row,
      job: jobIn(row.job, actor.lang),
      patch,
      waiting: await waitingIn(db, patch),
      plan: await planOf(db, id, colleague),
      changes: assigns || actor.id === id ? await changesOf(db, id) : [],
      choices: await choicesOf(db, actor),
      can: {
        assign: assigns,
        invite: assigns && row.active && row.email !== '',
        patch: patches,
        handOver: patches && patch.length > 0,
      },
      herself: actor.id === id,
    }
  },
})

const patchRows = (db: Db, id: string, now: string): Promise<Member['patch']> =>
  db.rows(sql`
    select b.id, b.name, b.address, k.starts::text as from, k.ends::text as until,
      case when k.ends is null then (
        select jsonb_build_object('to', p.id, 'name', btrim(p.first_name || ' ' || p.last_name), 'until', l.ends::text)
        from people.patch l join people.person p on p.id = l.caretaker
        where l.building = k.building and l.caretaker <> k.caretaker and l.ends >= ${dayOf(now)}::date
        order by l.ends, p.id limit 1) end as lent
    from people.patch k join estate.site b on b.id = k.building
    where k.caretaker = ${id} and coalesce(k.ends, 'infinity') >= ${dayOf(now)}::date order by b.name, b.address, b.id`)

const waitingIn = async (db: Db, patch: Member['patch']): Promise<number> =>
  patch.length === 0
    ? 0
    : ((
        await db.row<{ n: number }>(sql`
          select count(*)::int as n from requests.matter r
          where r.building = any (${patch.map((b) => b.id)}::uuid[]) and r.closed_at is null and r.ball = 'caretaker'`)
      )?.n ?? 0)

type Change = Partial<Pick<Colleague, 'role' | 'agencies' | 'job' | 'active'>>

const planOf = async (db: Db, id: string, colleague: Colleague): Promise<Member['plan']> => {
  const plan = await db.row<{ from: string; change: Change }>(
    sql`select from_day::text as from, change from people.planned_change where person = ${id}`,
  )
  if (!plan) return null
  const { role, agencies, job, active } = { ...colleague, ...plan.change }
  return {
    from: plan.from,
    role: role as Member['role'],
    job,
    active,
    agencies: await db.rows(
      sql`select id, name from estate.office where id = any (${agencies}::text[]) order by name`,
    ),
  }
}

// What changed of a colleague's rights, from the journal: nothing of what she did, nor of when she came.
const changesOf = (db: Db, id: string): Promise<Member['changes']> =>
  db.rows(sql`
    select f.at, f.type, coalesce(btrim(w.first_name || ' ' || w.last_name), '') as by, f.data->>'role' as role,
      coalesce((select array_agg(a.name order by a.name) from estate.office a
        where f.data->'agencies' @> to_jsonb(a.id)), '{}') as agencies,
      (f.data->>'active')::boolean as active, f.data->>'from' as from,
      (select btrim(t.first_name || ' ' || t.last_name) from people.person t where t.id::text = f.data->>'to') as to
    from kernel.fact f left join people.person w on w.id = f.actor
    where f.subject = ${id} and (f.type like 'staff.%' or f.type like 'patch.%') order by f.seq desc limit 30`)
