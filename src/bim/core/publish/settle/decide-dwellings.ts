import { type Context, type Fact, type Refusal, refuse } from '../../../../kernel/core/command.ts'
import { patternOf } from '../../../../ifc/core/inspect/dwelling-pattern.ts'
import type { DwellingRule } from '../read/dwelling-rule.ts'
import { type BuildingAct, fact, refusalOf, type InAgency } from '../building-fact.ts'

export type Confirmation = InAgency & {
  model: boolean
  /** the last revision that can be read */
  revision: string | null
  /** how its dwellings were told until now */
  rule: DwellingRule | null
  units: readonly { id: string; ref: string }[]
}

/** Refused: not_yours, not_found, unit_twice (`ref`), bad_pattern. */
export const decideConfirm = (
  state: Confirmation,
  { subject, data }: BuildingAct<'bim.confirm'>,
  context: Context,
): Fact[] | Refusal => {
  const refused = refusalOf('confirm', state, subject, context)
  if (refused) return refused
  const units = new Map(state.units.map(({ id, ref }) => [id, ref]))
  const named = data.dwellings.flatMap(({ unit }) => unit ?? [])
  if (!state.model || named.some((unit) => !units.has(unit))) return refuse('not_found')
  const twice = named.find((unit, i) => named.indexOf(unit) !== i)
  if (twice !== undefined) return refuse('unit_twice', { ref: units.get(twice)! })
  if (['number', 'name'].includes(data.rule) && /[[\]]/.test(data.by) && !patternOf(data.by))
    return refuse('bad_pattern')
  return fact('bim.confirmed', subject, state.agency!, {
    model: data.model,
    revision: state.revision,
    rule: data.rule,
  })
}
