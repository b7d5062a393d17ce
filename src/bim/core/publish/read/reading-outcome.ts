import { type Context, type Fact, type Refusal, refuse } from '../../../../kernel/core/command.ts'
import type { Facts } from '../../../../kernel/core/facts.ts'
import type { Commands } from '../model-commands.ts'
import { type BuildingAct, fact, refusalOf, type InAgency } from '../building-fact.ts'

type ReadingSaid = { data: { revision: string } }
type OfReading = 'bim.told' | 'bim.failed' | 'bim.found' | 'bim.checked'

/** What the house says of the reading of a revision. Refused: not_yours, not_found (of another building, or none). */
export const decideReading =
  <Type extends 'bim.tell' | 'bim.fail' | 'bim.found' | 'bim.check', Of extends OfReading>(
    type: Of,
    dataOf: (data: Commands[Type]) => Omit<Facts[Of], 'revision'>,
  ) =>
  (
    state: InAgency & { known: boolean },
    { subject, data }: BuildingAct<Type> & ReadingSaid,
    context: Context,
  ): Fact<Of>[] | Refusal => {
    const refused = refusalOf('tell', state, subject, context)
    if (refused) return refused
    if (!state.known) return refuse('not_found')
    return fact(type, subject, state.agency!, { revision: data.revision, ...dataOf(data) } as Facts[Of])
  }
