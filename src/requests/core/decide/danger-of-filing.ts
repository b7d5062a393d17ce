import { type Role, ofRole } from '../../../kernel/core/roles.ts'
import { officeCalendar } from '../../../kernel/core/calendar.ts'
import { type Audience, type Context, type Fact, refuse } from '../../../kernel/core/command.ts'
import { assess } from '../assess-filing.ts'
import type { Commands } from '../request-commands.ts'
import { notRinging } from '../alarm/danger-ringing.ts'
import { type Danger, dangerIn, dangersIn } from '../danger/dangers-in-words.ts'
import { dangerOfNature, natureInDanger } from '../danger/danger-kinds.ts'
import { dangersToldByFirm } from '../danger/firm-words.ts'
import type { Matter } from '../request-matter.ts'
import { dangers, dueAt } from '../nature/urgency.ts'
import type { KnownPlace } from '../known-place.ts'
import type { UrgencyAnswers } from '../urgency-answers.ts'
import { isDanger } from '../status.ts'
import { type Rule, factOf, rule } from './request-rule.ts'

type FilingWords = Pick<Commands['request.file'], 'words' | 'nature' | 'calm'>

/** What words make of a filing: the danger that is in them, and what it is filed as. Who was asked and said no is believed, and it is told. */
export const heardIn = (
  { words, nature, calm }: FilingWords,
  place: KnownPlace,
): { danger: Danger | undefined; nature: string; isDanger: boolean } => {
  const danger = words ? dangerIn(words) : undefined
  const isDanger = danger !== undefined && !danger.weak && !calm
  return { danger, isDanger, nature: isDanger ? natureInDanger(danger.kind, place.kind, nature) : nature }
}

/** «Loge a lu un danger dans ces mots.» The words are the requester's; the kind is all that the journal keeps. */
export const toldDanger = (
  filed: Fact,
  danger: Danger | undefined,
  calm: boolean | undefined,
): readonly Fact[] =>
  danger
    ? [
        {
          type: 'request.dangerHeard',
          subject: filed.subject,
          data: {
            kind: danger.kind,
            sure: danger.sure,
            ...(calm ? { denied: true } : danger.weak ? { asked: true } : {}),
          },
          audience: 'everyone',
          ...(filed.place ? { place: filed.place } : {}),
        },
      ]
    : []

type Hearing = {
  /** what was said when the question was shown */
  answer?: boolean | undefined
  /** who reads these words, and then what was read in them */
  audience?: Audience | undefined
  /** the words tell what was mended, as those of a firm do */
  mends?: boolean
}

// Who stands where it is; who sits at a desk knows what she reads.
const isHeeded = (role: Role): boolean => ofRole(role).desk === 'none' && ofRole(role).side !== 'house'

/**
 * A danger in what is said later: the request becomes one, leaves its incident, and comes back if it was closed. Told in the thread
 * of another danger it rings beside it; that one said again is no more than said. Words that only may hold one put their question
 * to the agency and ring nobody.
 */
export const alarm = (
  m: Matter,
  words: string | undefined,
  context: Context,
  { answer, audience = 'everyone', mends }: Hearing = {},
): Fact[] => {
  const { role } = context.actor
  // Staff who write know what they read, and say so when asked; whoever lives or works there may say what nobody expects.
  const told = words && (isHeeded(role) || answer) ? dangersToldBy(role, words, m, mends) : []
  const stands = isDanger(m) && m.status !== 'attached'
  return (stands ? notRinging(m, told) : told.slice(0, 1)).map(({ kind, sure, weak }) => {
    const hears = (data: object, to: Audience): Fact =>
      factOf(m, 'request.dangerHeard', context, { kind, sure, ...data }, {}, to)
    if (answer === false) return hears({ denied: true }, 'staff')
    if (weak && !answer) return hears({ asked: true }, 'staff')
    return hears(stands ? {} : urgent(m, context.at), audience)
  })
}

// The request becomes a danger: no clock of before lasts longer.
const urgent = (m: Matter, at: string): object => {
  const due = dueAt('U0', at, m.delays, officeCalendar)
  return { nature: m.nature, urgency: 'U0', due: due < m.due || isOver(m) ? due : m.due }
}

// Who was sent for a danger tells how it ended it; one that was mended on the way is asked about.
const dangersToldBy = (
  role: string,
  words: string,
  m: Matter,
  mends = ofRole(role).side === 'firm',
): Danger[] => {
  if (!mends) return dangersIn(words)
  return dangersToldByFirm(words).flatMap(({ mended, ...told }) => {
    if (!mended) return told
    return dangerOfNature(m.nature) === told.kind ? [] : { ...told, weak: true as const }
  })
}

const isOver = ({ status }: Matter): boolean => status === 'closed' || status === 'resolved'

/** «Ce n’est pas un danger», says somebody of the agency by name: the urgency of what it is comes back. Refused: danger_by_nature. */
export const calm = (place: KnownPlace | undefined, given: UrgencyAnswers): Rule<Commands['request.calm']> =>
  rule<Commands['request.calm']>('calm', (m, _, context) => {
    if (dangerOfNature(m.nature)) return refuse('danger_by_nature')
    if (m.urgency !== 'U0' || !place) return refuse('wrong_moment', { status: m.status })
    const { urgency, due } = assess(place, m.nature, withoutDanger(given), context.at)
    return [factOf(m, 'request.calmed', context, { nature: m.nature, urgency, due, was: m.due })]
  })

const withoutDanger = (given: UrgencyAnswers): UrgencyAnswers =>
  Object.fromEntries(
    Object.entries(given).filter(([answer]) => !(dangers as readonly string[]).includes(answer)),
  )
