import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { useAsk } from '../erp-client.ts'

/** How far the ERP is with the invoice of an order, in a plain line; nothing where it says nothing. */
export const InvoiceInErp = ({ order }: { order: string }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { data } = useAsk('erp.invoices', { order })
  if (!data || (!data.isCancelled && data.invoices.length === 0)) return null
  return (
    <>
      {data.isCancelled && <p>{t('erp.invoice.cancelled')}</p>}
      {data.invoices.map(({ key, state, on }) => (
        <p key={key}>{t(`erp.invoice.${state}`, { day: sayDay(`${on}T12:00:00Z`, lang, now) })}</p>
      ))}
    </>
  )
}
