import { sayWholeDate } from '../../../kernel/core/dates.ts'
import { cents } from '../../../kernel/core/money.ts'
import { sayMoney } from '../../../kernel/core/say-figures.ts'
import type { Column } from '../../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { SettlementRow } from '../../core/account/account-queries.ts'

/** Where an account is: «16 rue Voltaire, Narbonne · 12». */
export const sayAccountPlace = ({ unit }: Pick<SettlementRow, 'unit'>): string =>
  [unit.address, unit.door || unit.ref].filter(Boolean).join('\u00a0· ')

/** What a list of accounts compares: whose, when the keys came back, by when the deposit is due, what is left of it. */
export const settlementColumns = ({ t, lang }: Speech): readonly Column<SettlementRow>[] => [
  {
    key: 'place',
    label: t('settlement.column.place'),
    width: 'minmax(0, 6fr)',
    main: true,
    cell: sayAccountPlace,
    by: sayAccountPlace,
  },
  {
    key: 'tenants',
    label: t('settlement.column.tenants'),
    width: 'minmax(0, 4fr)',
    line: 'second',
    cell: ({ tenants }) => tenants.join(', '),
    by: ({ tenants }) => tenants[0] ?? null,
  },
  {
    key: 'exit',
    label: t('settlement.column.exit'),
    width: 'minmax(0, 4fr)',
    from: 60,
    cell: ({ exitOn }) => (exitOn ? sayWholeDate(exitOn, lang) : ''),
    by: ({ exitOn }) => exitOn,
    file: ({ exitOn }) => (exitOn ? { day: exitOn } : null),
  },
  {
    key: 'due',
    label: t('settlement.column.due'),
    width: 'minmax(0, 6fr)',
    line: 'begin',
    cell: (row) => sayDueBack(row, { t, lang }),
    by: ({ dueOn }) => dueOn,
    file: ({ dueOn }) => (dueOn ? { day: dueOn } : null),
  },
  {
    key: 'balance',
    label: t('settlement.column.balance'),
    width: 'minmax(0, 2fr)',
    align: 'end',
    from: 60,
    line: 'second',
    cell: ({ balance }) => (balance === null ? '' : sayMoney(cents(balance), lang)),
    by: ({ balance }) => balance,
    file: ({ balance }) => (balance === null ? null : balance / 100),
  },
  {
    key: 'state',
    label: t('settlement.column.state'),
    width: 'minmax(0, 3fr)',
    line: 'second',
    cell: ({ state }) => t(`settlement.state.${state}`),
    by: ({ state }) => t(`settlement.state.${state}`),
  },
]

const sayDueBack = (
  { dueOn, lateDays, state, balance }: SettlementRow,
  { t, lang }: Pick<Speech, 't' | 'lang'>,
): string => {
  if (!dueOn || state === 'paid' || (balance ?? 0) < 0) return ''
  const day = sayWholeDate(dueOn, lang)
  return lateDays > 0 ? t('settlement.due.late', { day, n: lateDays }) : day
}
