import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { type ForwardedLease, ownPlace } from './decide-contest.ts'

export type ProxyState = {
  lease: ForwardedLease | undefined
  /** who acts for a tenant of that lease, by mandate */
  standing: readonly string[]
  /** the id that is given to the proxy is somebody’s already: hers would be written over */
  isTaken: boolean
}

const mostProxies = 3

/** Somebody acts for a tenant. A proxy names no other. Refused: not_found, not_yours, id_taken, too_many_proxies. */
export const nameProxy = (
  { lease, standing, isTaken }: ProxyState,
  { subject, data }: { subject: string; data: Commands['lease.nameProxy'] },
  { actor }: Context,
): Fact<'lease.proxyNamed'>[] | Refusal => {
  const no = refusalOf(lease, actor)
  if (no || !lease) return no ?? refuse('not_found')
  if (standing.includes(actor.id)) return refuse('not_yours')
  if (isTaken) return refuse('id_taken')
  if (standing.length >= mostProxies) return refuse('too_many_proxies', { most: mostProxies })
  const { person, firstName, lastName, email } = data
  return [
    {
      type: 'lease.proxyNamed',
      subject,
      data: { person },
      private: { firstName, lastName, email },
      place: { agency: lease.agency, household: lease.household },
    },
  ]
}

/** A mandate ends; whoever acts by it may end it too. Refused: not_found, not_yours. */
export const endProxy = (
  { lease, standing }: ProxyState,
  { subject, data: { person } }: { subject: string; data: Commands['lease.endProxy'] },
  { actor }: Context,
): Fact<'lease.proxyEnded'>[] | Refusal => {
  const no = refusalOf(lease, actor)
  if (no || !lease) return no ?? refuse('not_found')
  if (!standing.includes(person)) return refuse('not_found')
  const { agency, household } = lease
  return [{ type: 'lease.proxyEnded', subject, data: { person }, place: { agency, household } }]
}

const refusalOf = (lease: ForwardedLease | undefined, actor: Context['actor']): Refusal | undefined => {
  if (!lease) return refuse('not_found')
  const place = ownPlace({ agency: lease.agency, household: lease.household, lease: lease.id })
  return can(grants, 'nameProxy', actor, place) ? undefined : refuse('not_yours')
}
