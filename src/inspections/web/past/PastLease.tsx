import type { JSX } from 'preact'
import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from '../account/account-client.ts'
import { Forwarding } from '../own/Forwarding.tsx'
import { OwnInspections } from '../OwnInspections.tsx'
import { Proxies } from './Proxies.tsx'
import { ClosedPapers } from './ClosedPapers.tsx'
import '../account/account.css'

/** What who has left may still read: her account, her inspections; where she lives now. Nothing of who came after her. */
export const PastLease = (): JSX.Element => {
  const { t, lang } = useSpeech()
  const { data, again, ...answer } = useAsk('lease.papers', {}, true)
  if (!data)
    return answer.state === 'refused' ? (
      <ClosedPapers no={answer.no} />
    ) : (
      <Loading label={t('settlement.loading')} shape="text" />
    )
  const { id, ends, until, isProxy } = data
  const day = (date: string): string => sayDay(date, lang, yearAlways)
  return (
    <div class="account stack-l">
      <header class="stack-s">
        <h1>{t('past.title')}</h1>
        {ends && until && <p class="secondary">{t('past.until', { ends: day(ends), until: day(until) })}</p>}
        {isProxy && <p class="secondary">{t('past.proxy')}</p>}
      </header>
      <OwnInspections />
      <Forwarding lease={id} known={data} again={again} />
      {!isProxy && <Proxies papers={data} again={again} />}
    </div>
  )
}
