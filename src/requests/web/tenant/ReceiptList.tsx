import type { JSX } from 'preact'
import { sayDue } from '../../../kernel/core/dates.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { receipts } from './kept-receipts.ts'
import { useReceipt } from './useReceipt.ts'

/** What was sent from this device before: one line each, above the first question. */
export const ReceiptList = (_: { label?: string }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <ul class="receipts" aria-label={t('tenant.receipts')}>
      {receipts().map(({ request }) => (
        <Line key={request} request={request} />
      ))}
    </ul>
  )
}

const Line = ({ request }: { request: string }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { receipt, state, now: stands } = useReceipt(request)
  if (!receipt) return null
  const no = stands?.no ?? receipt.no
  const due = stands?.due ?? receipt.due
  return (
    <li class="receipt">
      <a href={`/signaler?recu=${request}`}>
        {no ? t('tenant.receipt.line', { no: String(no), what: receipt.what }) : receipt.what}
      </a>
      <span class="secondary">
        {state === 'there'
          ? stands && stands.stands !== 'open'
            ? t(`tenant.receipt.${stands.stands}`)
            : due
              ? t(due < now ? 'tenant.receipt.late' : 'tenant.receipt.by', { by: sayDue(due, now, lang) })
              : ''
          : t(`tenant.receipt.${state}`)}
      </span>
    </li>
  )
}
