import type { CodeUnder } from '../../../kernel/core/words.ts'
import { type Role, rolesWhere } from '../../../kernel/core/roles.ts'

/** Closed is one thing, fixed is another: `fixed` is written with the reason and never guessed from it. */
export type FixedState = true | false | 'provisional'

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

/**
 * The reasons to close, merged from Signal-Logement (MotifCloture) and Hackney. `system` closes when the tenant has
 * not answered « réparé ? » in the days given. Words: `closure.<code>`, which begin by what became of the repair.
 */
export const closures = [
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

export type ClosureReason = (typeof closures)[number]['code']

/** A closure as it is stored: no other pair of reason and fixed can be written. */
export type Closure = {
  [Code in ClosureReason]: {
    reason: Code
    fixed: Extract<(typeof closures)[number], { code: Code }>['fixed']
  }
}[ClosureReason]

export const closureReasons: readonly ClosureReason[] = closures.map(({ code }) => code)

export const isClosureReason = (code: string): code is ClosureReason =>
  (closureReasons as readonly string[]).includes(code)

/** The closure that a reason makes, with what it says of the repair. */
export const closureOf = (reason: ClosureReason): Closure =>
  ({ reason, fixed: rowOf(reason).fixed }) as Closure

export const mayCloseAs = (role: Role): readonly ClosureReason[] =>
  closures.filter(({ by }) => by.includes(role)).map(({ code }) => code)

export const needsText = (reason: ClosureReason): boolean => rowOf(reason).needsText

/**
 * What is written when it closes so: a `message` that the one who filed it reads, ready to send; else the `why` that the rule
 * asks for, kept in the thread; else nothing.
 */
export const closingWords = (reason: ClosureReason, hasRequester: boolean): 'message' | 'why' | 'none' =>
  hasRequester ? 'message' : needsText(reason) ? 'why' : 'none'

/** Whether the tenant is asked « réparé ? » first. */
export const needsConfirmation = (reason: ClosureReason): boolean => rowOf(reason).confirm

const rowOf = (reason: ClosureReason): (typeof closures)[number] =>
  closures.find(({ code }) => code === reason) as (typeof closures)[number]
