import type { Impersonal, Personal } from '../../kernel/server/personal.ts'
import { sql } from '../../kernel/server/sql.ts'
import { quarantineDays } from './device/quarantine-retention.ts'
import { emptyHeld, forgetHeldOf, forgetNames } from './device/device-store.ts'

/** What is held of those who walk, and of what their phones said. */
export const personal: readonly Personal[] = [
  {
    table: 'field.device',
    person: {
      person: 'whose phone',
      name: 'what she calls it',
      secret: 'the hash of what it drew',
      session: 'with which session it came',
      revoked_by: 'who withdrew it',
    },
    export: {
      kind: 'phones',
      ask: (id) => sql`
        select json_build_object('name', name, 'madeAt', made_at, 'seenAt', seen_at, 'revokedAt', revoked_at, 'why', why) as row
        from field.device where person = ${id} order by made_at`,
    },
    erase: (db, { person }) => forgetNames(db, person),
    keep: 'so that a phone that was withdrawn opens nothing, ever',
  },
  {
    table: 'field.quarantined_act',
    person: {
      person: 'whose act',
      command: 'what she did, with her words',
      answer: 'what came of it',
      about: 'persons and matters that it names',
      settled_by: 'who read it',
    },
    export: {
      kind: 'heldActs',
      ask: (id) => sql`
        select json_build_object('type', type, 'sent', command, 'at', at, 'receivedAt', received_at, 'settledAt', settled_at, 'how', how)
          as row
        from field.quarantined_act where person = ${id} order by at`,
    },
    erase: (db, { person }) => forgetHeldOf(db, person),
    keep: {
      until: `${quarantineDays.read} days after somebody read it, ${quarantineDays.unread} where nobody did`,
      forget: (db, now) => emptyHeld(db, now, quarantineDays),
    },
  },
]

export const impersonal: Impersonal = {
  'codes of lists that the rules close': {
    'field.quarantined_act': ['type', 'outcome'],
    'field.checkpoint': ['kind', 'rhythm'],
  },
  'hashes of photos': { 'field.quarantined_act': ['photos'] },
  'what stands there': { 'field.checkpoint': ['name'], 'field.round_check': ['point'] },
  'a phone': { 'field.quarantined_act': ['device'] },
}
