import type { Impersonal, Personal } from '../../kernel/server/personal.ts'
import { sql } from '../../kernel/server/sql.ts'
import { forgetAgendasOf, forgetClosedAgendas } from './agenda-store.ts'

/** What its table holds of people: whose calendar an address opens. */
export const personal: readonly Personal[] = [
  {
    table: 'planning.agenda',
    person: { person: 'whose visits' },
    export: {
      kind: 'agendas',
      ask: (person) => sql`
        select json_build_object('at', opened_at, 'closedAt', closed_at) as row from planning.agenda
        where person = ${person} order by opened_at`,
    },
    erase: (db, { person }) => forgetAgendasOf(db, person),
    keep: { until: 'thirty days after it was closed', forget: forgetClosedAgendas },
  },
]

export const impersonal: Impersonal = {
  'the hash of a secret': { 'planning.agenda': ['secret_hash'] },
}
