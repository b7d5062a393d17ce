import { type Context, type Fact, type Refusal, refuse } from '../../../../kernel/core/command.ts'
import { type Asked, fact, no, type Placed } from './place.ts'

/** `read`: deliveries of which something could be read, or that are being read. */
export type Removing = Placed & { model: { name: string; read: number } | undefined }

/** Refused: not_yours, not_found, was_read (a model of which something could be read keeps its history). */
export const decideRemove = (
  { agency, model }: Removing,
  { subject }: Asked<'bim.remove'>,
  context: Context,
): Fact[] | Refusal => {
  const refused = no('deliver', { agency }, subject, context)
  if (refused) return refused
  if (!model) return refuse('not_found')
  if (model.read > 0) return refuse('was_read')
  return fact('bim.removed', subject, agency!, { model: model.name })
}
