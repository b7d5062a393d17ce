import { dayOf } from '../../kernel/core/dates.ts'
import { refuse } from '../../kernel/core/command.ts'
import { answer, type Asking } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { mayRaise } from '../core/alert/alert-codes.ts'
import { type Queries, queries, type AlertStanding } from '../core/contract.ts'
import { mayChange } from '../core/decide/decide-alert.ts'
import { grants } from '../core/grants.ts'

type Input = Queries['alert.list']['input']
type Output = Queries['alert.list']['output']
type AlertTarget = Output['target'] & { tenant: boolean }

const mostAlerts = 200

/** The safety alerts of a place, or of all that the reader reaches: behind her wall. */
export const alertList = answer<Input>({
  ...queries['alert.list'],
  answer: async ({ db, actor, now }, input): Promise<Output | { refused: string }> => {
    if (grants.card[actor.role] === undefined) return refuse('not_yours')
    const asked = input.request ?? input.person ?? input.unit ?? input.building
    const here = asked ? await whereIs(db, input) : undefined
    if (asked && !here) return refuse('not_found')
    const rows = await rowsOf({ db, actor, now }, here, input.after)
    const shown = rows.slice(0, mostAlerts)
    return {
      rows: shown,
      next: rows.length > mostAlerts ? shown.at(-1)!.id : null,
      target: {
        person: here?.tenant ? here.person : null,
        unit: here?.unit ?? null,
        building: here?.building ?? null,
      },
      codes: [...mayRaise(actor.role)],
    }
  },
})

/** Alerts about a person, to herself when signed in: a thread's link may have been passed on. */
export const alertMine = answer<Queries['alert.mine']['input']>({
  ...queries['alert.mine'],
  // Beyond: no reach of a tenant reads alerts; these are about her alone.
  beyond: true,
  answer: async ({ db, actor, now }) =>
    actor.role === 'visitor' || actor.matter
      ? refuse('sign_in')
      : db.rows(sql`
          select code, until::text from people.alert
          where person = ${actor.id} and until >= ${dayOf(now)}::date order by until, code`),
})

const whereIs = (db: Db, { request, person, unit, building }: Input): Promise<AlertTarget | undefined> => {
  if (request)
    return db.row(sql`
      select r.unit, r.building, coalesce(p.kind = 'tenant' and p.erased_at is null, false) as tenant, ${personColumn} as person
      from requests.matter r left join people.person p on p.id = r.requester where r.id = ${request}`)
  if (person)
    return db.row(sql`
      select h.unit, coalesce(h.building, p.building) as building, p.kind = 'tenant' and p.erased_at is null as tenant, ${personColumn} as person
      from people.person p left join people.household h on h.id = p.household where p.id = ${person}`)
  if (unit)
    return db.row(
      sql`select u.id as unit, u.building, false as tenant, null as person from estate.place u where u.id = ${unit}`,
    )
  return db.row(sql`
    select null as unit, b.id as building, false as tenant, null as person from estate.site b where b.id = ${building ?? null}::uuid`)
}

const personColumn = sql`case when p.id is not null then jsonb_build_object('id', p.id, 'name', btrim(p.first_name || ' ' || p.last_name)) end`

type Row = Omit<AlertStanding, 'mayChange'> & { agency: string; household: string | null }

const rowsOf = async (
  { db, actor, now }: Pick<Asking, 'db' | 'actor' | 'now'>,
  here: AlertTarget | undefined,
  after: string | undefined,
): Promise<AlertStanding[]> => {
  const at = here
    ? sql`(a.unit = ${here.unit} or a.person = ${here.person?.id ?? null}
        or (a.building = ${here.building} and a.unit is null and a.person is null))`
    : sql`true`
  const rows = await db.rows<Row>(sql`
    select a.id, a.code, case when a.person is not null then 'person' when a.unit is not null then 'unit' else 'building' end as about,
      a.at as since, a.until::text, coalesce(btrim(s.first_name || ' ' || s.last_name), '') as by, a.agency, p.household,
      case when p.id is not null then jsonb_build_object('id', p.id, 'name', btrim(p.first_name || ' ' || p.last_name)) end as person,
      case when b.id is not null then jsonb_build_object(
        'building', jsonb_build_object('id', b.id, 'name', b.name, 'address', b.address),
        'unit', case when u.id is not null then jsonb_build_object('id', u.id, 'ref', u.ref, 'door', u.door, 'storey', u.storey) end) end as place
    from people.alert a
      left join people.person p on p.id = a.person left join people.person s on s.id = a.by_person
      left join estate.site b on b.id = a.building left join estate.place u on u.id = a.unit
    where a.until >= ${dayOf(now)}::date and ${at}
      and (${after ?? null}::uuid is null
        or (a.until, a.code, a.id) > (select l.until, l.code, l.id from people.alert l where l.id = ${after ?? null}))
    order by a.until, a.code, a.id limit ${mostAlerts + 1}`)
  return rows.map(({ agency, household, ...row }) => ({
    ...row,
    mayChange: mayChange(actor, {
      code: row.code,
      agency,
      building: row.place?.building.id ?? '',
      household,
      unit: row.place?.unit?.id ?? null,
    }),
  }))
}
