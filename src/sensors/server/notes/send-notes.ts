import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { houseActor } from '../../../kernel/core/access.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { notedMetrics } from '../../core/notes/note-content.ts'
import { monthBefore, monthsFrom, noteDelay } from '../../core/notes/note-days.ts'

/** Notes of one page, and of one run: what is left goes with the next, within the day. */
const pageSize = 200
const mostInARun = 20_000

const noter = houseActor(derivedId('sensors', 'notes'))

type DueLease = { lease: string; kind: 'monthly' | 'yearly'; first: string; last: string }

/**
 * Writes the notes that are due: of the last month, from its fourth day on, and of years a month before they are regularised. Each has an
 * id that follows from what it is, so that none leaves twice, wherever the house was stopped. Told how many left.
 */
export const sendNotes = async (kernel: Kernel, now: string): Promise<number> => {
  let left = 0
  for (let after = ''; left < mostInARun; ) {
    const page = await dueLeases(kernel.database.owner, now, after)
    for (const due of page) if (await issue(kernel, due, now)) left++
    if (page.length < pageSize) return left
    after = keyOf(page.at(-1)!)
  }
  return left
}

const keyOf = ({ lease, first }: DueLease): string => `${lease} ${first}`

const issue = async (
  kernel: Kernel,
  { lease, kind, first, last }: DueLease,
  now: string,
): Promise<boolean> => {
  const outcome = await kernel.send(
    noter,
    {
      id: derivedId('note', lease, kind, first),
      type: 'note.issue',
      subject: lease,
      data: { kind, first, last },
      at: now,
    },
    now,
  )
  return outcome.ok
}

// Leases of the last day of the span alone: who left within it is told by her account.
const dueLeases = (db: Db, now: string, after: string): Promise<DueLease[]> => {
  const today = localDate(officeCalendar, now)
  const { first, last } = monthBefore(today)
  const isTime = Number(today.slice(8)) > noteDelay
  return db.rows(sql`
    select w.lease, w.kind, w.first::text, w.last::text from (
      select l.id as lease, 'monthly' as kind, ${first}::date as first, ${last}::date as last
      from sensors.noted_building b join people.home h on h.building = b.building join people.lease l on l.household = h.id
      where ${isTime} and b.since <= ${first}::date and l.starts <= ${last}::date and (l.ends is null or l.ends > ${last}::date)
      union all
      select l.id, 'yearly', y.first_day, y.last_day
      from sensors.charge_year y join people.home h on h.building = y.building join people.lease l on l.household = h.id
      where y.regularised_on <= ${monthsFrom(today, 1)}::date and y.regularised_on >= ${today}::date
        and l.starts <= y.last_day and (l.ends is null or l.ends > y.last_day)) w
    where w.lease || ' ' || w.first > ${after}
      and exists (select from sensors.month m where m.lease = w.lease and m.metric = any (${[...notedMetrics]}::text[])
        and m.month between w.first and w.last and m.known > 0)
      and not exists (select from sensors.note n where n.lease = w.lease and n.kind = w.kind and n.first_day = w.first)
    order by w.lease || ' ' || w.first limit ${pageSize}`)
}
