import { staffRoles } from '../../../kernel/core/roles.ts'
import { markOf, secretOf } from '../../../kernel/server/keyed-marks.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import { converters } from '../../core/converters.ts'
import type { TypedValue } from '../../core/typed/typed-twice.ts'
import { sentMarks } from './outbox-marks.ts'

/** What was typed here of some keys of a source (`null`: of any), that stands, and since when it is new (ISO; null: nothing is). */
export type TypedAsked = { source: string; keys: readonly string[] | null; since: string | null }
type TypedReader = (db: Db, asked: TypedAsked) => Promise<TypedValue[]>
type TypedLine = Omit<TypedValue, 'isSent'> & { subject: string; unit: string }

/** Fields of dwellings that somebody said in front of it or at a desk. */
const typedUnits: TypedReader = async (db, { keys, since }) => {
  const lines = await db.rows<TypedLine>(sql`
    select app.number_key(u.ref) as key, s.field, s.value, s.id::text as line, u.agency,
      s.building as subject, u.id as unit, coalesce(s.at >= ${since}::timestamptz, false) as "isNew"
    from estate.known_value s join estate.place u on u.id = s.object
    where s.source in ('field', 'office') and s.state in ('stands', 'proposed') and u.kind = 'dwelling'
      and (${keys === null} or app.number_key(u.ref) = any (${[...(keys ?? [])]}::text[]))
      and (${keys !== null} or s.at >= ${since}::timestamptz)`)
  const sent = await sentMarks(
    db,
    lines.map(({ unit }) => unit),
  )
  return lines.map(({ subject: _, unit, ...line }) => ({
    ...line,
    isSent: sent.has(`${unit} ${line.field}`),
  }))
}

/** How tenants are reached, as somebody of the staff typed it; what she said of herself was typed by nobody else. */
const typedPersons: TypedReader = async (db, asked) => {
  const { since } = asked
  const lines = await db.rows<TypedPerson>(sql`
    select c.key, f.field, case f.field when 'phone' then p.phone else p.email end as value, f.id::text as line,
      coalesce(h.agency, p.agency, '') as agency, p.id as subject, coalesce(f.at >= ${since}::timestamptz, false) as "isNew"
    from erp.counterpart c join people.reachable p on p.id = c.id left join people.home h on h.id = p.household
      cross join lateral (select distinct on (said.field) said.field, f.id, f.at, f.role from kernel.fact f
        cross join jsonb_array_elements_text(f.data -> 'fields') said (field)
        where f.subject = c.id and f.type = 'person.corrected' and said.field in ('phone', 'email')
        order by said.field, f.at desc) f
    where c.entity = 'person' and f.role = any (${[...staffRoles]}::text[]) and p.erased_at is null
      and ${isAsked(asked, 'person.corrected')}`)
  const secret = await secretOf(db)
  const sent = await sentMarks(
    db,
    lines.map(({ subject }) => subject),
  )
  return lines.map(({ subject, ...line }) => ({
    ...line,
    mark: markOf(secret, `${line.field} ${readContact(line)}`),
    isSent: sent.has(`${subject} `),
  }))
}
type TypedPerson = Omit<TypedValue, 'isSent' | 'value'> & { value: string; subject: string }

// As an extract is read: «06 12…» and «+33 6 12…» are one.
const readContact = ({ field, value }: Pick<TypedPerson, 'field' | 'value'>): string => {
  const read = field === 'phone' ? converters.phone(value) : converters.email(value)
  return 'value' in read ? String(read.value) : value
}

/** Last days of leases that somebody typed here. */
const typedLeases: TypedReader = async (db, asked) => {
  const { since } = asked
  const lines = await db.rows<TypedLine>(sql`
    select c.key, 'ends' as field, f.data ->> 'ends' as value, f.id::text as line, h.agency, h.id as subject, t.unit,
      coalesce(f.at >= ${since}::timestamptz, false) as "isNew"
    from erp.counterpart c join people.home h on h.id = c.id
      join people.lease t on t.household = h.id
      cross join lateral (select f.id, f.at, f.data, f.role from kernel.fact f
        where f.subject = h.id and f.type = 'person.movedOut' order by f.at desc limit 1) f
    where c.entity = 'lease' and t.ends = (f.data ->> 'ends')::date and f.role = any (${[...staffRoles]}::text[])
      and ${isAsked(asked, 'person.movedOut')}`)
  const sent = await sentMarks(
    db,
    lines.map(({ subject }) => subject),
  )
  return lines.map(({ subject, unit, ...line }) => ({ ...line, isSent: sent.has(`${subject} ${unit}`) }))
}

// Without keys: those of whom something was typed since, which one reading of the journal names.
const isAsked = ({ source, keys, since }: TypedAsked, fact: string): RawBuilder<unknown> =>
  keys === null
    ? sql`c.source = ${source}
      and c.id in (select g.subject from kernel.fact g where g.type = ${fact} and g.at >= ${since}::timestamptz)`
    : sql`c.source = ${source} and c.key = any (${[...keys]}::text[])`

/** By entity of an extract, what people typed here of it. An entity that is not here is not counted. */
export const typedHere: Readonly<Record<string, TypedReader>> = {
  unit: typedUnits,
  person: typedPersons,
  lease: typedLeases,
}
