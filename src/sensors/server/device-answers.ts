import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import { answer, type Answer } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries as asked } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { foldDevices } from '../core/pack-devices.ts'
import { deviceCounts, deviceRows } from './device-rows.ts'
import { deviceLineOf } from './device-lines.ts'
import { unpairedNumbers } from './unpaired-devices.ts'

const pageSize = 200

// The one that stood in the place of alarm `a` at its end: that which stands now, where it is open.
const deviceOf = sql`coalesce((
  select d.id from sensors.device d where ${deviceLineOf} = a.device and a.kind <> 'silent' and sensors.day_of(d.since) <= coalesce(a.closed_on, 'infinity')
  order by d.since desc, d.id limit 1), a.device)`
/** Devices that a phone takes along: all of a caretaker’s; of an agency those that say nothing, and some. */
const mostPacked = { patch: 4000, agency: 1000 } as const

/** What may be asked; each reader sees what her wall lets through. */
export const queries: Record<string, Answer> = {
  'device.list': answer({
    ...asked['device.list'],
    answer: async ({ db, actor, now }, { after, ...choice }) => {
      if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
      const rows = await deviceRows(db, { ...choice, after, limit: pageSize + 1 }, now)
      const counts = after ? {} : await deviceCounts(db, choice, now)
      return { rows: rows.slice(0, pageSize), more: rows.length > pageSize, ...counts }
    },
  }),
  'device.pack': answer({
    ...asked['device.pack'],
    answer: async ({ db, actor, now }) => {
      if (!mayAnywhere(grants, 'pair', actor)) return refuse('not_yours')
      const limit = mostPacked[ofRole(actor.role).reach === 'patch' ? 'patch' : 'agency']
      return { ...foldDevices(await deviceRows(db, { limit }, now)), unpaired: await unpairedNumbers(db) }
    },
  }),
  'alarm.list': answer({
    ...asked['alarm.list'],
    answer: async ({ db, actor }, { building, since }) => {
      if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
      const rows = await db.rows(sql`
        select a.id, ${deviceOf} as device, a.kind, jsonb_build_object('id', b.id, 'name', b.name) as building, a.unit, a.spells
        from sensors.alarm a join estate.site b on b.id = a.building
        where (${building ?? null}::uuid is null or a.building = ${building ?? null})
          and (a.closed_on is null or a.closed_on >= ${since ?? null}::date)
        order by a.opened_on desc, a.id limit ${pageSize}`)
      return { rows }
    },
  }),
}
