import { can } from '../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../kernel/core/calendar.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { commands, type Commands } from '../core/contract.ts'
import { decideLetGo, decideStart } from '../core/decide/decide-hold.ts'
import { decideCallOff, decideMove, decidePlan, type PlanState } from '../core/decide/decide-plan.ts'
import { dateSignatures } from '../core/decide/date-signatures.ts'
import { decideSign, type SignState } from '../core/decide/decide-sign.ts'
import { type InspectionNow, inspectionPlace } from '../core/decide/inspection-now.ts'
import { grants } from '../core/grants.ts'
import { picturesOf } from '../core/record/compose-record.ts'
import { learnEstate, learntNothing } from '../core/record/learn-estate.ts'
import { settlementHandlers } from './account/settlement-handlers.ts'
import { completionHandlers } from './completion/completion-handlers.ts'
import { proxyHandlers } from './past/proxy-handlers.ts'
import { worksHandler } from './account/works-handler.ts'
import { findingHandlers } from './finding-handlers.ts'
import { knownEstate } from './known-estate.ts'
import { householdAt, readHolder, inspectionNow } from './read-inspection.ts'
import { type HashedRecord, hashedRecord } from './record-hash.ts'
import {
  forgetOtherPictures,
  saveCalledOff,
  saveFinishes,
  saveInspection,
  saveLetGo,
  saveMoved,
  savePictures,
  saveSigned,
  saveStarted,
} from './store.ts'

type State = { inspection: InspectionNow | undefined }

/** How an inspection is planned, begun, ended and completed. */
export const handlers: Record<string, Handler> = {
  ...findingHandlers,
  ...completionHandlers,
  ...settlementHandlers,
  ...worksHandler,
  ...proxyHandlers,
  'inspection.plan': handler<PlanState, Commands['inspection.plan']>({
    data: commands['inspection.plan'],
    // An id that is another agency’s is taken all the same.
    beyond: true,
    // Two who plan the same at once would both find nothing planned.
    holds: ({ unit }) => [unit],
    gather: async (db, { subject, data: { unit, kind, household, at, by } }, { now }) => ({
      dwelling: await db.row(sql`select h.id, h.building, h.agency from estate.home h where h.id = ${unit}`),
      isTaken: (await inspectionNow(db, subject)) !== undefined,
      household:
        kind === 'afterWorks' && !household
          ? undefined
          : await householdAt(db, { unit, household, kind, on: localDate(officeCalendar, at) }),
      holder: await readHolder(db, by, localDate(officeCalendar, now)),
      planned: (
        await db.row<{ id: string }>(sql`
          select i.id from inspections.inspection i
          where i.unit = ${unit} and i.kind = ${kind} and i.state in ('planned', 'started') limit 1`)
      )?.id,
    }),
    decide: decidePlan,
    save: async (db, _, { dwelling, household }, { subject, data }) => {
      if (!dwelling) return
      const { building, agency } = dwelling
      await saveInspection(db, { ...data, id: subject, building, agency, household: household ?? null })
    },
  }),
  'inspection.move': handler<State & Pick<PlanState, 'holder'>, Commands['inspection.move']>({
    data: commands['inspection.move'],
    gather: async (db, { subject, data: { by } }, { now }) => ({
      inspection: await inspectionNow(db, subject),
      holder: await readHolder(db, by, localDate(officeCalendar, now)),
    }),
    decide: decideMove,
    save: async (db, facts, _, { subject, data }) => {
      if (facts.length) await saveMoved(db, subject, data)
    },
  }),
  'inspection.callOff': handler<State, Commands['inspection.callOff']>({
    data: commands['inspection.callOff'],
    gather: async (db, { subject }) => ({ inspection: await inspectionNow(db, subject) }),
    decide: decideCallOff,
    save: async (db, _, __, { subject }) => void (await saveCalledOff(db, subject)),
  }),
  'inspection.start': handler<State, Commands['inspection.start']>({
    data: commands['inspection.start'],
    gather: async (db, { subject }) => ({ inspection: await inspectionNow(db, subject) }),
    decide: decideStart,
    save: async (db, _, __, { subject, data }, { actor, at }) =>
      void (await saveStarted(db, subject, data, { by: actor.id, at })),
  }),
  'inspection.letGo': handler<State, Commands['inspection.letGo']>({
    data: commands['inspection.letGo'],
    gather: async (db, { subject }) => ({ inspection: await inspectionNow(db, subject) }),
    decide: decideLetGo,
    save: async (db, facts, _, { subject }) => {
      if (facts.length) await saveLetGo(db, subject)
    },
  }),
  'inspection.sign': handler<SignState & { hashed: HashedRecord | undefined }, Commands['inspection.sign']>({
    data: commands['inspection.sign'],
    // Rooms and things that were seen may be held in another agency already: then the estate would refuse them.
    beyond: true,
    gather: async (db, { subject }, { actor }) => {
      const found = await inspectionNow(db, subject)
      // Whoever may not hold it learns no more than that it is not there for her.
      const inspection = found && can(grants, 'hold', actor, inspectionPlace(found)) ? found : undefined
      const hashed = hashedRecord(inspection)
      const learnt =
        inspection && hashed
          ? learnEstate(hashed.record, await knownEstate(db, inspection, hashed.record))
          : learntNothing
      return { inspection, hashed, hash: hashed?.hash, learnt }
    },
    decide: decideSign,
    save: async (db, [fact], { inspection, hashed }, command, { now, at }) => {
      if (!fact || !inspection || !hashed) return
      const { subject } = command
      const signatures = dateSignatures(command, { now, since: inspection.startedAt })
      const { isContradictory, kind } = fact.data as { isContradictory: boolean; kind: string }
      const isAway = !isContradictory && (kind === 'exit' || kind === 'entry')
      await saveSigned(db, subject, {
        record: hashed.text,
        hash: hashed.hash,
        isContradictory,
        isAway,
        signatures,
        at,
      })
      const mandates = signatures.flatMap(({ mandate }) => mandate ?? [])
      const pictures = [...picturesOf(hashed.record), ...mandates]
      await savePictures(db, subject, pictures)
      await forgetOtherPictures(db, subject, pictures)
      await saveFinishes(db, inspection, { record: hashed.record, on: localDate(officeCalendar, at) })
    },
  }),
}
