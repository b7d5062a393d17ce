import { addWorkingDays, calendarAt } from '../../../kernel/core/calendar.ts'
import { type Role, ofRole } from '../../../kernel/core/roles.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { paperProblemOf } from '../../../kernel/core/enclosed-paper.ts'
import type { ActFacts } from '../facts.ts'
import type { Commands } from '../request-commands.ts'
import type { Matter } from '../request-matter.ts'
import { openHolesIn } from '../templates/template-holes.ts'
import { alarm } from './danger-of-filing.ts'
import { type Rule, factOf, rule } from './request-rule.ts'

/** Working days that head office gives itself to answer; everybody sees the clock. */
export const answerDays = 3

// Who speaks from outside the house asks, and answers nobody's question.
const isOutside = (role: Role): boolean => ['tenant', 'firm'].includes(ofRole(role).side)

export const writeMessage = rule<Commands['request.say']>('say', (m, data, context, command) => {
  const { side, reach } = ofRole(context.actor.role)
  const heavy = paperProblemOf(data.papers ?? [])
  if (heavy) return refuse(heavy)
  if (data.audience === 'tenant' && side !== 'staff') return refuse('not_yours')
  if (data.audience === 'tenant' && (!m.requester || m.kind === 'outage')) return refuse('nobody_to_tell')
  const [hole] = side === 'staff' ? openHolesIn(data.words ?? '') : []
  if (hole) return refuse('hole_open', { hole })
  const { words, photos, sounds, papers, danger: answer } = data
  return [
    factOf(
      m,
      'request.said',
      context,
      awaitedStill(m, data.audience, context.actor.role),
      { words, photos, sounds, papers, command },
      reach === 'household' ? 'everyone' : (data.audience ?? 'everyone'),
    ),
    // Who works there hears of a danger, to whomever it was told.
    ...alarm(m, words, context, {
      answer,
      audience: data.audience === 'tenant' ? 'everyone' : data.audience,
    }),
  ]
})

/** To the firm alone: a tenant who waits for an answer still does; so does a firm that waits, of what is said to the tenant alone. */
const awaitedStill = (
  { unansweredBy }: Matter,
  audience: Commands['request.say']['audience'],
  role: Role,
): ActFacts['request.said'] => ({
  ...(audience === 'firm' && ofRole(role).reach !== 'household' ? { apart: true } : {}),
  ...(audience === 'tenant' && unansweredBy === 'firm' ? { unheardByFirm: true } : {}),
  ...(unansweredBy === 'firm' && audience !== 'tenant' && !isOutside(role) ? { answers: 'firm' } : {}),
})

/** Read, and nothing to answer: nobody hears of it, and whoever wrote is waited for no more. */
export const markHandled = rule<Commands['request.heed']>('heed', (m, _, context) => [
  factOf(m, 'request.heeded', context, {}, {}, 'staff'),
])

/** For the staff alone: the exception. The store gives it its end. What is dangerous rings all the same. */
export const writeNote = rule<Commands['request.note']>('note', (m, data, context, command) => {
  const { words, papers, danger: answer } = data
  const heavy = paperProblemOf(papers ?? [])
  if (heavy) return refuse(heavy)
  return [
    factOf(m, 'request.noted', context, {}, { words, papers, command }, 'staff'),
    ...alarm(m, words, context, { answer, audience: 'staff' }),
  ]
})

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
