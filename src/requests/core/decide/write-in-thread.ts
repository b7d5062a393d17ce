import { addWorkingDays, calendarAt } from '../../../kernel/core/calendar.ts'
import { type Role, ofRole } from '../../../kernel/core/roles.ts'
import { refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../request-commands.ts'
import { alarm } from './danger-of-filing.ts'
import { type Rule, factOf, rule } from './request-rule.ts'

/** Working days that head office gives itself to answer; everybody sees the clock. */
export const answerDays = 3

// Who speaks from outside the house asks, and answers nobody's question.
const isOutside = (role: Role): boolean => ['tenant', 'firm'].includes(ofRole(role).side)

export const writeMessage = rule<Commands['request.say']>('say', (m, data, context, command) => [
  factOf(
    m,
    'request.said',
    context,
    {
      // To the firm alone: a tenant who waits for an answer still does.
      ...(data.audience === 'firm' && ofRole(context.actor.role).reach !== 'household'
        ? { apart: true }
        : {}),
      ...(m.unansweredBy === 'firm' && !isOutside(context.actor.role) ? { answers: 'firm' } : {}),
    },
    { words: data.words, photos: data.photos, sounds: data.sounds, command },
    ofRole(context.actor.role).reach === 'household' ? 'everyone' : (data.audience ?? 'everyone'),
  ),
  ...alarm(m, data.words, context, { answer: data.danger, audience: data.audience }),
])

/** Read, and nothing to answer: nobody hears of it, and whoever wrote is waited for no more. */
export const markHandled = rule<Commands['request.heed']>('heed', (m, _, context) => [
  factOf(m, 'request.heeded', context, {}, {}, 'staff'),
])

/** For the staff alone: the exception. The store gives it its end. What is dangerous rings all the same. */
export const writeNote = rule<Commands['request.note']>('note', (m, data, context, command) => [
  factOf(m, 'request.noted', context, {}, { words: data.words, command }, 'staff'),
  ...alarm(m, data.words, context, { answer: data.danger, audience: 'staff' }),
])

export const addPhoto = rule<Commands['request.addPhoto']>('addPhoto', (m, data, context, command) => [
  factOf(m, 'request.photoAdded', context, {}, { photos: data.photos, command }),
])

/** Hours after which the requester may ask again where it stands; what she writes with it is always heard. */
export const remindEvery = 24

/** Where does it stand? The agency sees it first: asked again within the day, it says no more. `last`: when she asked before. */
export const remind = (last: string | undefined): Rule<Commands['request.remind']> =>
  rule<Commands['request.remind']>('remind', (m, data, context, command) => {
    const soon = last !== undefined && Date.parse(context.at) - Date.parse(last) < remindEvery * 3_600_000
    if (soon && !data.words && ofRole(context.actor.role).reach === 'household')
      return refuse('reminded_already', { hours: remindEvery })
    return [
      factOf(m, 'request.reminded', context, {}, { words: data.words, command }),
      ...alarm(m, data.words, context, { answer: data.danger }),
    ]
  })

/** «Question au siège»: in the thread, with a due clock of its own. The words are the staff's; that it was asked is everybody's. */
export const askHq = rule<Commands['request.askHq']>('askHq', (m, data, context, command) => {
  if (m.questions.some((q) => q.directorate === data.directorate))
    return refuse('already_asked', { directorate: data.directorate })
  const answerDue = addWorkingDays(calendarAt(m.insee), context.at, answerDays)
  return [
    factOf(
      m,
      'request.hqAsked',
      context,
      { question: command, directorate: data.directorate, answerDue, paused: true },
      { words: data.words, command },
    ),
  ]
})

export const answerHq = rule<Commands['request.answerHq']>('answerHq', (m, data, context, command) => {
  const asked = m.questions.find((q) => q.id === data.question)
  if (!asked) return refuse('question_closed')
  if (context.actor.directorate && asked.directorate !== context.actor.directorate) return refuse('not_yours')
  return [
    factOf(
      m,
      'request.hqAnswered',
      context,
      { question: data.question, directorate: asked.directorate },
      { words: data.words, command },
    ),
  ]
})
