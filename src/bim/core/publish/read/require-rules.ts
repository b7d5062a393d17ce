import { can } from '../../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../../kernel/core/command.ts'
import { grants } from '../../grants.ts'
import type { BuildingAct } from '../building-fact.ts'

/** The file that stands; null: none of the landlord's own. */
export type Requiring = { sha256: string | null }

/** Refused: not_yours. No fact when these requirements stand already. */
export const decideRequire = (
  { sha256 }: Requiring,
  { subject, data }: BuildingAct<'bim.require'>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'require', actor, {})) return refuse('not_yours')
  const [asked, title] = data.own ? [data.own.sha256, data.own.title] : [null, '']
  return asked === sha256
    ? []
    : [{ type: 'bim.required', subject, data: { sha256: asked, title }, audience: 'staff' }]
}
