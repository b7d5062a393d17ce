import type { CodeUnder } from '../../../kernel/core/words.ts'
import { type Role, rolesWhere } from '../../../kernel/core/roles.ts'
import { natureOf } from './catalogue.ts'
import { type MatterAnswer, matterAnswers } from './matter-answers.ts'

/** Closed is one thing, fixed is another: `fixed` is written with the reason and never guessed from it. `none`: there was nothing to repair. */
export type FixedState = true | false | 'provisional' | 'none'

type Row = {
  code: CodeUnder<'closure'>
  fixed: FixedState
  /** who may give this reason */
  by: readonly Role[]
  /** a sentence of explanation must come with it */
  needsText: boolean
  /** the tenant is asked to confirm before it closes */
  confirm: boolean
  /** the letter that goes with it */
  letter?: 'charge'
}

const staff = rolesWhere(({ side, desk }) => side === 'staff' && desk !== 'hq')
const agency = rolesWhere(({ desk }) => desk === 'agency')
const deciders = rolesWhere(({ decides }) => decides)
const managers = rolesWhere(({ leads, decides }) => leads && decides)
const caretakers = rolesWhere(({ reach }) => reach === 'patch')
const desks = rolesWhere(({ side, desk }) => side === 'staff' && desk !== 'none')

/**
 * The reasons to close, merged from Signal-Logement (MotifCloture) and Hackney. `system` closes when the tenant has
 * not answered « réparé ? » in the days given. Words: `closure.<code>`, which begin by what became of the repair.
 */
const repairClosures = [
  { code: 'done', fixed: true, by: [...staff, 'firm', 'tenant', 'system'], needsText: false, confirm: true },
  { code: 'done_temporarily', fixed: 'provisional', by: [...staff, 'firm'], needsText: true, confirm: false },
  { code: 'works_refused', fixed: false, by: deciders, needsText: true, confirm: false },
  { code: 'access_refused', fixed: false, by: deciders, needsText: true, confirm: false },
  { code: 'absent_again', fixed: false, by: [...deciders, 'system'], needsText: false, confirm: false },
  {
    code: 'moved_out',
    fixed: false,
    by: [...agency, 'system'],
    needsText: false,
    confirm: false,
  },
  { code: 'duplicate', fixed: false, by: [...staff, 'system'], needsText: false, confirm: false },
  {
    code: 'tenant_repair',
    fixed: false,
    by: agency,
    needsText: false,
    confirm: false,
    letter: 'charge',
  },
  { code: 'contract_holder', fixed: false, by: agency, needsText: true, confirm: false },
  { code: 'warranty', fixed: false, by: deciders, needsText: true, confirm: false },
  { code: 'third_party', fixed: false, by: agency, needsText: true, confirm: false },
  { code: 'nothing_found', fixed: false, by: [...deciders, ...caretakers], needsText: true, confirm: false },
  { code: 'withdrawn', fixed: false, by: ['tenant', ...staff], needsText: false, confirm: false },
  { code: 'other', fixed: false, by: managers, needsText: true, confirm: false },
] as const satisfies readonly Row[]

/** What keeps a sentence of explanation where nothing was agreed or where we were wrong. */
const explainedAnswers: readonly MatterAnswer[] = ['no_agreement', 'put_right']

/** What comes of a matter that is no repair, said by the desk that had it; which of them may, its nature says (catalogue/tenancy.ts). */
const matterClosures = matterAnswers.map(
  (code) =>
    ({ code, fixed: 'none', by: desks, needsText: explainedAnswers.includes(code), confirm: false }) as const,
)

type ClosureRow = (typeof repairClosures)[number] | (typeof matterClosures)[number]

/** All reasons, those of repairs first. */
export const closures: readonly ClosureRow[] = [...repairClosures, ...matterClosures]

type RepairClosure = (typeof repairClosures)[number]['code']
export type ClosureReason = ClosureRow['code']

/** A closure as it is stored: no other pair of reason and fixed can be written. */
export type Closure =
  | {
      [Code in RepairClosure]: {
        reason: Code
        fixed: Extract<(typeof repairClosures)[number], { code: Code }>['fixed']
      }
    }[RepairClosure]
  | { reason: MatterAnswer; fixed: 'none' }

export const closureReasons: readonly ClosureReason[] = closures.map(({ code }) => code)

export const isClosureReason = (code: string): code is ClosureReason =>
  (closureReasons as readonly string[]).includes(code)

/** The closure that a reason makes, with what it says of the repair. */
export const closureOf = (reason: ClosureReason): Closure =>
  ({ reason, fixed: rowOf(reason).fixed }) as Closure

/** The reasons that this role may give for a request of this nature: of what is no repair, what may come of it. */
export const mayCloseAs = (role: Role, nature = 'other.repair'): readonly ClosureReason[] => {
  const { matter } = natureOf(nature)
  const codes: readonly string[] = matter
    ? [...matter.answers, ...ofAll]
    : repairClosures.map(({ code }) => code)
  const order = (code: string): number => codes.indexOf(code)
  return closures
    .filter(({ code, by }) => codes.includes(code) && (by as readonly Role[]).includes(role))
    .map(({ code }) => code)
    .toSorted((a, b) => order(a) - order(b))
}

/** What may end anything. */
const ofAll: readonly RepairClosure[] = ['withdrawn', 'duplicate', 'moved_out', 'other']

export const needsText = (reason: ClosureReason): boolean => rowOf(reason).needsText

/**
 * What is written when it closes so: a `message` that the one who filed it reads, ready to send; else the `why` that the rule
 * asks for, kept in the thread; else nothing.
 */
export const closingWords = (reason: ClosureReason, hasRequester: boolean): 'message' | 'why' | 'none' =>
  hasRequester ? 'message' : needsText(reason) ? 'why' : 'none'

/** Whether the tenant is asked « réparé ? » first. */
export const needsConfirmation = (reason: ClosureReason): boolean => rowOf(reason).confirm

const rowOf = (reason: ClosureReason): ClosureRow =>
  closures.find(({ code }) => code === reason) as ClosureRow
