import { type Context, type Fact, type Refusal, refuse } from '../../../../kernel/core/command.ts'
import { type BuildingAct, fact, refusalOf, type InAgency } from '../building-fact.ts'

export type FileHold = InAgency & { revision: { held: boolean; emptied: boolean } | undefined }

/** Refused: not_yours, not_found, file_gone. No fact when it is so already. */
export const decideHold = (
  state: FileHold,
  { subject, data }: BuildingAct<'bim.hold'>,
  context: Context,
): Fact[] | Refusal => {
  const refused = refusalOf('hold', state, subject, context)
  if (refused) return refused
  if (!state.revision) return refuse('not_found')
  if (state.revision.emptied && data.hold) return refuse('file_gone')
  if (state.revision.held === data.hold) return []
  return fact('bim.held', subject, state.agency!, { revision: data.revision, hold: data.hold })
}
