import { can, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { findings } from './diagnostic-lives.ts'

export type Recording = {
  place: { unit: string; building: string; agency: string } | undefined
  taken: boolean
}

/** What a paper says of a dwelling, from the day that it bears. */
export const recordDiagnostic = (
  { place, taken }: Recording,
  { data }: Command<string, Commands['diagnostic.record']>,
  { actor, at }: Context,
): Fact[] | Refusal => {
  if (!mayAnywhere(grants, 'recordDiagnostic', actor)) return refuse('not_yours')
  // Whoever may record none there learns no more than that it is not there.
  if (!place || !can(grants, 'recordDiagnostic', actor, place)) return refuse('not_found')
  if (taken) return refuse('id_taken')
  const known: readonly string[] = findings[data.kind]
  if (!known.includes(data.found)) return refuse('unknown_finding')
  if (data.doneOn > dayOf(at)) return refuse('received_ahead')
  const { diagnostic, kind, doneOn } = data
  const { unit, agency, building } = place
  return [
    {
      type: 'diagnostic.recorded',
      subject: unit,
      data: { diagnostic, kind, doneOn },
      audience: 'staff',
      place: { agency, building },
    },
  ]
}
