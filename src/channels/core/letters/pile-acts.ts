import { everyAgency, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { type Commands, pileFiles } from '../contract.ts'
import { grants } from '../grants.ts'

/** Pages of one file, files of one pile, bytes of one file. */
export const pileBounds = { pages: 200, files: pileFiles, bytes: 60 * 1024 * 1024 } as const

/** A pile as its rule knows it. `files`: how many of them were kept before it is told. */
export type KnownPile = { files: number; agency: string | null; stoppedAt: string | null; isTold: boolean }

/** Somebody laid a pile before the house: its files are here already. */
export const dropPile = (
  subject: string,
  data: Commands['pile.drop'],
  { files, isTold }: KnownPile,
  { actor, now }: Context,
): Fact[] | Refusal => {
  if (!mayAnywhere(grants, 'dropLetters', actor)) return refuse('not_yours')
  if (isTold) return refuse('wrong_moment', { status: 'dropped' })
  if (files !== data.files || files === 0) return refuse('not_found')
  if (data.came > dayOf(now)) return refuse('received_later')
  return [pileFact('pile.dropped', subject, agencyOfPile(data, actor))]
}

/** Whose post it is: of who works for one agency, that one; else of each, until somebody says. */
export const agencyOfPile = (
  { agency }: Commands['pile.drop'],
  { role, agencies }: Context['actor'],
): string | null => (role === 'system' ? (agency ?? null) : agencies.length === 1 ? agencies[0]! : null)

/** The reading is stopped where it stands, or goes on. Nothing of the pile is lost either way. */
export const turnPile = (
  type: 'pile.stopped' | 'pile.resumed',
  subject: string,
  pile: KnownPile,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!mayAnywhere(grants, 'dropLetters', actor)) return refuse('not_yours')
  if (!pile.isTold) return refuse('not_found')
  if ((pile.stoppedAt === null) !== (type === 'pile.stopped'))
    return refuse('wrong_moment', { status: pile.stoppedAt ? 'stopped' : 'read' })
  return [pileFact(type, subject, pile.agency)]
}

const pileFact = (
  type: 'pile.dropped' | 'pile.stopped' | 'pile.resumed',
  subject: string,
  agency: string | null,
): Fact => ({ type, subject, data: {}, audience: 'staff', place: { agency: agency ?? everyAgency } })
