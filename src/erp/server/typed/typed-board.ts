import { type Actor, mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { grants } from '../../core/grants.ts'
import { type NeededAct, type OutletKinds, whyNeeded } from '../../core/typed/needed-there.ts'
import { screenState } from '../../core/typed/screen-state.ts'
import { type AgencyStaff, tellableAgencies } from '../../core/typed/tellable-agencies.ts'
import { type TypedBoard, typedQueries } from '../../core/typed/typed-contract.ts'
import { typingTaskNames } from '../../core/typed/typing-tasks.ts'
import { boardWeeks } from '../../core/typed/board-weeks.ts'
import { neededThere, outletKinds } from './needed-there.ts'
import { type HeldScreen, screensNow } from './screen-store.ts'

type CountedRow = {
  agency: string
  task: TypedBoard['rows'][number]['task']
  week: string
  way: string
  n: number
}

/** `beyond`: how many work in each agency bounds what is told, and the rows are those of the reader’s reach. */
export const typedAnswer = answer({
  ...typedQueries['erp.typed'],
  beyond: true,
  answer: async ({ db, actor, now }) => {
    if (!mayAnywhere(grants, 'readTyped', actor)) return refuse('not_yours')
    const weeks = boardWeeks(now)
    const staff = await staffOf(db)
    const groups = tellableAgencies(staff).filter((group) => isHers(actor, group))
    const counted = await db.rows<CountedRow>(sql`
      select a.agency, a.task, a.week::text as week, a.way, count(*)::int as n from erp.typed_again a
      where a.week >= ${weeks[0]!} group by 1, 2, 3, 4`)
    const screens = await screensNow(db, weeks, now)
    const outlets = await outletKinds(db)
    const needed = isConnected(screens, outlets) ? await neededThere(db, weeks[0]!) : []
    return {
      weeks,
      rows: groups.flatMap((group) => rowsOf(group, staff, counted, weeks)),
      needed: [
        ...groups.flatMap((group) => neededOf(group, staff, needed, outlets)),
        ...(actor.agencies.length ? [] : neededOf([''], staff, needed, outlets)),
      ].toSorted(byTask),
      screens: screens.map(({ task, typed, closedAt, reopenedAt, ...figures }) => ({
        task,
        typed,
        closedAt,
        reopenedAt,
        screen: screenState({ ...figures, typed }),
      })),
      isWithheld: groups.length === 0,
      can: { close: mayAnywhere(grants, 'closeScreen', actor) },
    } satisfies TypedBoard
  },
})

type NamedStaff = AgencyStaff & { name: string }

const staffOf = (db: Db): Promise<NamedStaff[]> =>
  db.rows<NamedStaff>(sql`
    select o.id as agency, o.name, (select count(*)::int from people.colleague c where c.active and o.id = any (c.agencies)) as staff
    from estate.office o order by o.id`)

// Tasks one after the other, in each the most first.
const byTask = (a: TypedBoard['needed'][number], b: TypedBoard['needed'][number]): number =>
  typingTaskNames.indexOf(a.task) - typingTaskNames.indexOf(b.task) || b.n - a.n

// Without an ERP nothing is typed there.
const isConnected = (screens: readonly HeldScreen[], outlets: readonly OutletKinds[]): boolean =>
  outlets.length > 0 || screens.some(({ weeksSeen }) => weeksSeen > 0)

const neededOf = (
  group: readonly string[],
  staff: readonly NamedStaff[],
  needed: readonly NeededAct[],
  outlets: readonly OutletKinds[],
): TypedBoard['needed'] =>
  typingTaskNames.flatMap((task) => {
    const own = needed.filter((each) => each.task === task && group.includes(each.agency))
    const n = own.reduce((sum, each) => sum + each.n, 0)
    const agencies = staff.filter(({ agency }) => group.includes(agency)).map(({ name }) => name)
    const kinds = own.flatMap(({ sentAs }) => sentAs)
    return n ? [{ agencies, task, n, why: whyNeeded(kinds, outlets) }] : []
  })

const isHers = ({ agencies }: Actor, group: readonly string[]): boolean =>
  agencies.length === 0 || group.some((agency) => agencies.includes(agency))

const rowsOf = (
  group: readonly string[],
  staff: readonly NamedStaff[],
  counted: readonly CountedRow[],
  weeks: readonly string[],
): TypedBoard['rows'] => {
  const own = counted.filter(({ agency }) => group.includes(agency))
  const sum = (rows: readonly CountedRow[]): number => rows.reduce((total, { n }) => total + n, 0)
  return [...new Set(own.map(({ task }) => task))].toSorted().map((task) => {
    const of = own.filter((row) => row.task === task)
    return {
      agencies: group.map((id) => staff.find(({ agency }) => agency === id)!.name),
      task,
      counts: weeks.map((week) => sum(of.filter((row) => row.week === week))),
      hereFirst: sum(of.filter(({ way }) => way === 'hereFirst')),
      thereFirst: sum(of.filter(({ way }) => way === 'thereFirst')),
      thereOnly: sum(of.filter(({ way }) => way === 'thereOnly')),
    }
  })
}
