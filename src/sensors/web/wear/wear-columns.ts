import { sayMoney, sayNumber } from '../../../kernel/core/say-figures.ts'
import { cents } from '../../../kernel/core/money.ts'
import type { Column } from '../../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { WearLine } from '../../core/wear/wear-contract.ts'
import { sayAges, sayKind } from './say-wear.ts'

/** What the failures to come will cost, at the landlord’s own average; nothing where it is not known. */
const keptCost = ({ repair, expected }: WearLine): number | null =>
  repair ? Math.round((repair.cents * expected.failures) / 1000) * 1000 : null
const renewedCost = ({ renewal, things }: WearLine): number | null =>
  renewal ? renewal.cents * things : null

/** What a line of the plan compares: how many there are, how many fail, what keeping and replacing them costs. */
export const wearColumns = ({ t, lang }: Speech): readonly Column<WearLine>[] => {
  const say = (n: number | null): string => (n === null ? '' : sayMoney(cents(n), lang))
  return [
    {
      key: 'what',
      label: t('wear.what'),
      width: 'minmax(0, 6fr)',
      main: true,
      cell: (row) => sayKind(row, t),
      by: (row) => sayKind(row, t),
    },
    {
      key: 'age',
      label: t('wear.age'),
      width: '8.5rem',
      line: 'second',
      cell: (row) => sayAges(row, t),
      by: ({ from }) => from,
    },
    {
      key: 'things',
      label: t('wear.things'),
      width: '5.5rem',
      align: 'end',
      cell: ({ things }) => sayNumber(things, lang),
      file: ({ things }) => things,
      by: ({ things }) => things,
    },
    {
      key: 'fail',
      label: t('wear.fail'),
      width: '11.5rem',
      align: 'end',
      line: 'begin',
      cell: ({ expected: { things, low, high } }) =>
        t('wear.fail.of', { n: sayNumber(Math.round(things), lang), low, high }),
      file: ({ expected }) => Math.round(expected.things * 10) / 10,
      by: ({ expected }) => expected.things,
    },
    {
      key: 'kept',
      label: t('wear.kept'),
      width: '7rem',
      align: 'end',
      cell: (row) => say(keptCost(row)),
      file: (row) => (keptCost(row) ?? 0) / 100 || '',
      by: keptCost,
    },
    {
      key: 'renewed',
      label: t('wear.renewed'),
      width: '7rem',
      align: 'end',
      cell: (row) => say(renewedCost(row)),
      file: (row) => (renewedCost(row) ?? 0) / 100 || '',
      by: renewedCost,
    },
    {
      key: 'basis',
      label: t('wear.basis'),
      width: 'minmax(0, 3fr)',
      from: 64,
      cell: (row) => t(row.pooled ? 'wear.basis.kind' : 'wear.basis.model', { n: row.failures }),
      by: ({ failures }) => failures,
    },
  ]
}
