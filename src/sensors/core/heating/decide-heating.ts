import { type Actor, can, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Command, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { grants } from '../grants.ts'
import type { StandingDevice } from '../pair-device.ts'
import type { HeatingCommands } from './heating-contract.ts'

type Now = { actor: Actor; now: string }

/** The building that a season is of; nothing of the whole house. */
export type SeasonPlace = { building: { id: string; agency: string } | undefined }

/** Sets when a building, or the whole house, is heated: whoever keeps its plant; of the house, head office. */
export const setSeason = (
  { building }: SeasonPlace,
  { subject, data }: Command<string, HeatingCommands['heatingSeason.set']>,
  { actor, now }: Now,
): Fact<'heatingSeason.set'>[] | Refusal => {
  if ('building' in data && !building)
    return refuse(mayAnywhere(grants, 'setHeating', actor) ? 'unknown_place' : 'not_yours')
  const place = building ? { agency: building.agency, building: building.id } : {}
  if (!can(grants, 'setHeating', actor, place)) return refuse('not_yours')
  if (data.since > dayOf(now)) return refuse('heating_to_come')
  const told =
    'building' in data
      ? { building: data.building, ends: data.ends }
      : { building: null, starts: data.season?.starts ?? null, ends: data.season?.ends ?? null }
  return [
    {
      type: 'heatingSeason.set',
      subject,
      data: { ...told, since: data.since },
      audience: 'staff',
      place,
    },
  ]
}

/** Sets what a boiler is set to, by the probe that stands at it. */
export const setSetpoint = (
  { device }: { device: StandingDevice | undefined },
  { subject, data }: Command<string, HeatingCommands['setpoint.set']>,
  { actor, now }: Now,
): Fact<'setpoint.set'>[] | Refusal => {
  if (device?.kind !== 'boilerProbe') return refuse('unknown_device')
  const place = { agency: device.agency, building: device.building }
  if (!can(grants, 'setHeating', actor, place)) return refuse('not_yours')
  if (data.since > dayOf(now)) return refuse('heating_to_come')
  return [
    { type: 'setpoint.set', subject, data: { building: device.building, ...data }, audience: 'staff', place },
  ]
}
