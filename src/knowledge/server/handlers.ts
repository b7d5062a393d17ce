import { localDate, officeCalendar } from '../../kernel/core/calendar.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { type About, type Commands, commands } from '../core/contract.ts'
import type { NamesAround } from '../core/check-piece.ts'
import { doubtPiece, endDoubt } from '../core/doubt-piece.ts'
import {
  changePiece,
  confirmPiece,
  keepAnswer,
  type KeepState,
  type KnownPiece,
  withdrawPiece,
} from '../core/keep-answer.ts'
import { countAsked, type Sparing, spareQuestion } from '../core/spare-question.ts'
import { doubtedClock, freshClock, restoredClock } from '../core/standing.ts'
import {
  agencyOfBuilding,
  answeredQuestion,
  dropSpared,
  namesAround,
  pieceNow,
  saveConfirmed,
  saveDoubted,
  saveDoubtEnded,
  savePiece,
  saveSpared,
  saveWithdrawn,
  unknownParts,
} from './piece-store.ts'

type SaidPiece = { asked: string; reply: string; about: About }

const keepState = async (
  db: Db,
  subject: string,
  question: string | undefined,
  { asked, reply, about }: SaidPiece,
): Promise<KeepState> => {
  const piece = await pieceNow(db, subject)
  const source = question ? await answeredQuestion(db, question) : undefined
  return {
    piece,
    source,
    agency: await agencyOfBuilding(db, about.building),
    unknown: await unknownParts(db, about),
    around: await namesAround(db, source?.request ?? piece?.request, `${asked} ${reply}`),
  }
}

type OnPiece = KnownPiece | undefined
type Doubting = { piece: OnPiece; around: NamesAround }

const sparing = async (
  db: Db,
  { subject, data }: { subject: string; data: { request: string } },
): Promise<Sparing> => ({
  matter: await db.row(
    sql`select m.agency, m.building, m.household from requests.matter m where m.id = ${data.request}`,
  ),
  isKnown: (await pieceNow(db, subject)) !== undefined,
})

/** How answers are kept, said anew, doubted and found instead of being asked for. */
export const handlers: Record<string, Handler> = {
  'knowledge.keep': handler<KeepState, Commands['knowledge.keep']>({
    data: commands['knowledge.keep'],
    gather: (db, { subject, data }) => keepState(db, subject, subject, data),
    decide: keepAnswer,
    save: async (db, facts, { source, agency }, { subject, data }, { actor, at }) => {
      if (!facts.length || !source) return
      const { request, directorate } = source
      const kept = { id: subject, ...data, version: 1, request, directorate, agency }
      await savePiece(db, { ...kept, clock: freshClock(at), at, by: actor.id })
    },
  }),
  'knowledge.change': handler<KeepState, Commands['knowledge.change']>({
    data: commands['knowledge.change'],
    gather: (db, { subject, data }) => keepState(db, subject, data.question, data),
    decide: changePiece,
    save: async (db, facts, { piece, source, agency }, { subject, data }, { actor, at }) => {
      if (!facts.length || !piece) return
      const { request, directorate } = source ?? piece
      const kept = { id: subject, ...data, version: data.version + 1, request, directorate, agency }
      await savePiece(db, { ...kept, clock: freshClock(at), at, by: actor.id })
    },
  }),
  'knowledge.confirm': handler<OnPiece, Commands['knowledge.confirm']>({
    data: commands['knowledge.confirm'],
    gather: (db, { subject }) => pieceNow(db, subject),
    decide: confirmPiece,
    save: async (db, facts, _, { subject }, { at }) => {
      if (facts.length) await saveConfirmed(db, subject, freshClock(at))
    },
  }),
  'knowledge.withdraw': handler<OnPiece, Commands['knowledge.withdraw']>({
    data: commands['knowledge.withdraw'],
    gather: (db, { subject }) => pieceNow(db, subject),
    decide: withdrawPiece,
    save: async (db, facts, _, { subject }, { at }) => {
      if (facts.length) await saveWithdrawn(db, subject, at)
    },
  }),
  'knowledge.doubt': handler<Doubting, Commands['knowledge.doubt']>({
    data: commands['knowledge.doubt'],
    gather: async (db, { subject, data }) => {
      const piece = await pieceNow(db, subject)
      return { piece, around: await namesAround(db, piece?.request, data.words ?? '') }
    },
    decide: doubtPiece,
    save: async (db, facts, { piece }, { subject, data }, { actor, at }) => {
      if (!facts.length || !piece) return
      const doubt = { ...doubtedClock(piece, at), words: data.words ?? '', at, by: actor.id }
      await saveDoubted(db, subject, doubt)
    },
  }),
  'knowledge.endDoubt': handler<OnPiece, Commands['knowledge.endDoubt']>({
    data: commands['knowledge.endDoubt'],
    gather: (db, { subject }) => pieceNow(db, subject),
    decide: endDoubt,
    save: async (db, facts, piece, { subject }) => {
      if (facts.length && piece) await saveDoubtEnded(db, subject, restoredClock(piece.reviewOn))
    },
  }),
  'knowledge.spare': handler<Sparing, Commands['knowledge.spare']>({
    data: commands['knowledge.spare'],
    gather: sparing,
    decide: spareQuestion,
    save: async (db, _, { matter }, { subject, data }, { at }) => {
      if (!matter) return
      const month = `${localDate(officeCalendar, at).slice(0, 7)}-01`
      await saveSpared(db, { piece: subject, request: data.request, agency: matter.agency, month })
    },
  }),
  'knowledge.endSpare': handler<Sparing, Commands['knowledge.endSpare']>({
    data: commands['knowledge.endSpare'],
    gather: sparing,
    decide: spareQuestion,
    save: async (db, _, { matter }, { subject, data }) => {
      if (matter) await dropSpared(db, data.request, subject)
    },
  }),
  'knowledge.countAsked': handler<object, Commands['knowledge.countAsked']>({
    data: commands['knowledge.countAsked'],
    gather: async () => ({}),
    decide: countAsked,
    save: async (db, _, __, { subject }) => void (await dropSpared(db, subject, null)),
  }),
}
