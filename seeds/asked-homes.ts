import type { Actor } from '../src/kernel/core/access.ts'
import { addHours, addWorkingMinutes, officeCalendar } from '../src/kernel/core/calendar.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import type { Kernel } from '../src/kernel/server/slice.ts'
import { sql } from '../src/kernel/server/sql.ts'
import { hoursAfter } from '../src/satisfaction/core/draw-homes.ts'
import { drawRequest } from '../src/satisfaction/server/draw-task.ts'
import { keyOfQuestion } from '../src/satisfaction/server/question-key.ts'
import { random, type Random } from './random.ts'
import { storyNow } from './story.ts'

/** Since when the landlord asks: five months, of which three at least are counted when a house begins (count-months.ts). */
const askedSince = '2026-06-24T06:00:00.000Z'
/** Of ten homes that are asked, so many answer. */
const answering = 0.55

const visitor: Actor = {
  id: derivedId('asked home', 'visitor'),
  role: 'visitor',
  name: '',
  lang: 'fr',
  agencies: [],
  buildings: [],
  households: [],
}

type ClosedMatter = { id: string; filedAt: string; closedAt: string }

/**
 * The question of satisfaction after each request that was closed, as the house asks it at those hours, and what homes answered by its link:
 * the longer one waited, the less content. Nothing of it is counted here: a house counts the months that are over when it begins.
 */
export const askHomes = async (kernel: Kernel): Promise<void> => {
  const r = random(17)
  const { owner } = kernel.database
  const asking: Kernel = { ...kernel, settings: { ...kernel.settings, askOneIn: 1 } }
  const matters = await owner.rows<ClosedMatter>(sql`
    select m.id, m.filed_at as "filedAt", m.closed_at as "closedAt" from requests.matter m
    where m.closed_at >= ${askedSince} and m.closed_at < ${addHours(storyNow, -hoursAfter)} and m.status = 'closed'
    order by m.closed_at, m.id`)
  for (const { id, filedAt, closedAt } of matters) {
    const askedAt = addHours(closedAt, hoursAfter)
    await drawRequest(asking, id, askedAt)
    const asked = await owner.row<{ id: string }>(
      sql`select d.id from satisfaction.draw d where d.request = ${id}`,
    )
    if (!asked || !r.chance(answering)) continue
    const at = addWorkingMinutes(officeCalendar, askedAt, r.between(5, 2400))
    if (at >= storyNow) continue
    const data = { face: faceAfter(r, filedAt, closedAt), key: await keyOfQuestion(owner, asked.id) }
    const command = {
      id: derivedId('asked home', id),
      type: 'satisfaction.answer',
      subject: asked.id,
      data,
      at,
    }
    await kernel.send(visitor, command, at)
  }
  // Nobody is written to about what is invented, and the key of this house is nobody else’s: what is printed goes without it.
  await owner.run(
    sql`select graphile_worker.remove_job(j.key) from graphile_worker.jobs j where j.task_identifier = 'notices.tell'`,
  )
  await owner.run(sql`delete from kernel.setting where key = 'attempts.secret'`)
}

const faces = {
  soon: [5, 5, 5, 5, 4, 4, 4, 4, 3, 2],
  late: [5, 5, 4, 4, 4, 4, 3, 3, 2, 1],
  slow: [5, 4, 4, 4, 3, 3, 2, 1],
} as const

const faceAfter = (r: Random, filedAt: string, closedAt: string): number => {
  const days = (Date.parse(closedAt) - Date.parse(filedAt)) / 86_400_000
  return r.pick<number>(days < 6 ? faces.soon : days < 15 ? faces.late : faces.slow)
}
