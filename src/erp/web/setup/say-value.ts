import { sayWholeDate } from '../../../kernel/core/dates.ts'
import { sayPhone, sayQuantity } from '../../../kernel/core/say-figures.ts'
import type { Lang } from '../../../kernel/core/access.ts'
import { sayOr, type T } from '../../../kernel/core/words.ts'
import { type ConvertedValue, converters } from '../../core/converters.ts'
import { lineKey } from '../../core/read-row.ts'
import { valueNamed } from '../../core/value-named.ts'
import type { ColumnDraft } from '../../core/setup/setup-draft.ts'
import { sayCause } from '../say-cause.ts'

/** What comes of a cell, in words: the value as the house would keep it, or why its line would wait. */
export type CellOutcome = { said: string; waits: boolean }

export const cellOutcome = (column: ColumnDraft, cell: string, t: T, lang: Lang): CellOutcome => {
  if (column.use === 'key') return { said: lineKey({ key: cell }, ['key']), waits: false }
  const ours = column.codes ? valueNamed(column.codes, cell) : cell
  if (ours === undefined) return { said: t('erp.setup.code.open'), waits: true }
  if (ours === '') return { said: t('erp.setup.saysNothing'), waits: false }
  const read = converters[column.converter](ours)
  if ('fault' in read)
    return { said: sayCause({ code: read.fault, column: column.name, value: cell }, t), waits: true }
  return { said: sayValue(column, read.value, t, lang), waits: false }
}

const sayValue = ({ use, converter }: ColumnDraft, value: ConvertedValue, t: T, lang: Lang): string => {
  if (value === null) return t('erp.setup.saysNothing')
  if (typeof value === 'boolean') return t(value ? 'erp.setup.yes' : 'erp.setup.no')
  if (typeof value === 'number')
    return converter === 'year'
      ? String(value)
      : `${sayQuantity(value, lang)}${use === 'surface' ? '\u00a0m²' : ''}`
  if (converter.endsWith('Day')) return sayWholeDate(value, lang)
  if (use === 'state')
    return sayOr(t, `erp.state.order.${value}`, sayOr(t, `erp.state.invoice.${value}`, value))
  return converter === 'phone' ? sayPhone(value) : value
}
