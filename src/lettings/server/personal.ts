import type { Impersonal, Personal } from '../../kernel/server/personal.ts'
import { sql } from '../../kernel/server/sql.ts'
import {
  eraseLeavingsOf,
  forgetLeavings,
  forgetReasons,
  forgetRemarks,
  freeOldVoids,
  freeVoidsOf,
} from './forget-leavings.ts'

const colleague = 'an id: that she did it is in the journal'

/** What its tables hold of people: who leaves, why in a hurry, and who did what. */
export const personal: readonly Personal[] = [
  {
    table: 'lettings.leaving',
    person: { household: 'who leaves', by_person: 'who recorded it' },
    export: {
      kind: 'leaving',
      // Why is told to whoever lived there alone: of two, one may have left because of the other.
      ask: (person) => sql`
        select json_build_object('way', l.way, 'receivedOn', l.received_on, 'months', l.months, 'ends', l.ends, 'withdrawnOn', l.withdrawn_on,
          'reason', (select r.reason from lettings.leaving_reason r where r.leaving = l.id and not exists (
            select from people.reachable o where o.household = l.household and o.id <> p.id and o.kind = 'tenant'))) as row
        from lettings.leaving l join people.reachable p on p.household = l.household where p.id = ${person} order by l.at`,
    },
    erase: eraseLeavingsOf,
    keep: { until: 'three years after the lease', forget: forgetLeavings },
  },
  {
    table: 'lettings.leaving_reason',
    person: { reason: 'why she leaves in a hurry' },
    export: { in: 'leaving' },
    erase: 'goes with the notice',
    keep: { until: 'one year after the lease', forget: forgetReasons },
  },
  {
    table: 'lettings.void',
    person: { household: 'whose lease ended' },
    export: 'which dwelling was empty after her says nothing of her',
    erase: freeVoidsOf,
    keep: { until: 'three years after the lease: days and causes stay, of nobody', forget: freeOldVoids },
  },
  {
    table: 'lettings.move',
    person: { by_person: 'who moved it' },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'what was done about a dwelling',
  },
  {
    table: 'lettings.dispute',
    person: { by_person: 'who said another cause', settled_by: 'who settled it' },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'what was said of a dwelling’s days',
  },
  {
    table: 'lettings.feature',
    person: { by_person: 'who said it of the dwelling' },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'what was said of a dwelling and of its stairs',
  },
  {
    table: 'lettings.remark',
    person: {
      by_person: 'who remarked it',
      answered_by: 'who answered',
      words: 'about a proposal; it may name somebody all the same',
      answer: 'to the agency',
    },
    export: { in: 'journal' },
    erase: colleague,
    keep: { until: 'one year', forget: forgetRemarks },
  },
  {
    table: 'lettings.diagnostic',
    person: { by_person: 'who recorded it' },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'what a paper says of a dwelling',
  },
]

export const impersonal: Impersonal = {
  'codes of the house': {
    'lettings.leaving': ['agency', 'way'],
    'lettings.leaving_reason': ['agency'],
    'lettings.void': ['agency'],
    'lettings.move': ['track', 'step', 'reason'],
    'lettings.wanted': ['step'],
    'lettings.stop': ['why'],
    'lettings.dispute': ['cause', 'settled_cause'],
    'lettings.diagnostic': ['agency', 'kind', 'found'],
    'lettings.void_order': ['state'],
    'lettings.feature': ['code'],
    'lettings.asked_diagnostic': ['kind'],
  },
}
