import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { commands, type Commands } from '../../core/contract.ts'
import { declareStudy, endStudy } from '../../core/studies/decide-studies.ts'
import { allStudies, closeStudy, isOver, saveStudy, studyByCode } from './study-store.ts'

/** How head office declares the study of a partner, and ends it. Each yes to it is shown to nobody: so its end looks as the owner. */
export const studyHandlers: Record<string, Handler> = {
  'study.declare': handler<
    { isTaken: boolean; isCodeTaken: boolean },
    Commands['study.declare'],
    'study.declared'
  >({
    data: commands['study.declare'],
    beyond: true,
    gather: async (db, { subject, data: { code } }) => ({
      isTaken: (await allStudies(db, [subject])).length > 0,
      isCodeTaken: (await studyByCode(db, code)) !== undefined,
    }),
    decide: (state, command, { actor, now }) =>
      declareStudy(state, command, { actor, today: localDate(officeCalendar, now) }),
    save: async (db, _, __, { subject, data }, { actor, at }) =>
      void (await saveStudy(db, { ...data, id: subject, by: actor.id, at })),
  }),
  'study.end': handler<{ isOver: boolean } | undefined, Commands['study.end'], 'study.ended'>({
    data: commands['study.end'],
    beyond: true,
    gather: async (db, { subject }, { now }) => {
      const [study] = await allStudies(db, [subject])
      return study && { isOver: isOver(study, localDate(officeCalendar, now)) }
    },
    decide: endStudy,
    save: (db, _, __, { subject }, { now }) => closeStudy(db, subject, now),
  }),
}
