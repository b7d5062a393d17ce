import { houseActor } from '../../kernel/core/access.ts'
import { derivedId, newId } from '../../kernel/server/record-ids.ts'
import type { Kernel, Task } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'

/** Looks at each question that is in the rounds: whether it is over, or has nearly spent what its directorate may take. */
export const watchQuestions = async (
  { database, send }: Pick<Kernel, 'database' | 'send'>,
  now: string,
): Promise<void> => {
  const running = await database.owner.rows<{ id: string }>(sql`
    select q.id from ask.question q where q.launched_at is not null and q.ended_at is null order by q.launched_at, q.id limit 1000`)
  for (const { id } of running)
    await send(
      houseActor(derivedId('ask', 'watch')),
      { id: newId(), type: 'ask.watch', subject: id, data: {}, at: now },
      now,
    )
}

export const watchTask: Task = (_, kernel) => watchQuestions(kernel, new Date().toISOString())
