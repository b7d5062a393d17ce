import { mayAnywhere } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { grants } from '../grants.ts'
import type { CampaignCommands } from './campaign-contract.ts'
import type { CampaignKind } from './sheet-form.ts'
import { leftDays } from './sheet-states.ts'

/** A campaign as it stands; days are `yyyy-mm-dd`. */
export type StandingCampaign = {
  kind: CampaignKind
  year: number
  due: string
  closed: boolean
  accepted: boolean
}

export type OpeningCampaign = { isTaken: boolean; homes: number; unknown: string | undefined }

type Open = CampaignCommands['campaign.open']

/** Everybody whose lease is in force is asked, once, and reminded twice at most: not before the day, nor once it is over. */
export const openCampaign = (
  { isTaken, homes, unknown }: OpeningCampaign,
  { subject, data }: { subject: string; data: Open },
  { actor, at }: Context,
): Fact<'campaign.opened'>[] | Refusal => {
  const { kind, year, due, remindOn } = data
  if (!mayAnywhere(grants, 'declare', actor)) return refuse('not_yours')
  if (isTaken) return refuse('campaign_exists', { year })
  const today = dayOf(at)
  const least = dayOf(new Date(Date.parse(at) + leftDays * 86_400_000).toISOString())
  if (due < least) return refuse('campaign_short', { days: leftDays })
  if (remindOn.some((day) => day <= today || day > due)) return refuse('reminder_outside')
  if (unknown !== undefined) return refuse('dwelling_unknown', { ref: unknown })
  if (homes === 0) return refuse('no_home_asked')
  return [{ type: 'campaign.opened', subject, data: { kind, year, homes }, audience: 'staff' }]
}

type Standing = StandingCampaign | undefined

/** From now on nobody answers any more. */
export const closeCampaign = (
  campaign: Standing,
  { subject }: { subject: string },
  { actor }: Context,
): Fact<'campaign.closed'>[] | Refusal => {
  if (!mayAnywhere(grants, 'declare', actor)) return refuse('not_yours')
  if (!campaign) return refuse('not_found')
  if (campaign.closed) return []
  return [{ type: 'campaign.closed', subject, data: {}, audience: 'staff' }]
}

/** The State has accepted the return: what people answered goes, and numbers stay. */
export const acceptCampaign = (
  campaign: Standing,
  { subject, data: { on } }: { subject: string; data: CampaignCommands['campaign.accept'] },
  { actor, at }: Context,
): Fact<'campaign.accepted'>[] | Refusal => {
  if (!mayAnywhere(grants, 'declare', actor)) return refuse('not_yours')
  if (!campaign) return refuse('not_found')
  if (!campaign.closed) return refuse('campaign_running')
  if (campaign.accepted) return []
  if (on > dayOf(at)) return refuse('day_to_come')
  return [{ type: 'campaign.accepted', subject, data: { on }, audience: 'staff' }]
}
