import type { Impersonal, Personal } from '../../kernel/server/personal.ts'
import { sql } from '../../kernel/server/sql.ts'

const home = 'an id: nobody is named by it alone'
const work = 'what was done in which dwelling, and paid'

/** What the works hold of people: who was to be at home, and who is reached at a firm. */
export const personal: readonly Personal[] = [
  {
    table: 'contractors.appointment',
    person: { household: 'who was to be at home' },
    export: {
      kind: 'visits',
      ask: (id) => sql`
        select json_build_object('request', r.no, 'firm', f.name, 'starts', a.starts, 'ends', a.ends, 'state', a.state) as row
        from contractors.appointment a join requests.matter r on r.id = a.request left join contractors.firm f on f.id = a.firm
        where r.requester = ${id} and a.state in ('fixed', 'kept', 'missed') order by a.starts`,
    },
    erase: home,
    keep: work,
  },
  {
    table: 'contractors.work_order',
    person: { household: 'whose home' },
    export: { in: 'visits' },
    erase: home,
    keep: work,
  },
  {
    table: 'contractors.firm',
    person: {
      name: 'a firm, which may be one man',
      phone: 'how to reach it',
      email: 'how to reach it',
      on_call: 'how to reach it at night',
      siret: 'its number',
    },
    export: 'nobody of the base: a firm is known by its trade, and told to correct what is wrong',
    erase: 'while orders name it',
    keep: 'while orders and contracts name it',
  },
]

export const impersonal: Impersonal = {
  'codes of lists that the rules close': {
    'contractors.appointment': ['fixed_by'],
    'contractors.contract': ['trades', 'agencies', 'covers', 'delays'],
    'contractors.firm': ['lang', 'trades'],
    'contractors.work_order': ['status', 'nature', 'urgency', 'outcome'],
  },
  'what a contract is called, and covers': {
    'contractors.contract': ['ref', 'name', 'buildings', 'assets', 'assets_before'],
    'contractors.rate_item': ['code', 'label', 'unit', 'renews'],
  },
  'the number of an invoice': { 'contractors.work_order': ['invoice_ref'] },
}
