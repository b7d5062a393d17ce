import { mayAnywhere } from '../../kernel/core/access.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/core/command.ts'
import type { Asking } from '../../kernel/server/slice.ts'
import { grants } from '../core/grants.ts'
import type { RplsLayout } from '../core/rpls/layouts.ts'
import { layoutIn } from './layout-store.ts'
import { diagnosesIn, occupationsOn } from './occupations.ts'
import { registerLines } from './declared-dwellings.ts'

type OpenedRegister = Awaited<ReturnType<typeof registerLines>> & { layout: RplsLayout }

/** The register of a year, line by line, for whoever declares. Refused: not_yours, no_layout. */
export const openRegister = async (
  { db, actor, ask }: Pick<Asking, 'db' | 'actor' | 'ask'>,
  year: number,
): Promise<OpenedRegister | Refusal> => {
  if (!mayAnywhere(grants, 'declare', actor)) return refuse('not_yours')
  const layout = await layoutIn(db, year)
  if (!layout) return refuse('no_layout', { year })
  const occupations = await occupationsOn(ask, year)
  if (isRefusal(occupations)) return occupations
  const diagnoses = await diagnosesIn(ask, year)
  if (isRefusal(diagnoses)) return diagnoses
  return { ...(await registerLines(db, { year, layout }, { occupations, diagnoses })), layout }
}
