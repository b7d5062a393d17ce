import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayPhone } from '../../kernel/core/say-figures.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { LeavingPaper } from './LeavingPaper.tsx'
import { useAsk } from './lettings-client.ts'
import { sayCalendarDay } from './say-calendar-day.ts'
import './lettings.css'

/** For the tenant who wants to leave: what is a notice, how it is given, her form; or what stands of hers. */
export const OwnLeaving = (): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { data, ...answer } = useAsk('leaving.own', {})
  const [shown, setShown] = useState(false)
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('leaving.loading')} shape="text" />
    )
  const { home, leaving, landlord, socialMonths } = data
  return (
    <div class="stack">
      <p class="no-print">
        <a href="/chez-moi">{t('leaving.back')}</a>
      </p>
      <h1 class="no-print">{t('leaving.own.title')}</h1>
      {!home && <p>{t('leaving.own.none')}</p>}
      {leaving && (
        <p class="leaving-sum">
          {t('leaving.own.stands', {
            received: sayCalendarDay(leaving.receivedOn, now, speech),
            ends: sayCalendarDay(leaving.ends, now, speech),
          })}{' '}
          {t('leaving.own.rent', { day: sayCalendarDay(leaving.rentUntil, now, speech) })}
        </p>
      )}
      {home && !leaving && (
        <div class="stack no-print">
          <h2>{t('leaving.own.not')}</h2>
          <p>{t('leaving.own.why')}</p>
          <ul>
            <li>{t('leaving.own.hand')}</li>
            <li>{t('leaving.own.registered')}</li>
            <li>{t('leaving.own.officer')}</li>
          </ul>
          <p>
            {t('leaving.own.months')} {t('leaving.own.social', { n: socialMonths })}
          </p>
          <p class="line">
            <Button kind="primary" onClick={() => setShown(true)}>
              {t('leaving.own.form')}
            </Button>
            {shown && <Button onClick={() => print()}>{t('leaving.print')}</Button>}
          </p>
        </div>
      )}
      {home && shown && !leaving && <LeavingPaper home={home} landlord={landlord} />}
      {home && (
        <p class="secondary no-print">
          {t('leaving.own.agency', { name: home.agency.name, phone: sayPhone(home.agency.phone) })}
        </p>
      )}
    </div>
  )
}
