import { isRefusal, type Refusal } from '../../kernel/core/command.ts'
import type { Asking } from '../../kernel/server/slice.ts'
import type { Queries as Lettings } from '../../lettings/core/contract.ts'
import type { Queries as References } from '../../refs/core/contract.ts'

type Diagnoses = References['diagnoses.on']['output']
type RegisterRow = Lettings['void.register']['output']['rows'][number]

/** Leases and voids say who lived where on that first of January: the slice that keeps the void is asked. */
export const occupationsOn = async (ask: Asking['ask'], year: number): Promise<RegisterRow[] | Refusal> => {
  const said = await ask('void.register', { year, file: true })
  return isRefusal(said) ? said : (said as Lettings['void.register']['output']).rows
}

/** Diagnoses that held on that first of January: the slice that keeps the registers is asked. */
export const diagnosesIn = async (ask: Asking['ask'], year: number): Promise<Diagnoses | Refusal> => {
  const said = await ask('diagnoses.on', { day: `${year}-01-01` })
  return isRefusal(said) ? said : (said as Diagnoses)
}
