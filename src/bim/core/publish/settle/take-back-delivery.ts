import { type Context, type Fact, type Refusal, refuse } from '../../../../kernel/core/command.ts'
import type { State } from '../model-commands.ts'
import { type BuildingAct, fact, refusalOf, type InAgency } from '../building-fact.ts'

export type TakingBack = InAgency & {
  revision: { state: State; changes: number } | undefined
  /** acceptances of which the estate has kept what stood before */
  takings: number
  /** a delivery that came after it and waits: it is read again, against what stands then */
  next: string | null
}

/** Refused: not_yours, not_found, not_taken (the plans do not show it), not_kept (it was accepted before the house kept what stood). */
export const decideTakeBack = (
  { agency, revision, takings, next }: TakingBack,
  { subject, data }: BuildingAct<'bim.takeBack'>,
  context: Context,
): Fact[] | Refusal => {
  const refused = refusalOf('accept', { agency }, subject, context)
  if (refused) return refused
  if (!revision) return refuse('not_found')
  if (revision.state !== 'taken' || revision.changes === 0) return refuse('not_taken')
  if (takings === 0) return refuse('not_kept')
  return fact('bim.takenBack', subject, agency!, {
    revision: data.revision,
    changes: revision.changes,
    next,
  })
}
