import { sayOr } from '../../kernel/core/words.ts'
import type { FigureScope } from '../../kernel/server/figures.ts'
import type { Asking } from '../../kernel/server/slice.ts'
import type { MoreFigure, Opens } from '../core/contract.ts'
import { ratio } from '../core/count-figures.ts'

/** The figures that slices declare, for who may be told them, in their order and in the reader's language. */
export const declaredFigures = async (
  { db, actor, slices, say }: Asking,
  counted: FigureScope,
  open: (more: Opens) => Opens,
): Promise<MoreFigure[]> => {
  const figures = slices
    .flatMap((slice) => slice.figures ?? [])
    .filter(({ for: readers }) => readers?.includes(actor.role) ?? true)
  const told: MoreFigure[] = []
  // One after the other: a reader's questions share her one connection.
  for (const { name, count, opens, page } of figures) {
    const { n = 0, of, among = 0 } = (await db.row(count(counted))) ?? {}
    const holes = { n, among, ...(of === undefined ? {} : { of }) }
    told.push({
      name,
      title: say(`figure.${name}`),
      sentence: say(`figure.${name}.sentence`, holes),
      detail: sayOr(say, `figure.${name}.detail`, '', holes) || null,
      n,
      of: of ?? null,
      share: of === undefined ? null : ratio(n, of),
      opens: opens ? open(opens(counted)) : null,
      page: page ?? null,
    })
  }
  return told
}
