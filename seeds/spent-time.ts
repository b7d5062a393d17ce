import { randomUUID } from 'node:crypto'
import type { AskedField } from '../src/kernel/core/fields.ts'
import type { Role } from '../src/kernel/core/roles.ts'
import { dateOf, dayNumberOf } from '../src/kernel/core/zone.ts'
import { groupRows } from '../src/kernel/core/group-rows.ts'
import type { Kernel } from '../src/kernel/server/slice.ts'
import { type Db, json, sql } from '../src/kernel/server/sql.ts'
import { closedAfter, weekOf } from '../src/ledger/core/ledger.ts'
import type { EffortEntry } from '../src/ledger/core/publish/fold-week.ts'
import { placeOfActor } from '../src/ledger/core/publish/place-tree.ts'
import { closePeriods } from '../src/ledger/server/close-periods.ts'
import { fieldsOf } from '../src/ledger/server/asked-fields.ts'
import { keepBatch } from '../src/ledger/server/sealed-effort.ts'
import { programNames } from '../src/ledger/server/slice.ts'
import { foldWeeks } from '../src/ledger/server/store.ts'
import { weekKeysOf } from '../src/ledger/server/week-keys.ts'
import { actorOf, staff } from './characters.ts'
import { random, type Random } from './random.ts'

/** Months that are told: among six there is a whole quarter. */
const monthsTold = 6

/** Seconds that a field of a kind usually takes. */
const usual: Record<AskedField['kind'], number> = {
  text: 24,
  choice: 5,
  photo: 14,
  paper: 30,
  sound: 25,
  date: 7,
  number: 8,
  person: 12,
  place: 10,
}

/**
 * Opens the ledger of time in the invented house, and tells what its people spent on answering in the months before today
 * (`yyyy-mm-dd`), folded and published as any house does it.
 */
export const spendTime = async (kernel: Kernel, today: string): Promise<void> => {
  const helene = actorOf(staff.find(({ key }) => key === 'helene')!)
  const months = closedMonths(today)
  const id = randomUUID()
  const consultedOn = dateOf(dayNumberOf(`${months[0]!}-01`) - 12)
  await kernel.send(helene, {
    id,
    type: 'ledger.open',
    subject: id,
    data: { consultedOn, reference: 'avis n°\u00a03, séance ordinaire' },
    at: new Date().toISOString(),
  })
  const fields = fieldsOf(kernel.slices)
  const people = await answerers(kernel)
  const chance = random(14)
  const keys = weekKeysOf(kernel.database, kernel.settings.filesDir)
  for (const month of months)
    await kernel.database.transact(async (db) => {
      const rows = answers(chance, month, people, fields)
      const acts = Math.round(rows.length / 2)
      await db.run(sql`
        insert into ledger.act_count (month, type, acts, measured)
        values (${`${month}-01`}::date, 'request.file', ${acts}, ${Math.round(acts * 0.87)})`)
      for (const [week, entries] of groupRows(rows, (row) => row.week))
        await keepBatch(db, { month: `${month}-01`, week, entries, measured: {}, answers: [] }, keys)
      await countAnswers(db, month, rows)
      const reads = readings(chance, fields)
      await db.run(sql`
        insert into ledger.read_count (month, name, reads)
        select ${`${month}-01`}::date, s.name, s.reads from jsonb_to_recordset(${json(reads)}) as s (name text, reads integer)`)
      const after = dateOf(dayNumberOf(`${nextMonth(month)}-01`) + closedAfter)
      await foldWeeks(db, after, fields, keys)
      await closePeriods(db, after, fields, programNames(kernel.slices))
    })
  await keys.destroyBefore(today)
}

const nextMonth = (month: string): string => dateOf(dayNumberOf(`${month}-01`) + 32).slice(0, 7)

const closedMonths = (today: string): string[] => {
  const months: string[] = []
  // The last day of the month before that is over for long enough.
  let day = dayNumberOf(`${dateOf(dayNumberOf(today) - closedAfter).slice(0, 7)}-01`) - 1
  while (months.length < monthsTold) {
    const month = dateOf(day).slice(0, 7)
    months.unshift(month)
    day = dayNumberOf(`${month}-01`) - 1
  }
  return months
}

type Answerer = { mark: string; place: string; role: Role; pace: number }

const answerers = async (kernel: Kernel): Promise<Answerer[]> => {
  const rows = await kernel.database.owner.rows<{
    role: Role
    agencies: string[]
    directorate: string | null
  }>(sql`select s.role, s.agencies, s.directorate from people.staff s where s.active order by s.person`)
  const colleagues = rows.map(({ directorate, ...actor }) => ({
    role: actor.role,
    place: placeOfActor(directorate ? { ...actor, directorate } : actor)!,
  }))
  const others = [...Array<Role>(24).fill('firm'), ...Array<Role>(90).fill('tenant')]
  const chance = random(3)
  return [
    ...colleagues,
    ...others.map((role) => ({ role, place: placeOfActor({ role, agencies: [] })! })),
  ].map((one, n) => ({ ...one, mark: `invented ${n}`, pace: 0.6 + 0.8 * chance.next() }))
}

type InventedAnswer = EffortEntry & { week: string }

/** Acts in which most of the invented answers are given; each takes its fields, and what is read and pressed around them. */
const usualActs = [
  'request.file',
  'request.close',
  'request.say',
  'order.place',
  'request.orient',
  'round.set',
]

// Of each hundred answers some were measured by nobody, some are the same as before.
const countAnswers = async (db: Db, month: string, rows: readonly InventedAnswer[]): Promise<void> => {
  const answers = groupRows(
    rows.filter(({ screen }) => !screen),
    ({ field, place }) => `${field} ${place}`,
  )
  const counts = [...answers.values()].map((its) => ({
    question: its[0]!.field,
    place: its[0]!.place,
    answers: Math.round(its.length * 1.2),
    skips: Math.round(its.length * 0.3),
    corrections: Math.round(its.length * 0.04),
    same: Math.round(its.length * 0.25),
    again: Math.round(its.length * 0.1),
  }))
  await db.run(sql`
    insert into ledger.answer_count (month, question, place, answers, skips, corrections, same, again)
    select ${`${month}-01`}::date, s.question, s.place, s.answers, s.skips, s.corrections, s.same, s.again
    from jsonb_to_recordset(${json(counts)}) as s (question text, place text, answers integer, skips integer, corrections integer,
      same integer, again integer)`)
}

// Most answers are of a few fields; colleagues answer every day, who lives there now and then.
const answers = (
  chance: Random,
  month: string,
  people: readonly Answerer[],
  fields: readonly AskedField[],
): InventedAnswer[] => {
  const first = dayNumberOf(`${month}-01`)
  const last = dayNumberOf(`${nextMonth(month)}-01`) - 1
  const weeks = [...new Set(Array.from({ length: last - first + 1 }, (_, n) => weekOf(dateOf(first + n))))]
  return people.flatMap(({ role, place, mark, pace }) => {
    const own = fields.filter(({ askedOf }) => askedOf.includes(role))
    const most = role === 'tenant' || role === 'firm' ? 2 : 9
    return weeks.flatMap((week) =>
      Array.from({ length: own.length ? chance.between(0, most) : 0 }, () => {
        const field = own[Math.floor(own.length * chance.next() ** 1.8)]!
        const seconds = Math.max(1, Math.round(usual[field.kind] * pace * (0.5 + 1.5 * chance.next())))
        return { field: field.key, place, week, seconds, mark }
      }).flatMap((answer) => [answer, ...screenAround(chance, answer)]),
    )
  })
}

const screenAround = (chance: Random, { seconds, ...answer }: InventedAnswer): InventedAnswer[] => {
  const whole = Math.round(seconds * (1.5 + chance.next()))
  const screen = {
    short: Math.round(whole * 0.9),
    long: Math.round(whole * 1.15),
    resumed: chance.chance(0.05),
  }
  return [{ ...answer, field: chance.pick(usualActs), seconds: whole, screen }]
}

const readings = (chance: Random, fields: readonly AskedField[]): { name: string; reads: number }[] =>
  [...new Set(fields.flatMap(({ readBy }) => readBy))]
    .sort()
    .map((name) => ({ name, reads: chance.chance(0.8) ? chance.between(3, 400) : 0 }))
