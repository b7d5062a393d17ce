import { refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../commands.ts'
import { isClosureReason, closureOf } from '../nature/closure.ts'
import { closingNo } from './direct.ts'
import { ofOutage, tell, when } from './moves.ts'

/** The work is said to be done: the tenant is asked. What nobody filed for herself, or is collective, closes at once. */
export const resolve = when<Commands['request.resolve']>('resolve', (m, data, context, command) => {
  const said = { words: data.words, photos: data.photos, sounds: data.sounds, command }
  if (data.how === 'provisional' && !data.words && !data.sounds?.length) return refuse('reason_needs_words')
  const resolved = tell(m, 'request.resolved', context, { how: data.how, at: context.at }, said)
  if (m.requester && m.kind === 'single') return [resolved]
  const after = { ...m, status: 'resolved' as const, ball: 'tenant' as const }
  const reason = data.how === 'done' ? 'done' : 'done_temporarily'
  return [resolved, tell(after, 'request.closed', context, { ...closureOf(reason), ...ofOutage(m) })]
})

export const confirm = when<Commands['request.confirm']>('confirm', (m, _, context) => [
  tell(m, 'request.confirmed', context, {
    ...closureOf('done'),
    silent: context.actor.role === 'system',
    ...ofOutage(m),
  }),
])

/** «Non, ce n’est pas réparé.» The same thread goes on; within two months of closing, then it is a new matter. */
export const contest = when<Commands['request.contest']>('contest', (m, data, context, command) => {
  if (m.closedAt && Date.parse(context.now) - Date.parse(m.closedAt) > contestDays * 86_400_000)
    return refuse('too_late_to_contest', { days: contestDays })
  return [
    tell(
      m,
      'request.contested',
      context,
      {},
      { words: data.words, photos: data.photos, sounds: data.sounds, command },
    ),
  ]
})

/** Days after closing during which the same thread may go on. */
export const contestDays = 60

export const close = when<Commands['request.close']>('close', (m, data, context, command) => {
  const no = closingNo(data.reason, data.words, context.actor.role)
  if (no) return no
  if (data.reason === 'done' && m.status !== 'resolved' && m.status !== 'attached')
    return refuse('resolve_first')
  const closure = isClosureReason(data.reason) ? closureOf(data.reason) : {}
  return [tell(m, 'request.closed', context, { ...closure, ...ofOutage(m) }, { words: data.words, command })]
})

export const reopen = when<Commands['request.reopen']>('reopen', (m, data, context, command) => [
  tell(m, 'request.reopened', context, {}, { words: data.words, command }),
])

export const withdraw = when<Commands['request.withdraw']>('withdraw', (m, data, context, command) => [
  tell(m, 'request.withdrawn', context, { ...closureOf('withdrawn') }, { words: data.words, command }),
])

export const archive = when<Commands['request.archive']>('archive', (m, _, context) => [
  tell(m, 'request.archived', context, {}, {}, 'staff'),
])
