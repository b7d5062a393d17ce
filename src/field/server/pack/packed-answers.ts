import { z } from 'zod/mini'
import { isRefusal } from '../../../kernel/core/command.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Asking, Slice } from '../../../kernel/server/slice.ts'
import type { Pack } from '../../core/pack/pack-contract.ts'
import type { News } from './pack-news.ts'

/**
 * The answers that slices send along and that are new since an instant (ISO); without one, all of them. A question that this reader may
 * not ask is left out.
 */
export const packedAnswers = async (
  { ask, slices, db }: Asking,
  { whole, base, kinds }: News,
  since: string | undefined,
): Promise<Pack['also']> => {
  const kept: Pack['also'] = []
  for (const { query, input, after, moved } of slices.flatMap(({ pack = [] }) => pack)) {
    const told =
      whole ||
      since === undefined ||
      (base && !after.length) ||
      after.some((kind) => kinds.has(kind)) ||
      (await moved?.(db, since))
    const given = told ? await ask(query, input) : undefined
    if (given !== undefined && !isRefusal(given)) kept.push({ name: query, input, answer: given })
  }
  return kept
}

const marks = new WeakMap<readonly Slice[], string>()

/**
 * A mark of what slices send along, and in which shape. A cursor bears it: a phone whose cursor bears another is told all of them
 * again, so that a slice that comes, or changes what it answers, raises no version.
 */
export const markOf = (slices: readonly Slice[]): string => {
  const known = marks.get(slices)
  if (known) return known
  const lines = slices.flatMap(({ pack = [], queries = {} }) =>
    pack.map(({ query, input }) => [query, input, shapeOf(queries[query]!.output)]),
  )
  const mark = derivedId('packed answers', JSON.stringify(lines)).slice(0, 8)
  marks.set(slices, mark)
  return mark
}

const shapeOf = (output: z.ZodMiniType): unknown => z.toJSONSchema(output, { unrepresentable: 'any' })
