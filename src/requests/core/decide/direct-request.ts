import { type Role, ofRole } from '../../../kernel/core/roles.ts'
import { type Refusal, refuse } from '../../../kernel/core/command.ts'
import { calendarAt } from '../../../kernel/core/calendar.ts'
import { assess, inTheYear } from '../assess-filing.ts'
import { type UrgencyAnswers, saidIn } from '../urgency-answers.ts'
import type { Commands } from '../request-commands.ts'
import { isClosureReason, mayCloseAs, needsText } from '../nature/closure.ts'
import { isNatureCode } from '../nature/catalogue.ts'
import { isMatter } from '../nature/is-matter.ts'
import { dueAt } from '../nature/urgency.ts'
import { chargesTenant, isArticle } from '../nature/law.ts'
import { violent } from '../alarm/violent-dangers.ts'
import { smallRepairs } from '../nature/small-repairs.ts'
import { waitingOf } from '../nature/waiting-reasons.ts'
import type { KnownPlace } from '../known-place.ts'
import type { Matter } from '../request-matter.ts'
import { ballOf, ballOfHandler } from '../lifecycle.ts'
import type { Ball } from '../status.ts'
import { ofOutage, type Rule, factOf, rule, twinOf } from './request-rule.ts'

/**
 * Change what the proposal said; a new nature or another answer brings its own urgency and liability, unless they are said
 * too. Her promise moves with the urgency alone.
 */
export const classify = (
  place: KnownPlace | undefined,
  given: UrgencyAnswers = {},
): Rule<Commands['request.classify']> =>
  rule<Commands['request.classify']>('classify', (m, data, context) => {
    if (data.nature && !isNatureCode(data.nature)) return refuse('unknown_nature')
    if (data.article && !isArticle(data.article)) return refuse('unknown_article')
    // Whoever was sent reads what is said: first nobody is.
    if (data.nature && isMatter(data.nature) && m.firms.length) return refuse('order_first')
    const nature = data.nature ?? m.nature
    const found =
      (data.nature || data.answers) && place
        ? assess(place, nature, { ...given, ...data.answers }, context.at)
        : undefined
    const urgency = data.urgency ?? found?.urgency ?? m.urgency
    const due = urgency === m.urgency ? m.due : dueOf(urgency, nature, place, context.at, m.due)
    const liability = data.liability ?? found?.liability ?? m.liability
    const change = {
      nature,
      urgency,
      due: place ? inTheYear(due, liability, place) : due,
      liability,
      article: data.article ?? found?.article ?? m.article,
    }
    // A promise that changes is said to the tenant: from what, to what.
    const was = change.due === m.due ? {} : { was: m.due }
    return [factOf(m, 'request.classified', context, { ...change, ...was, ...saidIn(data.answers) })]
  })

const dueOf = (
  urgency: Matter['urgency'],
  nature: string,
  place: KnownPlace | undefined,
  at: string,
  known: string,
): string => {
  if (!place) return known
  const found = assess(place, nature, {}, at)
  return found.urgency === urgency ? found.due : dueAt(urgency, at, place.delays, calendarAt(place.insee))
}

/** To whoever does the work. For a firm the contract says which, and the order is placed in the same commit. */
export const orient = rule<Commands['request.orient']>('orient', (m, data, context, command) => {
  if (data.to === 'firm' && !data.contract) return refuse('contract_needed')
  if (data.to === 'caretaker' && m.nature === violent) return refuse('keep_away')
  const isToDesk = data.to === 'desk' || data.to === 'hq'
  if (isToDesk !== isMatter(m.nature) && m.urgency !== 'U0')
    return refuse(isToDesk ? 'repair_no_desk' : 'no_repair')
  const oriented = factOf(
    m,
    'request.oriented',
    context,
    {
      to: data.to,
      ...(data.to === 'firm' ? { contract: data.contract, order: command, slot: data.slot } : {}),
      ...(data.to === 'firm' && data.wanted ? { wanted: data.wanted } : {}),
      ...(data.directorate ? { directorate: data.directorate } : {}),
    },
    { words: data.words, command },
  )
  return [data.to === 'firm' && data.lines ? { ...oriented, private: { lines: data.lines } } : oriented]
})

/** The crew has no diary of its own here: the agency says when it comes, and keeps the ball until it is done. */
export const plan = rule<Commands['request.plan']>('plan', (m, { slot, words }, context, command) => {
  if (slot.starts <= context.now) return refuse('slot_past')
  if (slot.ends <= slot.starts) return refuse('slot_backwards')
  const moved = m.status === 'planned' ? ({ moved: true } as const) : {}
  return [factOf(m, 'request.planned', context, { ...slot, ...moved }, { words, command })]
})

/**
 * The own crew does not come at that hour: the agency sets another, unless the request ends. A tenant calls off what is still to
 * come. Refused: slot_moved, slot_past.
 */
export const callOff = rule<Commands['request.callOff']>(
  'callOff',
  (m, { slot, words }, context, command) => {
    if (m.nextAt === null || Date.parse(slot.starts) !== Date.parse(m.nextAt)) return refuse('slot_moved')
    const isHers = ofRole(context.actor.role).reach === 'household'
    return isHers && Date.parse(slot.starts) <= Date.parse(context.now)
      ? refuse('slot_past')
      : [factOf(m, 'request.calledOff', context, { ...slot }, { words, command })]
  },
)

/** «Je m’en occupe»: the caretaker has the ball, and says when it is done as for any matter of his. */
export const takeOver = rule<Commands['request.takeOver']>('takeOver', (m, _, context) =>
  m.urgency === 'U0' || !smallRepairs.has(m.nature)
    ? refuse('not_small')
    : [factOf(m, 'request.oriented', context, { to: 'caretaker' })],
)

/** Closed before any work, with a reason that says whether it is fixed: it is not. */
export const decline = rule<Commands['request.decline']>('decline', (m, data, context, command) => {
  const no = closingNo(data.reason, data.words, context.actor.role, m.nature)
  if (no) return no
  // The letter names what charges the tenant: never the landlord's own duty, as it was proposed before somebody decided.
  const letter =
    data.reason === 'tenant_repair'
      ? { article: [data.article, m.article].find(chargesTenant) ?? 'lease7d' }
      : {}
  return [
    factOf(
      m,
      'request.declined',
      context,
      {
        reason: data.reason,
        fixed: false,
        ...letter,
        ...twinOf(data),
        ...ofOutage(m),
      },
      { words: data.words, command },
    ),
  ]
})

export const closingNo = (
  reason: string,
  words: string | undefined,
  role: Role,
  nature: string,
): Refusal | undefined => {
  if (!isClosureReason(reason)) return refuse('unknown_reason')
  // What closes with a collective incident closes for its reason, and its words are already there for all.
  if (role === 'system') return undefined
  if (!mayCloseAs(role, nature).includes(reason)) return refuse('not_your_reason')
  return needsText(reason) && !words ? refuse('reason_needs_words') : undefined
}

export const wait = rule<Commands['request.wait']>('wait', (m, data, context, command) => {
  if (data.until && data.until <= context.now) return refuse('until_past')
  const { ball, paused } = waitingOf(data.reason)
  return [
    factOf(
      m,
      'request.waits',
      context,
      {
        reason: data.reason,
        ball,
        paused,
        ...(data.until ? { until: data.until } : {}),
      },
      { words: data.words, command },
    ),
  ]
})

export const resume = rule<Commands['request.resume']>('resume', (m, _, context) => [
  factOf(m, 'request.resumed', context, { ball: ballAgain(m, context.actor.role) }),
])

const ballAgain = ({ handler }: Matter, role: Role): Ball => {
  if (handler === 'caretaker') return 'caretaker'
  return ofRole(role).desk === 'hq' && (handler === 'gpa' || handler === 'insurance' || handler === 'hq')
    ? ballOfHandler[handler]
    : ballOf.filed
}

/** Head office gives the matter back to the agency, and says what it found: its words are between the staff, as its answers are. */
export const handBack = rule<Commands['request.handBack']>('handBack', (m, data, context, command) => [
  factOf(m, 'request.handedBack', context, {}, { words: data.words, command }),
])
