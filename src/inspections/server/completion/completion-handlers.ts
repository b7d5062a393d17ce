import { hash } from 'node:crypto'
import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { commands, type Commands } from '../../core/contract.ts'
import {
  type AddendumState,
  answerAddendum,
  type AskedAddendum,
  decideAddendum,
} from '../../core/decide/decide-addendum.ts'
import { bookOfficer, dateHeating } from '../../core/decide/decide-officer.ts'
import type { InspectionNow } from '../../core/decide/inspection-now.ts'
import { officerFee } from '../../core/decide/officer-tariff.ts'
import { type AddedWords, type AddendumRecord, addendumText } from '../../core/record/compose-addendum.ts'
import { inspectionNow } from '../read-inspection.ts'
import { savePictures } from '../store.ts'
import {
  addendumNow,
  countAddenda,
  heatingOf,
  saveAdded,
  saveAddendum,
  saveAddendumAnswer,
  saveHeating,
  saveOfficer,
} from './completion-store.ts'
import { signedHashOf } from './read-completions.ts'

type Answering = {
  inspection: InspectionNow | undefined
  addendum: (AskedAddendum & AddedWords) | undefined
  first: string
}

const textAndHash = (added: AddendumRecord): [text: string, sha256: string] => {
  const text = addendumText(added)
  return [text, hash('sha256', text, 'hex')]
}

/** How an entry is completed, a commissaire de justice booked, and the heating of a building dated. */
export const completionHandlers: Record<string, Handler> = {
  'inspection.complete': handler<AddendumState & { first: string }, Commands['inspection.complete']>({
    data: commands['inspection.complete'],
    gather: async (db, { subject }) => {
      const inspection = await inspectionNow(db, subject)
      return {
        inspection,
        addenda: await countAddenda(db, subject),
        heating: inspection && (await heatingOf(db, inspection.building)),
        first: await signedHashOf(db, subject),
      }
    },
    decide: decideAddendum,
    save: async (db, [fact], { first }, { id, subject, data }, { actor, at }) => {
      const state = fact?.type === 'inspection.completed' ? 'added' : 'asked'
      await saveAddendum(db, id, subject, data, { by: actor.id, at, state })
      await savePictures(db, subject, data.photos)
      if (state === 'asked') return
      const own = { wantedBy: 'landlord', answer: null, answeredAt: null } as const
      const told = { version: 1, id, inspection: subject, first, askedAt: at, ...own } as const
      await saveAdded(db, id, ...textAndHash({ ...data, ...told }))
    },
  }),
  'inspection.answerCompletion': handler<Answering, Commands['inspection.answerCompletion']>({
    data: commands['inspection.answerCompletion'],
    gather: async (db, { subject, data }) => ({
      inspection: await inspectionNow(db, subject),
      addendum: await addendumNow(db, subject, data.addendum),
      first: await signedHashOf(db, subject),
    }),
    decide: answerAddendum,
    save: async (db, _, { addendum, first }, { subject, data }, { actor, at }) => {
      if (!addendum) return
      await saveAddendumAnswer(db, data.addendum, data, { by: actor.id, at })
      if (!data.isAdded) return
      const { words, photos, heating, askedAt } = addendum
      const answered = { wantedBy: 'tenant', answer: data.words ?? null, answeredAt: at } as const
      const told = { version: 1, id: data.addendum, inspection: subject, first, ...answered } as const
      await saveAdded(db, data.addendum, ...textAndHash({ words, photos, heating, askedAt, ...told }))
    },
  }),
  'inspection.bookOfficer': handler<
    { inspection: InspectionNow | undefined },
    Commands['inspection.bookOfficer']
  >({
    data: commands['inspection.bookOfficer'],
    gather: async (db, { subject }) => ({ inspection: await inspectionNow(db, subject) }),
    decide: bookOfficer,
    save: async (db, _, __, { subject, data }, { actor, at }) =>
      void (await saveOfficer(db, subject, data, { by: actor.id, at, fee: officerFee(data.surface) })),
  }),
  'heating.date': handler<{ site: { id: string; agency: string } | undefined }, Commands['heating.date']>({
    data: commands['heating.date'],
    gather: async (db, { subject }) => ({
      site: await db.row(sql`select b.id, b.agency from estate.site b where b.id = ${subject}`),
    }),
    decide: dateHeating,
    save: async (db, _, { site }, { data }, { actor, at }) => {
      if (site) await saveHeating(db, site, data.starts, { by: actor.id, at })
    },
  }),
}
