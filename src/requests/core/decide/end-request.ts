import { ofRole } from '../../../kernel/core/roles.ts'
import { contestDays } from '../contest.ts'
import { alarm } from './danger-of-filing.ts'
import { addHours, addWorkingDays, calendarAt } from '../../../kernel/core/calendar.ts'
import { type Context, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../request-commands.ts'
import { type Closure, isClosureReason, closureOf } from '../nature/closure.ts'
import type { Matter } from '../request-matter.ts'
import { closingNo } from './direct-request.ts'
import { ofOutage, factOf, rule, twinOf } from './request-rule.ts'

/** The work is said to be done: the tenant is asked. What nobody filed for herself, or is collective, closes at once. */
export const resolve = rule<Commands['request.resolve']>('resolve', (m, data, context, command) => {
  // A caretaker makes it safe and says so; that nobody is in danger any more is said by who answers for it.
  if (m.urgency === 'U0' && ofRole(context.actor.role).reach === 'patch') return refuse('danger_by_agency')
  const said = { words: data.words, photos: data.photos, sounds: data.sounds, command }
  const forNow = data.how === 'provisional'
  if (forNow && !data.words && !data.sounds?.length) return refuse('reason_needs_words')
  if (isPast(data.until, context)) return refuse('until_past')
  const rest = forNow ? { until: data.until ?? followOnDay(context.at) } : {}
  const resolved = factOf(m, 'request.resolved', context, { how: data.how, at: context.at, ...rest }, said)
  const heard = alarm({ ...m, status: 'resolved' }, data.words, context, { answer: data.danger, mends: true })
  if (m.requester && m.kind === 'single') return [resolved, ...heard]
  const after = { ...m, status: 'resolved' as const, ball: 'tenant' as const }
  const reason = forNow ? 'done_temporarily' : 'done'
  const closed = factOf(after, 'request.closed', context, { ...closureOf(reason), ...rest, ...ofOutage(m) })
  return [resolved, closed, ...heard]
})

const isPast = (until: string | undefined, { now }: Context): boolean => until !== undefined && until <= now

/** Days after which what was repaired for now is taken up again, when nobody said otherwise. */
const followOnDays = 30
const followOnDay = (at: string): string => addHours(at, followOnDays * 24)

export const confirm = rule<Commands['request.confirm']>('confirm', (m, _, context) => [
  factOf(m, 'request.confirmed', context, {
    ...endOf(m),
    silent: context.actor.role === 'system',
    ...ofOutage(m),
  }),
])

/** What a yes to «réparé ?» closes as: repaired for now is not repaired, and keeps the day on which it goes on. */
export const endOf = ({ how, nextAt }: Matter): Closure & { until?: string } =>
  how === 'provisional'
    ? { ...closureOf('done_temporarily'), ...(nextAt ? { until: nextAt } : {}) }
    : { ...closureOf('done') }

/** «Non, ce n’est pas réparé.» The same thread goes on; within two months of closing, then it is a new matter. */
export const contest = rule<Commands['request.contest']>('contest', (m, data, context, command) => {
  if ((data.meter || data.device) && context.actor.role !== 'system') return refuse('not_yours')
  if (m.closedAt && Date.parse(context.now) - Date.parse(m.closedAt) > contestDays * 86_400_000)
    return refuse('too_late_to_contest', { days: contestDays })
  return [
    factOf(m, 'request.contested', context, saidBy(data), {
      words: data.words,
      photos: data.photos,
      sounds: data.sounds,
      command,
    }),
    ...alarm({ ...m, status: 'contested' }, data.words, context, { answer: data.danger }),
  ]
})

const saidBy = ({ meter, device }: Commands['request.contest']) => {
  if (meter) return { by: 'alarm.runsOn' } as const
  return device ? ({ by: 'alarm.filed' } as const) : {}
}

export const close = rule<Commands['request.close']>('close', (m, data, context, command) => {
  const no = closingNo(data.reason, data.words, context.actor.role, m.nature)
  if (no || !isClosureReason(data.reason)) return no ?? refuse('unknown_reason')
  if (data.reason === 'done' && m.status !== 'resolved' && m.status !== 'attached')
    return refuse('resolve_first')
  if (isPast(data.until, context)) return refuse('until_past')
  // What closes with an incident goes on with it.
  const forNow = data.reason === 'done_temporarily' && context.actor.role !== 'system'
  const said = data.until ?? (m.how === 'provisional' ? m.nextAt : null)
  const rest = forNow ? { until: said ?? followOnDay(context.at) } : {}
  const told = { ...closureOf(data.reason), ...rest, ...twinOf(data), ...ofOutage(m) }
  return [factOf(m, 'request.closed', context, told, { words: data.words, command })]
})

/** Working days that are promised for the rest of what was repaired for now, once its day has come. */
const restDays = 5

/** The day that was said has come: the same thread goes on, at the agency. Nothing if it was taken up meanwhile. */
export const followOn = rule<Commands['request.followOn']>('followOn', (m, _, context) =>
  m.closure === 'done_temporarily' && m.nextAt && m.nextAt <= context.now
    ? [
        factOf(m, 'request.followedOn', context, {
          due: addWorkingDays(calendarAt(m.insee), context.at, restDays),
        }),
      ]
    : [],
)

export const reopen = rule<Commands['request.reopen']>('reopen', (m, data, context, command) => [
  factOf(m, 'request.reopened', context, {}, { words: data.words, command }),
])

export const withdraw = rule<Commands['request.withdraw']>('withdraw', (m, data, context, command) => [
  factOf(m, 'request.withdrawn', context, { ...closureOf('withdrawn') }, { words: data.words, command }),
])

export const archive = rule<Commands['request.archive']>('archive', (m, _, context) => [
  factOf(m, 'request.archived', context, {}, {}, 'staff'),
])
