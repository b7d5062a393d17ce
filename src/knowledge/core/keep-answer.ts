import { type Actor, can, everyAgency, type Place } from '../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { type NamesAround, problemOfPiece, type UnknownParts } from './check-piece.ts'
import type { About, Commands } from './contract.ts'
import { grants } from './grants.ts'
import type { Clock } from './standing.ts'

/** A piece as the rules know it; nothing of one that the actor may not see. */
export type KnownPiece = Clock & {
  id: string
  directorate: string
  agency: string | null
  building: string | null
  request: string
  asked: string
  reply: string
  about: About
  forFirms: boolean
  version: number
  doubtedAt: string | null
  doubtedBy: string | null
  withdrawnAt: string | null
}

/** The question that an answer was given to. */
export type AnsweredQuestion = { request: string; directorate: string; answeredAt: string | null }

export type KeepState = {
  piece: KnownPiece | undefined
  source: AnsweredQuestion | undefined
  /** of the building that it is about */
  agency: string | null
  unknown: UnknownParts
  around: NamesAround
}

type KnowledgeType = Extract<Fact['type'], `knowledge.${string}`>

/** Where a piece stands: at its building, else with every agency. */
export const placeOf = ({ agency, building }: { agency: string | null; building: string | null }): Place =>
  building ? { agency, building } : { agency: everyAgency }

export const pieceFact = <Type extends KnowledgeType>(
  type: Type,
  subject: string,
  data: Extract<Fact, { type: Type }>['data'],
  place: Place,
): Fact => ({ type, subject, data, audience: 'staff', place }) as Fact

/** Whether a piece is the actor’s to keep: who answers for the whole landlord has no directorate. */
export const answersFor = (actor: Actor, directorate: string): boolean =>
  can(grants, 'keep', actor, {}) && (!actor.directorate || actor.directorate === directorate)

/** Keeps an answer of head office: once, whoever of the directorate keeps it. */
export const keepAnswer = (
  { piece, source, agency, unknown, around }: KeepState,
  { subject, data }: Command<string, Commands['knowledge.keep']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'keep', actor, {})) return refuse('not_yours')
  if (!source) return refuse('not_found')
  if (!answersFor(actor, source.directorate)) return refuse('not_yours')
  if (!source.answeredAt) return refuse('question_unanswered')
  if (piece) return isSame(piece, data) ? [] : refuse('kept_already')
  const no = problemOfPiece(data, unknown, around)
  if (no) return no
  const place = placeOf({ agency, building: data.about.building ?? null })
  return [pieceFact('knowledge.kept', subject, { directorate: source.directorate, version: 1 }, place)]
}

/** Says it anew. The same again is no version more. */
export const changePiece = (
  { piece, source, agency, unknown, around }: KeepState,
  { subject, data }: Command<string, Commands['knowledge.change']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'keep', actor, {})) return refuse('not_yours')
  if (!piece || (data.question && !source)) return refuse('not_found')
  if (!answersFor(actor, source?.directorate ?? piece.directorate)) return refuse('not_yours')
  if (source && !source.answeredAt) return refuse('question_unanswered')
  if (isSame(piece, data) && !piece.withdrawnAt && !piece.doubtedAt) return []
  if (piece.version !== data.version) return refuse('knowledge_moved')
  const no = problemOfPiece(data, unknown, around)
  if (no) return no
  const told = { directorate: source?.directorate ?? piece.directorate, version: data.version + 1 }
  const place = placeOf({ agency, building: data.about.building ?? null })
  return [pieceFact('knowledge.changed', subject, told, place)]
}

const isSame = (piece: KnownPiece, { asked, reply, about, forFirms }: Commands['knowledge.keep']): boolean =>
  piece.asked === asked &&
  piece.reply === reply &&
  piece.forFirms === forFirms &&
  [...new Set([...Object.keys(piece.about), ...Object.keys(about)])].every(
    (part) => (piece.about[part as keyof About] ?? null) === (about[part as keyof About] ?? null),
  )

type PieceRule<Data> = (
  piece: KnownPiece | undefined,
  command: Command<string, Data>,
  context: Context,
) => Fact[] | Refusal

/** What the directorate says of its own piece, as it stands before its eyes. */
const ofOwn =
  (
    type: 'knowledge.confirmed' | 'knowledge.withdrawn',
    isSaid: (piece: KnownPiece, now: string) => boolean,
  ): PieceRule<{ version: number }> =>
  (piece, { subject, data }, { actor, now }) => {
    if (!can(grants, 'keep', actor, {})) return refuse('not_yours')
    if (!piece) return refuse('not_found')
    const { directorate, version } = piece
    if (!answersFor(actor, directorate)) return refuse('not_yours')
    if (version !== data.version) return refuse('knowledge_moved')
    return isSaid(piece, now) ? [] : [pieceFact(type, subject, { directorate, version }, placeOf(piece))]
  }

/** True still, for a year more; confirmed twice within a day is once. */
export const confirmPiece = ofOwn(
  'knowledge.confirmed',
  ({ doubtedAt, withdrawnAt, doubtfulAt }, now) =>
    !doubtedAt && !withdrawnAt && Date.parse(doubtfulAt) - Date.parse(now) > 364 * 86_400_000,
)

export const withdrawPiece = ofOwn('knowledge.withdrawn', ({ withdrawnAt }) => withdrawnAt !== null)
