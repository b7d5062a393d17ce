import { isRefusal } from '../../../kernel/core/command.ts'
import type { FactKind } from '../../../kernel/core/facts.ts'
import type { Asking } from '../../../kernel/server/slice.ts'
import type { Pack } from '../../core/pack/pack-contract.ts'
import type { News } from './news.ts'

type Also = { name: string; input: Record<string, unknown>; after: readonly FactKind[] }

/** Small answers that are kept as they stand, and the kinds of facts after which they are asked again. */
export const asked: readonly Also[] = [
  { name: 'me', input: {}, after: ['person', 'staff', 'patch'] },
  { name: 'request.help', input: {}, after: [] },
  { name: 'urgency.delays', input: {}, after: ['urgency'] },
  { name: 'alarm.list', input: {}, after: ['alarm', 'order', 'person', 'patch'] },
  { name: 'day.breaks', input: {}, after: [] },
  { name: 'day.checks', input: {}, after: ['order', 'request'] },
  { name: 'estate.thanks', input: {}, after: ['estate'] },
  { name: 'round.today', input: {}, after: ['round', 'estate'] },
]

/** Those that are new. A question that this reader may not ask is left out. */
export const alsoAsked = async ({ ask }: Asking, { whole, base, kinds }: News): Promise<Pack['also']> => {
  const kept: Pack['also'] = []
  for (const { name, input, after } of asked) {
    if (!whole && !(base && !after.length) && !after.some((kind) => kinds.has(kind))) continue
    const given = await ask(name, input)
    if (!isRefusal(given)) kept.push({ name, input, answer: given })
  }
  return kept
}
