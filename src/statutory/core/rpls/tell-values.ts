import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { mayAnywhere } from '../../../kernel/core/access.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { isHeard } from '../../../erp/core/contract.ts'
import { judgeForm } from './judge-form.ts'
import { judgeLayout } from './judge-layout.ts'
import type { RplsLayout } from './layouts.ts'
import { type Knower, knowers } from './position.ts'

/** Who of those that know is head office: the rest is corrected where it is, in the estate or in a lease. */
const ofHeadOffice: ReadonlySet<Knower> = new Set(
  knowers.filter((knower) => !['address', 'dwelling', 'leases', 'state'].includes(knower)),
)

/** `unknown`: a dwelling that is none of the house’s. */
export type TellingValues = { unknown: string | undefined; layout: RplsLayout | undefined }

/** Values for a year: each of the form of its position, and at a position that no other part of the house says. */
export const tellValues = (
  { unknown, layout }: TellingValues,
  { subject, data: { year, values } }: { subject: string; data: Commands['register.tell'] },
  { actor }: Context,
): Fact<'register.told'>[] | Refusal => {
  if (!mayAnywhere(grants, 'declare', actor)) return refuse('not_yours')
  if (!layout) return refuse('no_layout', { year })
  if (unknown) return refuse('not_found')
  for (const { position, value } of values) {
    const asked = layout.positions[position - 1]
    if (!asked) return refuse('not_found')
    if (!ofHeadOffice.has(asked.knower)) return refuse('known_elsewhere', { name: asked.name })
    if (!fits(layout, position, value)) return refuse('value_wrong', { name: asked.name, value })
  }
  return [{ type: 'register.told', subject, data: { year, n: values.length } }]
}

const fits = (layout: RplsLayout, no: number, value: string): boolean => {
  if (value === '') return true
  const cells = layout.positions.map((position) => (position.no === no ? value : ''))
  return !judgeForm(
    cells,
    layout.positions.filter((position) => position.no === no),
  ).length
}

/** What a source says from now on, each of the form of its position, at those that a source may say. */
export const hearValues = (
  { unknown, layout }: TellingValues,
  { subject, data: { values } }: { subject: string; data: Commands['register.hear'] },
  { actor }: Context,
): Fact<'register.heard'>[] | Refusal => {
  if (actor.role !== 'system' || !mayAnywhere(grants, 'declare', actor)) return refuse('not_yours')
  if (unknown || !layout) return refuse('not_found')
  for (const { position, value } of values) {
    const name = layout.positions[position - 1]?.name ?? String(position)
    if (!isHeard(position)) return refuse('known_elsewhere', { name })
    if (!fits(layout, position, value)) return refuse('value_wrong', { name, value })
  }
  return [{ type: 'register.heard', subject, data: { n: values.length } }]
}

/** Lines that were declared: kept as they were sent. */
export const keepLines = (
  { layout }: Pick<TellingValues, 'layout'>,
  { subject, data: { year, lines } }: { subject: string; data: Commands['register.keep'] },
  { actor }: Context,
): Fact<'register.kept'>[] | Refusal => {
  if (!mayAnywhere(grants, 'declare', actor)) return refuse('not_yours')
  if (!layout) return refuse('no_layout', { year })
  const columns = layout.positions.length
  if (lines.some((cells) => cells.length !== columns)) return refuse('width_wrong', { columns })
  return [{ type: 'register.kept', subject, data: { year, n: lines.length } }]
}

/** The specification of a year, whole: refused at the first thing that does not hold. */
export const layDown = (
  _: null,
  { subject, data }: { subject: string; data: Commands['register.layDown'] },
  { actor }: Context,
): Fact<'register.laidDown'>[] | Refusal => {
  if (!mayAnywhere(grants, 'declare', actor)) return refuse('not_yours')
  const [wrong] = judgeLayout(data)
  if (wrong) return refuse('layout_wrong', { no: wrong.no, name: wrong.name })
  const { since, version, positions } = data
  return [{ type: 'register.laidDown', subject, data: { since, version, n: positions.length } }]
}
