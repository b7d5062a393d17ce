import { type Context, type Fact, type Refusal, refuse } from '../../../../kernel/core/command.ts'
import { type BuildingAct, fact, refusalOf, type InAgency } from '../building-fact.ts'

/** `read`: deliveries of which something could be read, or that are being read. */
export type Removing = InAgency & { model: { name: string; read: number } | undefined }

/** Refused: not_yours, not_found, was_read (a model of which something could be read keeps its history). */
export const decideRemove = (
  { agency, model }: Removing,
  { subject }: BuildingAct<'bim.remove'>,
  context: Context,
): Fact[] | Refusal => {
  const refused = refusalOf('deliver', { agency }, subject, context)
  if (refused) return refused
  if (!model) return refuse('not_found')
  if (model.read > 0) return refuse('was_read')
  return fact('bim.removed', subject, agency!, { model: model.name })
}
