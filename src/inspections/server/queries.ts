import { type Actor, can, mayAnywhere } from '../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../kernel/core/calendar.ts'
import { refuse } from '../../kernel/core/command.ts'
import { answer, type Answer, type Asking } from '../../kernel/server/slice.ts'
import { type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { type InspectionRow, queries as asked, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { commissaireFrom } from '../core/record/legal-days.ts'
import { addendaOf, daysToComplete, mayAfter, officerOf, readHeating } from './completion/read-completions.ts'
import { accountAnswers } from './account/account-answers.ts'
import { readPacks } from './read-packs.ts'

type Input<K extends keyof Queries> = Queries[K]['input']
type Output<K extends keyof Queries> = Queries[K]['output']

const mostRows = 200

/** Whether the actor reads any inspection at all. */
export const mayRead = (actor: Actor): boolean =>
  mayAnywhere(grants, 'read', actor) || mayAnywhere(grants, 'readOwn', actor)

// The nearest to now, where there are more than a list holds: last month’s do not hide tomorrow’s. Names of tenants and colleagues come
// through their owner's wall: nobody learns here what she could not learn there. Who has left sees no dwelling any more: its place stands in what she signed.
const rowsWhere = async (
  { db, now }: Pick<Asking, 'db' | 'now'>,
  where: RawBuilder<unknown>,
): Promise<InspectionRow[]> => {
  const nearest = await db.rows<InspectionRow>(sql`
    select i.id, i.kind, i.state, app.iso(i.at) as at,
      jsonb_build_object('id', i.unit, 'ref', coalesce(h.ref, i.head #>> '{place,ref}', ''),
        'door', coalesce(h.door, i.head #>> '{place,door}', ''),
        'address', coalesce(nullif(concat_ws(', ', coalesce(nullif(h.entrance_address, ''), h.address), h.commune), ''),
          i.head #>> '{place,address}', '')) as unit,
      coalesce(i.head -> 'tenants', (select jsonb_agg(p.name order by p.last_name, p.first_name, p.id) from people.reachable p
        where p.household = i.household and p.kind = 'tenant' and p.erased_at is null), '[]') as tenants,
      (select jsonb_build_object('id', p.id, 'name', p.name) from people.reachable p
        where p.id = i.held_by and p.erased_at is null) as by,
      i.seal
    from inspections.inspection i left join estate.home h on h.id = i.unit
    where ${where} order by abs(extract(epoch from i.at - ${now}::timestamptz)), i.id limit ${mostRows}`)
  return nearest.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.id.localeCompare(b.id))
}

const list = async (asking: Asking, { agency, unit }: Input<'inspections.list'>) => {
  const { actor, now } = asking
  if (!mayRead(actor)) return refuse('not_yours')
  // A tenant is told all of her own dwelling, however long ago.
  const isWhole = unit !== undefined || !mayAnywhere(grants, 'read', actor)
  const rows = await rowsWhere(
    asking,
    sql`(${agency ?? null}::text is null or i.agency = ${agency ?? null}::text)
      and (${unit ?? null}::uuid is null or i.unit = ${unit ?? null}::uuid)
      and (${isWhole} or i.state = 'started' or i.at > ${now}::timestamptz - interval '30 days')`,
  )
  return { rows }
}

type EndedRow = Pick<
  Output<'inspections.one'>,
  'record' | 'hash' | 'isContradictory' | 'signatures' | 'paper' | 'waits' | 'surface'
> & {
  endedAt: string | null
  state: string
  agency: string
  building: string
  household: string | null
  heldBy: string | null
}

const one = async (asking: Asking, { id }: Input<'inspections.one'>) => {
  const { db, actor } = asking
  if (!mayRead(actor)) return refuse('not_yours')
  const [row] = await rowsWhere(asking, sql`i.id = ${id}`)
  const ended = await db.row<EndedRow>(sql`
    select i.state, app.iso(i.ended_at) as "endedAt", i.agency, i.building, i.household, i.held_by as "heldBy", i.record::jsonb as record, i.hash,
      i.is_contradictory as "isContradictory", i.paper,
      case when i.paper is null and i.seal is not null
        then jsonb_build_object('triedAt', app.iso(i.seal_tried_at), 'photos', i.seal_photos) end as waits,
      coalesce((select jsonb_agg(s.signed || jsonb_build_object('party', s.party) order by s.place)
        from inspections.signature s where s.inspection = i.id), '[]') as signatures,
      (select h.surface::float from estate.home h where h.id = i.unit) as surface
    from inspections.inspection i where i.id = ${id}`)
  if (!row || !ended) return refuse('not_found')
  const { state, endedAt, agency, building, household, heldBy, ...rest } = ended
  const place = { agency, building, household }
  const isOpen = state === 'planned' || state === 'started'
  return {
    row,
    ...rest,
    addenda: await addendaOf(db, id),
    completeUntil: await daysToComplete(db, {
      kind: row.kind,
      building,
      on: endedAt ? localDate(officeCalendar, endedAt) : undefined,
    }),
    officer: await officerOf(db, id),
    commissaireFrom: state === 'away' && endedAt ? commissaireFrom(localDate(officeCalendar, endedAt)) : null,
    can: {
      plan: isOpen && can(grants, 'plan', actor, place),
      letGo: state === 'started' && (can(grants, 'letGo', actor, place) || heldBy === actor.id),
      ...mayAfter(actor, place, { kind: row.kind, state }),
      orderWorks: !isOpen && rest.record !== null && can(grants, 'orderWorks', actor, place),
    },
  }
}

const pack = async (asking: Asking) => {
  if (!mayAnywhere(grants, 'hold', asking.actor)) return refuse('not_yours')
  return { inspections: await readPacks(asking) }
}

/** What may be asked; each reader sees what her wall lets through. */
export const queries: Record<string, Answer> = {
  'inspections.list': answer<Input<'inspections.list'>>({ ...asked['inspections.list'], answer: list }),
  'inspections.pack': answer({ ...asked['inspections.pack'], answer: pack }),
  'inspections.one': answer<Input<'inspections.one'>>({ ...asked['inspections.one'], answer: one }),
  'heating.one': answer<Input<'heating.one'>>({ ...asked['heating.one'], answer: readHeating }),
  ...accountAnswers,
}
