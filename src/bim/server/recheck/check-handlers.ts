import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { json, sql } from '../../../kernel/server/sql.ts'
import { commands } from '../../core/publish/model-commands.ts'
import { decideReading } from '../../core/publish/read/reading-outcome.ts'
import { toldOf } from '../publish/gather-delivery.ts'

export const checking: Record<string, Handler> = {
  'bim.check': handler({
    data: commands['bim.check'],
    gather: (db, { subject, data }) => toldOf(db, subject, data.revision),
    decide: decideReading<'bim.check', 'bim.checked'>('bim.checked', () => ({})),
    save: async (db, _, __, { data }) => {
      await db.run(sql`
        update bim.revision set report = jsonb_set(report, '{requirements}', ${json(data.requirements)})
        where id = ${data.revision} and report is not null`)
    },
  }),
}
