import { omitUndefined } from '../../../kernel/core/omit-undefined.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { type Handler, handler } from '../../../kernel/server/slice.ts'
import type { Db } from '../../../kernel/server/sql.ts'
import { commands, type Commands } from '../../core/contract.ts'
import {
  type DueNote,
  issueNote,
  type NotedBuilding,
  planNotes,
  planYear,
} from '../../core/notes/decide-notes.ts'
import { isNoteDue, type NoteContent } from '../../core/notes/note-content.ts'
import { monthBefore } from '../../core/notes/note-days.ts'
import { dripsOfLease, monthlyNote, monthsOfLease, sumsOf, yearlyNote } from './lease-months.ts'
import {
  chargeYear,
  keptNote,
  notedBuilding,
  type NotedLease,
  notedLease,
  saveNote,
  savePlan,
  saveYear,
} from './note-store.ts'

type Noting = DueNote & { lease: NotedLease }

/** How an agency lets notes leave, and how the house writes one. Of a dwelling no wall shows anything: the house looks as the owner. */
export const noteHandlers: Record<string, Handler> = {
  'note.plan': handler<NotedBuilding | undefined, Commands['note.plan'], 'note.planned'>({
    data: commands['note.plan'],
    beyond: true,
    gather: (db, { subject }) => notedBuilding(db, subject),
    decide: planNotes,
    save: async (db, _, building, { subject, data: { monthly } }, { actor, now }) => {
      if (building)
        await savePlan(db, {
          building: subject,
          agency: building.agency,
          since: monthly ? monthBefore(localDate(officeCalendar, now)).first : null,
          by: actor.id,
        })
    },
  }),
  'note.planYear': handler<NotedBuilding | undefined, Commands['note.planYear'], 'note.yearPlanned'>({
    data: commands['note.planYear'],
    beyond: true,
    gather: (db, { subject, data: { first } }) => notedBuilding(db, subject, first),
    decide: (state, command, { actor, now }) =>
      planYear(state, command, { actor, today: localDate(officeCalendar, now) }),
    save: async (db, _, building, { id, subject, data }, { actor }) => {
      if (building)
        await saveYear(db, {
          id,
          building: subject,
          agency: building.agency,
          by: actor.id,
          first: data.first,
          last: data.last,
          regularisedOn: data.regularisedOn,
          commonShare: data.commonShare,
          prices: omitUndefined(data.prices),
        })
    },
  }),
  'note.issue': handler<Noting | undefined, Commands['note.issue'], 'note.issued'>({
    data: commands['note.issue'],
    beyond: true,
    gather: (db, { subject, data }) => dueNote(db, subject, data),
    decide: issueNote,
    save: async (db, _, due, { id, data }, { at }) => {
      if (due?.content) await saveNote(db, due.lease, { id, ...data, content: due.content, at })
    },
  }),
}

const dueNote = async (
  db: Db,
  id: string,
  { kind, first, last }: Commands['note.issue'],
): Promise<Noting | undefined> => {
  const lease = await notedLease(db, id)
  if (!lease) return undefined
  const content = await contentOf(db, lease, { kind, first, last })
  return {
    lease,
    place: { household: lease.household, building: lease.building, agency: lease.agency },
    content: content && isNoteDue(sumsOf(content)) ? content : undefined,
    isKept: (await keptNote(db, { lease: id, kind, first })) !== undefined,
  }
}

const contentOf = async (
  db: Db,
  { lease, unit, building, starts }: NotedLease,
  { kind, first, last }: Commands['note.issue'],
): Promise<NoteContent | undefined> => {
  const months = await monthsOfLease(db, lease)
  if (kind === 'monthly') {
    const drips = await dripsOfLease(db, lease, last)
    return { ...monthlyNote(months, { first, last, starts }), ...(drips.length ? { drips } : {}) }
  }
  const year = await chargeYear(db, building, first)
  return year && yearlyNote(db, year, { unit, starts, months })
}
