import type { Impersonal, Personal } from '../../kernel/server/personal.ts'
import { sql } from '../../kernel/server/sql.ts'

/** Who answered; and what a list says of somebody, until it is known who she is. */
export const personal: readonly Personal[] = [
  {
    table: 'refs.pair',
    person: { settled_by: 'who said whether the two are one', entity: 'the tenant whom a list may name' },
    export: { in: 'journal' },
    erase: async (db, { person }) => {
      await db.run(
        sql`delete from refs.stranger s using refs.pair p where p.source = s.source and p.key = s.key and p.entity = ${person}`,
      )
      return db.run(sql`delete from refs.pair p where p.kind = 'person' and p.entity = ${person}`)
    },
    keep: 'as long as the place; of a tenant, as long as she is known here',
  },
  {
    table: 'refs.stranger',
    person: { first_name: 'a tenant', last_name: 'a tenant', phone: 'a tenant', email: 'a tenant' },
    export:
      'what the landlord’s own list says of her, and which stands there: it goes in the night after somebody has answered',
    erase: 'goes with the pairs that name her (refs.pair)',
    keep: {
      until: 'thirty days, or the night after somebody has said who she is',
      forget: (db, now) =>
        db.run(sql`
          delete from refs.stranger s where s.at < ${now}::timestamptz - interval '30 days'
            or not exists (select from refs.pair p where p.source = s.source and p.key = s.key and p.state in ('asked', 'later'))`),
    },
  },
]

/** Columns that could hold a person, and why they hold none. */
export const impersonal: Impersonal = {
  'a place, as a public register tells it to everybody': {
    'refs.record': ['key', 'department', 'postcode', 'address', 'says', 'hash', 'file'],
  },
  'a place of the house, and codes that the rules close': {
    'refs.pair': ['source', 'building', 'state_before', 'reason'],
  },
  'the number of a line outside, and codes of what was seen alike': { 'refs.pair': ['key', 'levels'] },
  'a number of the landlord’s list, a dwelling': { 'refs.stranger': ['source', 'key', 'unit'] },
  'numbers that were learnt from many answers': { 'refs.weighing': ['weights'] },
}
