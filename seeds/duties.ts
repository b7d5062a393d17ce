import { type WeekPart, weekParts } from '../src/people/core/absence/week-parts.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import { idOf } from './characters.ts'
import type { Life, Step, World } from './lives.ts'

const toldAt = '2026-11-19T15:20:00.000Z'
const weeks = ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'] as const
// The week after next still wants somebody for the nights of its Saturday and Sunday: the page says so.
const isHole = (week: string, part: WeekPart): boolean => week === '2026-12-07' && part === 'weekendNights'

/** Who is on call at the Centre agency for four weeks, with one hole; and Luc's leave at the end of the year, with who stands in. */
export async function* duties(w: World): Life {
  let n = 0
  const act = (type: string, subject: string, data: unknown): Step => ({
    at: toldAt,
    actor: w.managerAt('centre'),
    command: { id: derivedId('duty', n++), type, subject, data, at: toldAt },
  })
  for (const [i, week] of weeks.entries())
    for (const part of weekParts.filter((one) => !isHole(week, one)))
      yield act('turn.set', derivedId('turns', 'centre'), {
        agency: 'centre',
        week,
        part,
        person: idOf(i % 2 ? 'sylvie' : 'luc'),
      })
  yield act('absence.plan', idOf('luc'), {
    absence: derivedId('absence', 'luc'),
    standIn: idOf('nadia'),
    from: '2026-12-21',
    until: '2026-12-31',
  })
}
