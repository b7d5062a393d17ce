import { dayOf } from '../../kernel/core/dates.ts'
import { monthsOf } from '../../kernel/core/periods.ts'
import { dateOf, dayNumberOf } from '../../kernel/core/zone.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { json, sql } from '../../kernel/server/sql.ts'
import { roundPersons, toldGroup } from '../core/count-places.ts'
import { faces, quarterQuestions } from '../core/quarter/quarter-faces.ts'
import { ballotsIn, closedAfter, endBox, keptPlaces } from './count-box.ts'
import { destroyBondKey } from './seal-slip.ts'

/** Counts what was answered in the quarters that are over for eight days: by place from five persons, to five, once, and then nobody can count it again. */
export const countQuarters = async (
  { database, settings: { filesDir } }: Pick<Kernel, 'database' | 'settings'>,
  now: string,
): Promise<void> => {
  const over = await database.transact(async (db) => {
    const open = await db.rows<{ name: string }>(sql`
      select b.name from bond.box b where b.name like 'quarter:%' and not b.ended order by b.name for update`)
    const closed = open.filter(({ name }) => isClosed(quarterIn(name), dayOf(now)))
    for (const { name } of closed) {
      const quarter = quarterIn(name)
      const placeNow = await keptPlaces(db, Number(quarter.slice(0, 4)))
      const ballots = await ballotsIn(db, filesDir, name)
      const told = quarterQuestions.flatMap((question) => {
        const answers = ballots.flatMap(({ said, place }) =>
          said.kind === 'answer' && said[question] ? [{ face: said[question], place: placeNow(place) }] : [],
        )
        const groups = toldGroup(answers.map(({ place }) => place))
        return groups.flatMap(({ group, has }) =>
          faces.map((face) => ({
            question,
            place: group,
            face,
            persons: roundPersons(answers.filter((one) => one.face === face && has(one.place)).length),
          })),
        )
      })
      await db.run(sql`
        insert into bond.quarter_answer (quarter, question, place, face, persons)
        select ${quarter}, s.question, s.place, s.face, s.persons
        from jsonb_to_recordset(${json(told)}) as s (question text, place text, face smallint, persons integer)`)
      await endBox(db, name)
    }
    return closed
  })
  for (const { name } of over) await destroyBondKey(filesDir, name)
}

const quarterIn = (box: string): string => box.slice('quarter:'.length)

const isClosed = (quarter: string, today: string): boolean => {
  const last = monthsOf(quarter).at(-1)!
  const [year, month] = last.split('-').map(Number) as [number, number]
  const after = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
  return today >= dateOf(dayNumberOf(after) + closedAfter)
}
