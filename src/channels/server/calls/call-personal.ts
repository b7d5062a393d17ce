import type { Personal } from '../../../kernel/server/personal.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { forgetNumbers } from './call-store.ts'

/** What is kept of calls: that somebody called, never what was said. */
export const personalOfCalls: readonly Personal[] = [
  {
    table: 'channels.call',
    person: {
      number: 'the number that called, or was called',
      person: 'who has that number',
      members: 'at whose desk it rang',
    },
    export: {
      kind: 'telephone',
      ask: (person) => sql`
        select json_build_object('at', began_at, 'direction', direction, 'number', number, 'answered', answered_at, 'ended', ended_at) as row
        from channels.call where person = ${person} order by began_at`,
      goes: { all: (person) => sql`select count(*)::int as n from channels.call where person = ${person}` },
    },
    erase: async (db, { person }) => {
      await db.run(sql`update channels.call set number = '', person = null where person = ${person}`)
      await db.run(
        sql`update channels.call set members = array_remove(members, ${person}::uuid) where members @> array[${person}::uuid]`,
      )
      return 0
    },
    keep: {
      until: 'the number six months, the colleague a day: that somebody called stays',
      forget: forgetNumbers,
    },
  },
  {
    table: 'channels.line',
    person: { person: 'who answers there', extension: 'her extension' },
    export: {
      kind: 'extension',
      ask: (person) =>
        sql`select json_build_object('extension', extension, 'at', at) as row from channels.line where person = ${person}`,
    },
    erase: async (db, { person }) => {
      await db.run(sql`delete from channels.line where person = ${person}`)
      return 0
    },
    keep: 'as long as she answers there',
  },
]
