import { type Actor, can, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../../kernel/core/command.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { PastStatement, Difference, Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { speakerOf } from './speaker-of.ts'
import { placeOf } from '../find-places.ts'

type Output = Queries['estate.differences']['output']
type Says = Difference['says']
type Open = Omit<Difference, 'says' | 'against'> & { line: Says; other: Says | null }

/** As many as one may look through; the oldest first, so that nothing waits for ever. */
const mostLines = 500

/** What waits for a yes in a building, and what two sources say differently: one line a field. Refused: not_found, not_yours. */
export const differencesOf = async (db: Db, actor: Actor, building: string): Promise<Output | Refusal> => {
  const place = await placeOf(db, { building })
  if (!place) return refuse('not_found')
  const at = { agency: place.agency.id, building }
  if (!can(grants, 'read', actor, at)) return refuse('not_yours')
  const rows = await db.rows<Open>(sql`
    with open as (
      select distinct on (object, field) id, object, family, field, state from estate.statement
      where building = ${building} and state in ('proposed', 'differs') order by object, field, state desc, id desc)
    select o.id as said, o.state, o.family, o.object, coalesce(a.kind, r.kind, f.surface, k.kind, 'storey') as kind,
      coalesce(a.name, r.name, s.name, fr.name, k.opens, pb.name, pe.name, '') as name,
      case when u.id is not null then jsonb_build_object('id', u.id, 'ref', u.ref, 'storey', u.storey, 'door', u.door) end as unit,
      o.field, ${statementOf('o.id')} as line, ${statementOf(`(
        select p.id from estate.statement p where p.object = o.object and p.field = o.field and p.id <> o.id
          and (p.state in ('stands', 'differs') or (o.state = 'proposed' and p.state = 'past'))
        order by p.id desc limit 1)`)} as other
    from open o
    left join estate.asset a on a.id = o.object and o.family = 'asset'
    left join estate.room r on r.id = o.object and o.family = 'room'
    left join estate.storey s on s.id = o.object and o.family = 'storey'
    left join estate.finish f on f.id = o.object and o.family = 'finish'
    left join estate.room fr on fr.id = f.room
    left join estate.access k on k.id = o.object and o.family = 'access'
    left join estate.building pb on pb.id = o.object and o.family = 'building'
    left join estate.entrance pe on pe.id = o.object and o.family = 'entrance'
    left join estate.unit u on u.id = coalesce(a.unit, r.unit, f.unit, k.unit, case when o.family = 'unit' then o.object end)
    order by o.id limit ${mostLines}`)
  return {
    rows: rows.map(({ line, other, ...row }) => ({ ...row, says: line, against: other })),
    can: { settle: can(grants, 'settle', actor, at) },
  }
}

/** What stood before, or was not kept, of so many objects of one place: the newest first. */
export const beforeOf = async (
  db: Db,
  actor: Actor,
  objects: readonly string[],
): Promise<Queries['place.before']['output'] | Refusal> => {
  if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
  const rows = await db.rows<Omit<PastStatement, keyof Says> & { line: Says }>(sql`
    select o.object, o.field, o.family, o.state, ${statementOf('o.id')} as line from estate.statement o
    where o.object = any (${[...objects]}::uuid[]) and o.state in ('past', 'refused') and o.field <> 'new'
    order by o.id desc limit 2000`)
  return { rows: rows.map(({ line, ...row }) => ({ ...row, ...line })) }
}

/** A line as it is read: its value, the room's name when it is a room, who said it. */
const statementOf = (id: string) => sql`
  (select jsonb_build_object('value', l.value, 'source', l.source, 'speaker', ${speakerOf('l')}, 'at', l.at, 'photo', l.photo,
    'shown', case when l.field = 'room' then (select m.name from estate.room m where m.id::text = l.value #>> '{}') end,
    'by', coalesce((select p.name from people.reachable p where p.id = l.by_person),
      (select f.name from contractors.company f where f.id = l.by_person)))
  from estate.statement l where l.id = ${sql.raw(id)})`

type Thanks = Queries['estate.thanks']['output']['rows']

/** What the reader said that was settled these last thirty days, the last first. */
export const thanksOf = (db: Db, actor: Actor, now: string): Promise<Thanks> =>
  db.rows<Thanks[number]>(sql`
    select l.id as said, l.settled_at as at, l.state <> 'refused' as yes, coalesce(a.kind, r.kind, '') as kind,
      coalesce(a.name, r.name, fr.name, k.opens, '') as name, l.field,
      b.name as building
    from estate.statement l join estate.building b on b.id = l.building left join estate.asset a on a.id = l.object
      left join estate.room r on r.id = l.object
      left join estate.finish f on f.id = l.object left join estate.room fr on fr.id = f.room
      left join estate.access k on k.id = l.object
    where l.by_person = ${actor.id} and l.settled_at >= ${now}::timestamptz - interval '30 days'
      and l.settled_by is distinct from l.by_person
    order by l.settled_at desc, l.id limit 100`)
