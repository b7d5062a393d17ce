import type { JSX } from 'preact'
import { sayWholeDate } from '../../../kernel/core/dates.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { MissingRow } from '../erp-client.ts'

/** What is missing, in two lines: who or which, where, and since when. */
export const MissingPlace = ({ row }: { row: MissingRow }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { key, times, since, address, door, tenants } = row
  const number = t('gone.number', { key })
  const place = door ? t('gone.place', { address, door }) : address
  return (
    <div>
      <h3>{tenants.length ? tenants.join(', ') : place || number}</h3>
      {tenants.length > 0 && <p>{place}</p>}
      <p class="secondary">
        {number}. {t('gone.since', { day: sayWholeDate(since, lang), n: times })}
      </p>
    </div>
  )
}
