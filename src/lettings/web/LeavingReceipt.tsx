import type { JSX } from 'preact'
import { yearAlways } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { Print } from '../../kernel/web/parts/Print.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './lettings-client.ts'
import { sayCalendarDay } from './say-calendar-day.ts'
import './lettings.css'

/** What the tenant leaves with who hands over her notice: that it was received, and what follows from it. */
export const LeavingReceipt = ({ household }: { household: string }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { data, ...answer } = useAsk('leaving.card', { household })
  if (!data?.leaving)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('leaving.loading')} shape="text" />
    )
  const { home, leaving, landlord } = data
  const day = (date: string): string => sayCalendarDay(date, yearAlways, speech)
  return (
    <div class="stack leaving-page">
      <p class="line no-print">
        <Button kind="primary" onClick={() => print()}>
          {t('leaving.print')}
        </Button>
        <Button href={`/bureau/relocation/conge/${household}`}>{t('leaving.back')}</Button>
      </p>
      <Print
        kind="letter"
        from={landlord}
        fromDetail={home.agency.name}
        title={t('leaving.paper.receipt')}
        dated={t('leaving.paper.dated', { day: day(leaving.receivedOn) })}
      >
        <p>
          {t('leaving.paper.receipt.body', {
            names: home.people.join(', '),
            address: home.address,
            door: home.door ? t('leaving.paper.door', { door: home.door }) : '',
          })}
        </p>
        <p>
          {t('leaving.paper.receipt.delay', {
            months: String(leaving.months),
            received: day(leaving.receivedOn),
            ends: day(leaving.ends),
          })}
        </p>
        <p>{t('leaving.paper.receipt.next')}</p>
        <div class="leaving-signs">
          <p class="leaving-sign">{t('leaving.paper.agency')}</p>
          <p class="leaving-sign">{t('leaving.paper.signs')}</p>
        </div>
      </Print>
    </div>
  )
}
