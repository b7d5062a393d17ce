import { houseActor } from '../../../kernel/core/access.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import type { FollowedAlarm } from '../../core/telling/followed-alarm.ts'
import { nextStep } from '../../core/telling/leak-step.ts'
import { followedAlarms } from './followed-alarms.ts'
import { measureLeaks } from './measure-leaks.ts'

const house = houseActor('00000000-0000-7000-8000-000000000017')

/**
 * Does what is due of the leaks of dwellings (`now`: ISO): tells who lives there, files what still runs after two days, takes up again what
 * runs on after its matter was ended, says what has stopped. What was done stands with the alarm, in
 * the commit that did it: killed anywhere, the next run goes on, and nothing is done twice.
 */
export const tellTenants = async (kernel: Kernel, now: string): Promise<void> => {
  const { database, settings } = kernel
  const texts = settings.textGateway !== undefined
  await database.transact((db) => measureLeaks(db, now))
  const alarms = await followedAlarms(
    database.owner,
    sql`(a.closed_on is null or t.alarm is not null and t.over_at is null and a.closed_on > ${dayOf(now)}::date - ${owedDays}::int)`,
    { now, texts },
  )
  for (const alarm of alarms) {
    const step = nextStep(alarm, now)
    if (step)
      await kernel.send(
        house,
        {
          id: derivedId('alarm.follow', alarm.id, step, roundOf(alarm), dayOf(now)),
          type: 'alarm.follow',
          subject: alarm.id,
          data: { texts },
          at: now,
        },
        now,
      )
  }
}

/** Days for which it is still news that water has stopped. */
const owedDays = 30

// A leak that comes back after it was said to be over is told of again; so is who comes to live where one runs, and each end that it outlives.
const roundOf = ({ telling, spells, home, matter }: FollowedAlarm): string =>
  [telling?.round ?? 0, spells.at(-1)?.from, home?.household, matter?.endedAt].join(' ')
