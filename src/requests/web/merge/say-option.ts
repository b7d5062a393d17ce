import type { Speech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { sayPlace, sayRow } from '../thread/say-step.ts'

/** A request among others: what and for whom, then its number and where. */
export const sayOption = (row: RequestRow, speech: Speech): { label: string; detail: string } => ({
  label: sayRow(row, speech),
  detail: [
    speech.t('row.no', { no: String(row.no) }),
    sayPlace(row.place, speech),
    row.firm ?? '',
    row.excerpt ? `«\u00a0${row.excerpt}\u00a0»` : '',
  ]
    .filter(Boolean)
    .join('\u00a0· '),
})
