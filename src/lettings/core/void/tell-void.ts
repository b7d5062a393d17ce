import type { Fact } from '../../../kernel/core/command.ts'

/** The dwelling of a void; `built`: the year of its building, where it is known. */
export type VoidPlace = { unit: string; building: string; agency: string; built: number | null }

type VoidFact = Extract<Fact, { type: `void.${string}` | `diagnostic.${string}` }>

/** A fact of a dwelling, told to the staff. */
export const tellVoid = <Type extends VoidFact['type']>(
  type: Type,
  { unit, agency, building }: VoidPlace,
  data: Extract<VoidFact, { type: Type }>['data'],
): Fact => ({ type, subject: unit, data, audience: 'staff', place: { agency, building } }) as Fact
