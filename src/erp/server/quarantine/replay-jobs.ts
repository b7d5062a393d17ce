import type { Jobs, Task } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { causeKey } from '../../core/gather-causes.ts'
import { lineFault } from '../../core/row-fault.ts'
import { replayCause } from './replay-lines.ts'

/** Once a code is told, or a tenant recognised, what waited for it is taken without its file; one after the other, as extracts are. */
export const replayJobs: Jobs = {
  'code.told': ({ data: { source, list } }) => [
    { task: 'erp.replay', payload: { source, list }, queue: 'erp' },
  ],
  'likeness.settled': ({ data: { source } }) => [{ task: 'erp.replay', payload: { source }, queue: 'erp' }],
}

const replay: Task = async ({ source, list }, kernel) => {
  const rows = await kernel.database.owner.rows<{ cause: string }>(sql`
    select distinct c.cause from erp.cause c join erp.batch b on b.id = c.batch join erp.source s on s.source = b.source
    where b.source = ${String(source)} and c.code = 'unknown_code' and c.list = ${typeof list === 'string' ? list : ''}
      and jsonb_exists(s.codes -> c.list, c.value)`)
  const causes = list === undefined ? [causeKey(lineFault('person_unsure'))] : rows.map(({ cause }) => cause)
  for (const cause of causes) await replayCause(kernel, cause, String(source))
}

export const replayTasks: Record<string, Task> = { 'erp.replay': replay }
