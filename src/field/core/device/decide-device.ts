import { type Actor, can, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { FactType, Facts } from '../../../kernel/core/facts.ts'
import { type Act, grants } from '../grants.ts'
import type { Commands, reasons } from './device-contract.ts'

/** A phone, and where its person works. */
export type Device = {
  id: string
  person: string
  agencies: readonly string[]
  session: string | null
  revoked: boolean
}

type CommandOf<K extends keyof Commands> = Command<string, Commands[K]>
type Answer = Fact[] | Refusal

/** Phones that one person may have in use. */
export const maxDevices = 10

/**
 * A person at work makes her phone known; said twice by the same phone, it is known once. One too many takes the place of the one
 * that was seen longest ago: no phone carries a pack that nobody could take back.
 */
export const enrol = (
  {
    known,
    live,
  }: {
    known: { person: string; same: boolean; revoked: boolean } | undefined
    /** the person's phones in use, the one that was seen longest ago first */
    live: readonly Device[]
  },
  { subject }: CommandOf<'device.enrol'>,
  { actor }: Context,
): Answer => {
  if (!mayAnywhere(grants, 'enrolDevice', actor)) return refuse('not_yours')
  // Whose it is stays unsaid.
  if (known) return known.person === actor.id && known.same && !known.revoked ? [] : refuse('not_yours')
  const most = Math.max(0, live.length + 1 - maxDevices)
  const [leaving, staying] = [live.slice(0, most), live.slice(most)]
  // One browser may have been known by several names in turn: a session that another in use shows goes on.
  const goesOn = ({ session }: Device): boolean => staying.some((other) => other.session === session)
  return [
    ...leaving.map((device) =>
      revokedFact(goesOn(device) ? { ...device, session: null } : device, 'replaced'),
    ),
    factOf('device.enrolled', subject, actor.agencies, {}),
  ]
}

export const name = (
  device: Device | undefined,
  { subject }: CommandOf<'device.name'>,
  { actor }: Context,
): Answer => {
  if (!device) return refuse('not_found')
  if (!ownOr('nameDevice', device, actor)) return refuse('not_yours')
  return [factOf('device.named', subject, device.agencies, {})]
}

/** A phone is revoked by the person who carries it, or by her agency. Twice is once. */
export const revoke = (
  device: Device | undefined,
  { data }: CommandOf<'device.revoke'>,
  { actor }: Context,
): Answer => {
  if (!device) return refuse('not_found')
  if (!ownOr('revokeDevice', device, actor)) return refuse('not_yours')
  return device.revoked ? [] : [revokedFact(device, data.why)]
}

// The phone's session ends with it.
const revokedFact = ({ id, agencies, session, person }: Device, why: (typeof reasons)[number]): Fact => ({
  ...factOf('device.revoked', id, agencies, { why }),
  ...(session ? { private: { session, person } } : {}),
})

/** Whether this person may do this to that phone: her own, or one of her agency's people. */
const ownOr = (act: Act, device: Device, actor: Actor): boolean =>
  device.person === actor.id || atWork(act, device.agencies, actor)

/** A phone goes with its person, who may work for several agencies, or for none (head office). */
export const atWork = (act: Act, agencies: readonly string[], actor: Actor): boolean =>
  [...agencies, undefined].some((agency) => can(grants, act, actor, { agency }))

export const factOf = <Type extends FactType>(
  type: Type,
  subject: string,
  agencies: readonly string[],
  data: Facts[Type],
): Fact<Type> => ({ type, subject, data, audience: 'staff', place: { agency: agencies[0] } })
