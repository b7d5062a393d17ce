import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { groupRows } from '../../kernel/core/group-rows.ts'
import { quarterOf } from '../../kernel/core/periods.ts'
import { answer, type Answer, type Asking } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries as asked } from '../core/contract.ts'
import { elsewhere, everywhere } from '../core/count-places.ts'
import { grants } from '../core/grants.ts'
import { faces, type QuarterQuestion } from '../core/quarter/quarter-faces.ts'
import { type SealedSlip, slipBox } from './open-box.ts'
import { bondKey } from './seal-slip.ts'

/** Whether the reader is asked now: nobody is, who has answered in this quarter, or does not want to be. */
const askedNow = async ({ db, actor, now, settings: { filesDir } }: Asking) => {
  if (!mayAnywhere(grants, 'readBond', actor)) return refuse('not_yours')
  const quarter = quarterOf(dayOf(now).slice(0, 7))
  const quiet = await db.row<{ quarter: string | null }>(
    sql`select q.quarter from bond.quiet q where q.person = ${actor.id}`,
  )
  const isQuiet = quiet !== undefined && quiet.quarter === null
  if (isQuiet || quiet?.quarter === quarter) return { quarter, ask: false, isQuiet }
  const slips = await db.rows<{ sealed: Buffer }>(
    sql`select s.sealed from bond.slip s where s.sender = ${actor.id} limit 50`,
  )
  const key = await bondKey(filesDir, slipBox)
  const waits = slips.some(({ sealed }) => {
    const said = (key.open(sealed) as SealedSlip | undefined)?.said
    return said?.kind === 'answer' && said.quarter === quarter
  })
  if (waits) return { quarter, ask: false, isQuiet }
  const box = `quarter:${quarter}`
  const mark = (await bondKey(filesDir, box)).mark(actor.id)
  const answered = await db.row(sql`select 1 from bond.ballot v where v.box = ${box} and v.mark = ${mark}`)
  return { quarter, ask: answered === undefined, isQuiet }
}

type AnswerRow = {
  quarter: string
  question: QuarterQuestion
  code: string
  agency: string | null
  face: number
  persons: number
}

const results = async ({ db, actor }: Asking) => {
  if (!mayAnywhere(grants, 'readBond', actor)) return refuse('not_yours')
  const rows = await db.rows<AnswerRow>(sql`
    select q.quarter, q.question, q.place as code, q.face, q.persons,
      (select a.name from estate.office a where a.id = nullif(split_part(q.place, '@', 2), '')) as agency
    from bond.quarter_answer q order by q.quarter desc, q.question desc, q.place = ${everywhere} desc, q.place = ${elsewhere}, q.place, q.face desc limit 4000`)
  return {
    quarters: [...groupRows(rows, ({ quarter }) => quarter)].map(([quarter, its]) => ({
      quarter,
      rows: [...groupRows(its, ({ question, code }) => `${question} ${code}`).values()].map((those) => {
        const { question, code, agency } = those[0]!
        const persons = faces.map((face) => those.find((one) => one.face === face)?.persons ?? 0)
        return { question, place: code.split('@')[0]!, agency, persons }
      }),
    })),
  }
}

/** The question of the quarter. */
export const quarterAnswers: Record<string, Answer> = {
  // As the owner: whether she has answered is known by a mark that the house alone makes, for her alone.
  'bond.asked': answer({ ...asked['bond.asked'], beyond: true, answer: askedNow }),
  // As the owner: counts of at least five persons, the same for all who work here.
  'bond.results': answer({ ...asked['bond.results'], beyond: true, answer: results }),
}
