import { dayOf } from '../../../kernel/core/dates.ts'
import { type Handler, handler } from '../../../kernel/server/slice.ts'
import {
  type DrawingSurvey,
  drawSurvey,
  endSurvey,
  homesToDraw,
  type StandingSurvey,
  takeSurveyFile,
} from '../../core/survey/draw-survey.ts'
import { type Commands, commands } from '../../core/contract.ts'
import { type ReturnedHome, readSurveyFile } from './read-survey-file.ts'
import { homesLet, saveEnd, saveReturn, saveSurvey, surveyNow } from './survey-store.ts'

type Drawing = DrawingSurvey & { all: Awaited<ReturnType<typeof homesLet>> }
type Taking = { survey: StandingSurvey; homes: number; returned: readonly ReturnedHome[] }

/** How a survey is run. As the owner: nobody who works here reads which homes were drawn, but for the file of the institute. */
export const surveyHandlers: Record<string, Handler> = {
  'survey.draw': handler<Drawing, Commands['survey.draw']>({
    data: commands['survey.draw'],
    // All homes that are let, of every agency.
    beyond: true,
    gather: async (db, { subject }, { at }) => {
      const all = await homesLet(db, dayOf(at))
      return { all, homes: all.length, taken: (await surveyNow(db, subject)) !== undefined }
    },
    decide: drawSurvey,
    save: (db, _, { all }, { subject: id, data: { name, margin, answering } }, { at }) =>
      saveSurvey(db, { id, name, margin, size: homesToDraw(all.length, margin, answering), homes: all, at }),
  }),
  'survey.takeFile': handler<Taking, Commands['survey.takeFile']>({
    data: commands['survey.takeFile'],
    // Codes of homes, which no reach reads.
    beyond: true,
    gather: async (db, { subject, data: { words } }) => {
      const { homes } = await readSurveyFile(db, subject, words, (key) => key)
      return { survey: await surveyNow(db, subject), homes: homes.length, returned: homes }
    },
    decide: takeSurveyFile,
    save: (db, _, { returned }, { subject }, { at }) => saveReturn(db, subject, returned, at),
  }),
  'survey.end': handler<StandingSurvey, Commands['survey.end']>({
    data: commands['survey.end'],
    // As above.
    beyond: true,
    gather: (db, { subject }) => surveyNow(db, subject),
    decide: endSurvey,
    save: (db, facts, _, { subject }, { at }) =>
      facts.length > 0 ? saveEnd(db, subject, at) : Promise.resolve(),
  }),
}
