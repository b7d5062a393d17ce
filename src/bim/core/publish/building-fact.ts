import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { EnclosedWith, Facts } from '../../../kernel/core/facts.ts'
import { type Act, grants } from '../grants.ts'
import type { BimFacts } from '../facts.ts'
import type { Commands } from './model-commands.ts'

export type BuildingAct<Type extends keyof Commands> = { subject: string; data: Commands[Type] }
/** `agency`: of the building, nothing when nobody knows it. */
export type InAgency = { agency: string | undefined }

/** A fact that the staff of the building's agency hears. */
export const fact = <Type extends keyof BimFacts>(
  type: Type,
  subject: string,
  agency: string,
  data: Facts[Type],
  enclosed?: EnclosedWith<Type>,
): Fact<Type>[] => [
  { type, subject, data, place: { agency, building: subject }, audience: 'staff', private: enclosed },
]

/** Why somebody may not do an act there; nothing when she may. */
export const refusalOf = (
  act: Act,
  { agency }: InAgency,
  subject: string,
  { actor }: Pick<Context, 'actor'>,
): Refusal | undefined => {
  if (!can(grants, act, actor, { agency, building: subject })) return refuse('not_yours')
  return agency ? undefined : refuse('not_found')
}
