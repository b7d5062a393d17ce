import { can } from '../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import type { Commands } from './estate-commands.ts'
import { grants } from './grants.ts'

/** What must be known before a thing is added to a building. */
export type Equipping = {
  agency: string | undefined
  /** the unit named is one of this building */
  unitHere: boolean
  /** the asset's id is in use */
  known: boolean
}

/** Refused: not_yours, not_found, place_taken. */
export const decideAsset = (
  { agency, unitHere, known }: Equipping,
  { subject, data }: { subject: string; data: Commands['estate.addAsset'] },
  { actor }: Context,
): Fact[] | Refusal => {
  const place = { agency, building: subject }
  if (agency === undefined || !can(grants, 'addAsset', actor, place)) return refuse('not_yours')
  if (data.unit && !unitHere) return refuse('not_found')
  if (known) return refuse('place_taken')
  const { asset, kind, unit } = data
  return [
    { type: 'estate.equipped', subject, data: { asset, kind, unit: unit ?? null }, place, audience: 'staff' },
  ]
}

/** Refused: not_yours, unknown_agency (its parent). No fact when the agency is already so. */
export const decideAgency = (
  { parentKnown, same }: { parentKnown: boolean; same: boolean },
  { subject, data }: { subject: string; data: Commands['estate.openAgency'] },
  { actor }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'openAgency', actor, { agency: data.id })) return refuse('not_yours')
  if (data.parent && !parentKnown) return refuse('unknown_agency', { agency: data.parent })
  if (same) return []
  return [
    {
      type: 'estate.opened',
      subject,
      data: { agency: data.id },
      place: { agency: data.id },
      audience: 'staff',
    },
  ]
}
