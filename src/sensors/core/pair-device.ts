import { type Actor, can, mayAnywhere } from '../../kernel/core/access.ts'
import { type Command, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { day, isoOf, msOf } from '../../kernel/core/zone.ts'
import type { Commands } from './contract.ts'
import { addressOf } from './device-label.ts'
import { grants } from './grants.ts'
import { restDays } from './silent-tour.ts'

/** A device that stands, and where. */
export type StandingDevice = { id: string; building: string; agency: string; where: string; kind: string }

/** What the rules must know: the place as the actor may see it, who bears the address now, whether the id is taken. */
export type Pairing = {
  building: { id: string; agency: string } | undefined
  bearer: StandingDevice | undefined
  taken: boolean
}

type Decider = { actor: Actor; at: string }
type DeviceFact = 'device.paired' | 'device.replaced' | 'device.retired'

/** Milliseconds that a clock may be ahead of ours. */
const mostAhead = 600_000

/** A device stands here; where the house knew it elsewhere, one yes moves it. */
export const pairDevice = (
  { building, bearer, taken }: Pairing,
  { subject, data }: Command<string, Commands['device.pair']>,
  { actor, at }: Decider,
): Fact<'device.paired' | 'device.retired'>[] | Refusal => {
  if (!building) return refuse(mayAnywhere(grants, 'pair', actor) ? 'unknown_place' : 'not_yours')
  const place = { agency: building.agency, building: building.id }
  if (!can(grants, 'pair', actor, place)) return refuse('not_yours')
  if (taken) return refuse('id_taken')
  if (!addressOf(data.address)) return refuse('unread_address')
  if (data.since && Date.parse(data.since) > Date.parse(at) + mostAhead) return refuse('since_not_past')
  if (bearer && !data.moves) return refuse('paired_elsewhere', { where: bearer.where })
  const paired: Fact<'device.paired'> = {
    type: 'device.paired',
    subject,
    data: { building: building.id, kind: data.kind },
    audience: 'staff',
    place,
  }
  return bearer ? [movedAway(bearer), paired] : [paired]
}

/**
 * What the rules must know beside of an exchange: the device that goes, the order that brings a firm there, and whether what was photographed
 * may be shown here.
 */
export type Replacing = Omit<Pairing, 'building'> & {
  device: StandingDevice | undefined
  order: { firm: string; request: string } | undefined
  photosHers: boolean
}

/** Another stands in its place: the old one is retired, and remembered as the one before. */
export const replaceDevice = (
  { device, order, bearer, taken, photosHers }: Replacing,
  { subject, data }: Command<string, Commands['device.replace']>,
  { actor }: Decider,
): Fact<DeviceFact>[] | Refusal => {
  if (!device) return refuse('unknown_device')
  const place = { agency: device.agency, building: device.building }
  const sent = order ? { firms: [order.firm], matter: order.request } : {}
  if (!can(grants, 'exchange', actor, { ...place, ...sent })) return refuse('not_yours')
  if (taken) return refuse('id_taken')
  if (!addressOf(data.address)) return refuse('unread_address')
  // Where else one stands is another home, of which a firm learns nothing.
  if (bearer && !can(grants, 'pair', actor, place)) return refuse('paired_already')
  if (!photosHers) return refuse('unknown_photo')
  const isElsewhere = bearer && bearer.id !== subject
  if (isElsewhere && !data.moves) return refuse('paired_elsewhere', { where: bearer.where })
  return [
    ...(isElsewhere ? [movedAway(bearer)] : []),
    {
      type: 'device.replaced',
      subject,
      data: { building: device.building, by: data.device },
      audience: 'staff',
      place,
    },
    {
      type: 'device.paired',
      subject: data.device,
      data: { building: device.building, kind: device.kind },
      audience: 'staff',
      place,
    },
  ]
}

/** The device stands there no more. */
export const retireDevice = (
  { device }: { device: StandingDevice | undefined },
  { subject, data }: Command<string, Commands['device.retire']>,
  { actor }: Decider,
): Fact<'device.retired'>[] | Refusal => {
  if (!device) return refuse('unknown_device')
  const place = { agency: device.agency, building: device.building }
  if (!can(grants, 'pair', actor, place)) return refuse('not_yours')
  return [
    {
      type: 'device.retired',
      subject,
      data: { building: device.building, why: data.why },
      audience: 'staff',
      place,
    },
  ]
}

/** Nobody could get in to a silent one: it rests a week from when that was seen. */
export const restDevice = (
  { device }: { device: StandingDevice | undefined },
  { subject }: Command<string, Commands['device.rest']>,
  { actor, at }: Decider,
): Fact<'device.rested'>[] | Refusal => {
  if (!device) return refuse('unknown_device')
  const place = { agency: device.agency, building: device.building }
  if (!can(grants, 'pair', actor, place)) return refuse('not_yours')
  const until = isoOf(msOf(at) + restDays * day)
  return [
    { type: 'device.rested', subject, data: { building: device.building, until }, audience: 'staff', place },
  ]
}

const movedAway = ({ id, building, agency }: StandingDevice): Fact<'device.retired'> => ({
  type: 'device.retired',
  subject: id,
  data: { building, why: 'moved' },
  audience: 'staff',
  place: { agency, building },
})
