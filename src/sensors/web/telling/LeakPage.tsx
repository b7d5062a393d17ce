import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { cents } from '../../../kernel/core/money.ts'
import { sayMoney, sayPhone, sayQuantity } from '../../../kernel/core/say-figures.ts'
import { takeKey } from '../../../kernel/web/link-key.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { useAsk } from '../sensors-client.ts'
import { LeakAnswers } from './LeakAnswers.tsx'
import { LeakChecks } from './LeakChecks.tsx'
import type { OpenedLeak } from './opened-leak.ts'
import './LeakPage.css'

/** A leak, by the link of a mail or text: what runs, how to look for it, and one answer. It is answered by a press, never by being looked at. */
export const LeakPage = (): JSX.Element => {
  const { t } = useSpeech()
  const key = takeKey('/fuite')
  const { data, again, ...answer } = useAsk('leak.page', key ? { key } : null)
  if (!key) return <ShutLeak why={t('leak.no_link')} />
  if (!data)
    return answer.state === 'refused' ? (
      <ShutLeak why={answer.no.message} {...(answer.no.refused === 'offline' ? { again } : {})} />
    ) : (
      <Loading label={t('leak.loading')} shape="text" />
    )
  return data.isOpen ? <RunningLeak leak={data} linkKey={key} again={again} /> : <EndedLeak leak={data} />
}

type RunningProps = { leak: OpenedLeak; linkKey: string; again: () => void }

const RunningLeak = ({ leak, linkKey, again }: RunningProps): JSX.Element => {
  const { t } = useSpeech()
  const { agency, no, answer } = leak
  return (
    <div class="leak stack-l">
      <div class="stack-s">
        <h1>{t(leak.kind === 'leak.steady' ? 'leak.head.steady' : 'leak.head.often')}</h1>
        <p class="leak-flow">{useFlow(leak)}</p>
        <p>
          {t(agency.phone ? 'leak.spreads.call' : 'leak.spreads')} <CallAgency phone={agency.phone} />
        </p>
        {no !== null && answer !== 'notFound' && <p>{t('leak.filed', { no: String(no) })}</p>}
      </div>
      <LeakChecks />
      <LeakAnswers leak={leak} linkKey={linkKey} again={again} />
      <p class="secondary">{t('leak.why')}</p>
    </div>
  )
}

// All that is known, and nothing else.
const useFlow = ({ since, hourly, centsOfDay }: OpenedLeak): string => {
  const { t, lang } = useSpeech()
  const day = sayDay(`${since}T12:00:00Z`, lang, useNow())
  if (hourly === null) return t('leak.since', { since: day })
  const litres = sayQuantity(hourly, lang)
  return centsOfDay === null
    ? t('leak.since.flow', { since: day, litres })
    : t('leak.since.cost', { since: day, litres, cost: sayMoney(cents(centsOfDay), lang) })
}

const CallAgency = ({ phone }: { phone: string }): JSX.Element | null =>
  phone ? <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{sayPhone(phone)}</a> : null

const EndedLeak = ({ leak: { no, agency, isGone } }: { leak: OpenedLeak }): JSX.Element => {
  const { t } = useSpeech()
  if (isGone)
    return (
      <div class="leak stack">
        <h1>{t('leak.gone')}</h1>
        <p>{t('leak.gone.call')}</p>
      </div>
    )
  return (
    <div class="leak stack">
      <h1>{t('leak.over')}</h1>
      {no === null ? (
        <p>{t('leak.over.nothing')}</p>
      ) : (
        <p>
          {t('leak.over.filed', { no: String(no) })}{' '}
          {agency.phone ? <CallAgency phone={agency.phone} /> : agency.name}
        </p>
      )}
    </div>
  )
}

/** Why it does not open; without network it may be asked again. */
const ShutLeak = ({ why, again }: { why: string; again?: () => void }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="leak stack">
      <h1>{t('leak.shut')}</h1>
      <RefusalNotice>{why}</RefusalNotice>
      {again && (
        <p>
          <Button onClick={again}>{t('leak.again')}</Button>
        </p>
      )}
    </div>
  )
}
