import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { json, sql } from '../../../kernel/server/sql.ts'
import { commands } from '../../core/publish/commands.ts'
import { decideTold } from '../../core/publish/decide/told.ts'
import { toldOf } from '../publish/gather.ts'

export const checking: Record<string, Handler> = {
  'bim.check': handler({
    data: commands['bim.check'],
    gather: (db, { subject, data }) => toldOf(db, subject, data.revision),
    decide: decideTold<'bim.check', 'bim.checked'>('bim.checked', () => ({})),
    save: async (db, _, __, { data }) => {
      await db.run(sql`
        update bim.revision set report = jsonb_set(report, '{requirements}', ${json(data.requirements)})
        where id = ${data.revision} and report is not null`)
    },
  }),
}
