import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, isRefusal, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import type { CampaignCommands } from './campaign-contract.ts'
import { judgeSheet, type SheetAnswers } from './judge-sheet.ts'
import type { CampaignKind, SheetForm } from './sheet-form.ts'

/** A sheet as far as a rule needs it; days are `yyyy-mm-dd`, instants ISO. `leaseEnded`: the day, where the home is hers no more. */
export type StandingSheet = {
  kind: CampaignKind
  year: number
  agency: string
  unit: string
  person: string
  household: string
  link: string | null
  closedOn: string | null
  leaseEnded: string | null
  hasLeft: boolean
  isHelped: boolean
}

/** What the rule is told: the sheet, its form, and the hash of the key that came with the act. */
export type AnsweringSheet = {
  sheet: StandingSheet | undefined
  form: SheetForm | undefined
  link: string | undefined
}

// Nothing is told of a sheet to whoever has not its key, nor to another agency.
const openSheet = (
  { sheet, form, link }: AnsweringSheet,
  context: Context,
): { sheet: StandingSheet; form: SheetForm } | Refusal => {
  const isHers =
    link === undefined ? sheet && can(grants, 'typeSheet', context.actor, sheet) : sheet?.link === link
  if (!sheet || !form || !isHers) return refuse('no_sheet')
  if (sheet.closedOn) return refuse('campaign_closed', { year: sheet.year })
  if (sheet.leaseEnded) return refuse('sheet_ended')
  return { sheet, form }
}

/** What is kept of an answer: the last one counts. Nothing of it is told to the journal. */
export const readSheet = (
  state: AnsweringSheet,
  given: SheetAnswers,
  context: Context,
): SheetAnswers | Refusal => {
  const open = openSheet(state, context)
  return isRefusal(open)
    ? open
    : judgeSheet(given, { ...open.form, year: open.sheet.year, lang: context.actor.lang })
}

/** Whether an answer may be kept. */
export const answerSheet = (
  state: AnsweringSheet,
  { data }: { data: SheetAnswers },
  context: Context,
): Fact[] | Refusal => {
  const kept = readSheet(state, data, context)
  return isRefusal(kept) ? kept : []
}

/** Who lives there no more, or wants help: help is a request to the agency that says nothing of what anybody earns. Twice is once. */
export const tellOfSheet = (
  state: AnsweringSheet,
  { id, subject, data: { tells } }: { id: string; subject: string; data: CampaignCommands['sheet.tell'] },
  context: Context,
): Fact<'sheet.helpWanted'>[] | Refusal => {
  const open = openSheet(state, context)
  if (isRefusal(open)) return open
  const { unit, person, isHelped, agency, household } = open.sheet
  if (tells !== 'help' || isHelped) return []
  return [
    {
      type: 'sheet.helpWanted',
      subject,
      data: { request: id, unit, person },
      audience: 'staff',
      place: { agency, household },
    },
  ]
}
