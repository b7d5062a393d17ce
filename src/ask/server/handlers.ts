import { dayOf } from '../../kernel/core/dates.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import { wholeNamesIn } from '../../kernel/server/whole-names.ts'
import { commands, type Commands } from '../core/contract.ts'
import type { Step } from '../core/steps.ts'
import {
  type Drafting,
  draftQuestion,
  dropDraft,
  type Meeting,
  meetQuestion,
  passStep,
  type Passing,
} from '../core/draft-question.ts'
import {
  answerPoint,
  type Answering,
  concludeQuestion,
  type Concluding,
  type Ending,
  isCounted,
  stopQuestion,
  watchQuestion,
  type Watching,
} from '../core/follow-question.ts'
import { type HoursState, setHours } from '../core/set-hours.ts'
import { kindOfSource } from '../core/elsewhere.ts'
import { launches } from './launch-handlers.ts'
import { factOrKnown } from './meet-state.ts'
import { pointOf } from './phone-points.ts'
import {
  askedNow,
  draftsOf,
  dropQuestion,
  isSpentBy,
  leftOf,
  questionNow,
  savePointAnswer,
  saveConclusion,
  saveDraft,
  saveEnded,
  saveMet,
  savePassed,
  saveWarned,
  unusedOf,
} from './question-store.ts'
import { budgetOf, hoursOf, saveHours } from './read-budget.ts'
import { countOffers, type OfferedAnswers, readOffers } from './read-offers.ts'

const yearOf = (at: string): number => Number(dayOf(at).slice(0, 4))

type PassingNow = Passing & { offered: OfferedAnswers | undefined }

/** How questions are begun, answered without asking, put into the rounds, answered there, ended and concluded. */
export const handlers: Record<string, Handler> = {
  'ask.draft': handler<Drafting, Commands['ask.draft'], 'ask.drafted'>({
    data: commands['ask.draft'],
    gather: async (db, { subject, data }, { actor, now }) => ({
      taken: (await questionNow(db, subject)) !== undefined,
      drafts: await draftsOf(db, actor.directorate),
      people: await wholeNamesIn(db, `${data.words} ${data.purpose}`),
      unused: await unusedOf(db, actor.directorate, now),
      offers: countOffers(await readOffers(db, data.words, now)),
    }),
    decide: draftQuestion,
    save: async (db, facts, _, { subject, data }, { actor, at }) => {
      const [begun] = facts
      if (begun) await saveDraft(db, { id: subject, ...data, ...begun.data, at, by: actor.id })
    },
  }),
  'ask.pass': handler<PassingNow, Commands['ask.pass'], 'ask.passed'>({
    data: commands['ask.pass'],
    gather: async (db, { subject }, { now }) => {
      const question = await questionNow(db, subject)
      const offered = question && (await readOffers(db, question.words, now))
      return { question, offered, offers: offered ? countOffers(offered) : { facts: 0, derived: 0, acts: 0 } }
    },
    decide: passStep,
    save: async (db, facts, { offered }, { subject, data: { step: before } }, { at }) => {
      const [passed] = facts
      if (!passed) return
      await savePassed(db, {
        id: subject,
        before,
        step: passed.data.step,
        offered: codesAt(before, offered),
        at,
      })
    },
  }),
  'ask.drop': handler<Pick<Passing, 'question'>, Commands['ask.drop'], 'ask.dropped'>({
    data: commands['ask.drop'],
    gather: async (db, { subject }) => ({ question: await questionNow(db, subject) }),
    decide: dropDraft,
    save: async (db, facts, _, { subject }) => {
      if (facts.length) await dropQuestion(db, subject)
    },
  }),
  'ask.fromFacts': handler<Meeting, Commands['ask.fromFacts']>({
    data: commands['ask.fromFacts'],
    gather: async (db, { subject, data }, { now }) => ({
      question: await questionNow(db, subject),
      ...(await factOrKnown(db, data, now)),
    }),
    decide: meetQuestion,
    save: async (db, facts, { by, code }, { subject, data }, { at }) => {
      if (facts.length && by) await saveMet(db, { id: subject, by, code, cut: data.by, only: data.only, at })
    },
  }),
  'ask.derive': handler<Meeting, Commands['ask.derive']>({
    data: commands['ask.derive'],
    gather: async (db, { subject, data: { source } }) => ({
      question: await questionNow(db, subject),
      by: kindOfSource(source),
      code: source,
    }),
    decide: meetQuestion,
    save: async (db, facts, { by, code }, { subject }, { at }) => {
      if (facts.length && by)
        await saveMet(db, { id: subject, by, code, cut: undefined, only: undefined, at })
    },
  }),
  ...launches,
  'ask.answer': handler<Answering, Commands['ask.answer']>({
    data: commands['ask.answer'],
    gather: async (db, { subject, data: { thing } }, { at }) => {
      const question = await askedNow(db, subject)
      const isSpent = question ? await isSpentBy(db, question.directorate, yearOf(at)) : true
      return { question, point: await pointOf(db, subject, thing), isSpent }
    },
    decide: answerPoint,
    save: async (db, _, state, { subject, data }, { at }) => {
      if (!isCounted(state, data, at)) return
      const month = `${dayOf(at).slice(0, 7)}-01`
      await savePointAnswer(db, {
        question: subject,
        ...data,
        month,
        isFirst: state.point?.value === null,
      })
    },
  }),
  'ask.stop': handler<Ending, Commands['ask.stop']>({
    data: commands['ask.stop'],
    // Where points wait is read by nobody at head office; which buildings are told is.
    beyond: true,
    gather: async (db, { subject }) => ({
      question: await questionNow(db, subject),
      left: await leftOf(db, subject),
    }),
    decide: stopQuestion,
    save: async (db, facts, _, { subject }, { at }) => {
      if (facts.length) await saveEnded(db, subject, 'stopped', at)
    },
  }),
  'ask.watch': handler<Watching, Commands['ask.watch'], 'ask.ended' | 'ask.changed' | 'ask.warned'>({
    data: commands['ask.watch'],
    gather: async (db, { subject }, { now }) => {
      const question = await questionNow(db, subject)
      const budget = question && (await budgetOf(db, question.directorate, yearOf(now)))
      return { question, budget, left: await leftOf(db, subject) }
    },
    decide: watchQuestion,
    save: async (db, facts, _, { subject }, { at }) => {
      for (const fact of facts)
        if (fact.type === 'ask.warned') await saveWarned(db, subject, at)
        else if (fact.type === 'ask.ended') await saveEnded(db, subject, fact.data.why, at)
    },
  }),
  'ask.conclude': handler<Concluding, Commands['ask.conclude']>({
    data: commands['ask.conclude'],
    gather: async (db, { subject, data }) => ({
      question: await questionNow(db, subject),
      people: await wholeNamesIn(db, data.words),
    }),
    decide: concludeQuestion,
    save: async (db, facts, _, { subject, data }, { at }) => {
      if (facts.length) await saveConclusion(db, subject, data.words, at)
    },
  }),
  'ask.setHours': handler<HoursState, Commands['ask.setHours'], 'ask.hoursSet'>({
    data: commands['ask.setHours'],
    gather: async (db, { data }, { now }) => ({
      year: yearOf(now),
      ...(await hoursOf(db, data.directorate, yearOf(now))),
    }),
    decide: setHours,
    save: async (db, facts, _, __, { at, actor }) => {
      const [set] = facts
      if (set) await saveHours(db, { ...set.data, at, by: actor.id })
    },
  }),
}

// What was offered at a step, by its codes: kept for who keeps the catalogue.
const codesAt = (step: Step, offered: OfferedAnswers | undefined): string[] => {
  if (!offered) return []
  if (step === 'facts') return offered.facts.map(({ code }) => code)
  return step === 'derived' ? offered.derived : step === 'acts' ? offered.acts : []
}
