import { isRefusal } from '../../../kernel/core/command.ts'
import type { Asking } from '../../../kernel/server/slice.ts'
import type { Cut } from '../../core/cuts.ts'
import type { CatalogueRow } from './catalogue.ts'
import type { ValueShape } from './measure-row.ts'

/** A measure that its owner tells itself, with all that it withholds. */
export type ToldMeasure = Pick<CatalogueRow, 'code' | 'said' | 'gamed' | 'source'> & {
  by: readonly Cut[]
  count: ValueShape
  read: (ask: Asking['ask']) => Promise<number | null>
}

type Results = { whole: { content: { share: number } | null } | null }
type Ledger = { total: { seconds: number } | null }

const answerOf = async <Answer>(asked: Promise<unknown>): Promise<Answer | undefined> => {
  const answer = await asked
  return isRefusal(answer) ? undefined : (answer as Answer)
}

/** What tenants say, and what questions cost: neither is counted anew here. */
export const toldMeasures: readonly ToldMeasure[] = [
  {
    code: 'satisfied',
    said: 'satisfaction contents satisfaits avis qualité de service enquête opinion heureux',
    gamed: 'silence',
    source: 'satisfaction',
    by: [],
    count: { kind: 'share' },
    read: async (ask) =>
      (await answerOf<Results>(ask('satisfaction.results', {})))?.whole?.content?.share ?? null,
  },
  {
    code: 'askedTime',
    said: 'temps administratif charge saisie heures passées à répondre reporting tableaux enquêtes du siège remontées agences terrain',
    gamed: 'typing',
    source: 'ledger',
    by: [],
    count: { kind: 'sum', unit: 'hours' },
    read: async (ask) => {
      const seconds = (await answerOf<Ledger>(ask('ledger.time', {})))?.total?.seconds
      return seconds === undefined ? null : seconds / 3600
    },
  },
]
