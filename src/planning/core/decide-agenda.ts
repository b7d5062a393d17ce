import { type Actor, mayAnywhere } from '../../kernel/core/access.ts'
import { type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { grants } from './grants.ts'

/** Whose address it is: a firm, or a person of the staff. */
export type AgendaOwner = { firm: string | null; person: string | null }

/** What the rule must know: the owner's addresses that are open, and whether this id is somebody's already. */
export type AgendaState = { open: readonly string[]; isKnown: boolean }

/** Whose visits an actor may have in a calendar: a firm's own, by whatever link it came; a caretaker's by herself. */
export const agendaOwner = ({ id, firm }: Actor): AgendaOwner =>
  firm ? { firm, person: null } : { firm: null, person: id }

/** A new address takes the place of the one before: whoever had that one reads nothing more. */
export const openAgenda = (
  { open, isKnown }: AgendaState,
  { subject }: { subject: string },
  { actor }: { actor: Actor },
): Fact[] | Refusal => {
  // A link that opens one matter alone opens no calendar of all.
  if (!mayAnywhere(grants, 'openAgenda', actor) || actor.matter) return refuse('not_yours')
  if (open.includes(subject)) return []
  if (isKnown) return refuse('id_taken')
  return [...open.map(agendaClosed), { type: 'agenda.opened', subject, data: {}, audience: 'staff' }]
}

/** The address opens nothing from now on. Twice is once. */
export const closeAgenda = (
  { open, isKnown }: AgendaState,
  { subject }: { subject: string },
  { actor }: { actor: Actor },
): Fact[] | Refusal => {
  if (!mayAnywhere(grants, 'openAgenda', actor) || actor.matter) return refuse('not_yours')
  if (!isKnown) return refuse('not_found')
  return open.includes(subject) ? [agendaClosed(subject)] : []
}

const agendaClosed = (subject: string): Fact => ({
  type: 'agenda.closed',
  subject,
  data: {},
  audience: 'staff',
})
