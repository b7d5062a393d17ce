import type { JSX } from 'preact'
import { sayWholeDate } from '../../../kernel/core/dates.ts'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { UsedMeter } from '../../core/use/use-contract.ts'
import { useAsk } from '../sensors-client.ts'
import { OwnNotes } from '../notes/OwnNotes.tsx'
import { StudyChoices } from './StudyChoices.tsx'
import { HomeHours } from './HomeHours.tsx'
import { OwnLeak } from './OwnLeak.tsx'
import { MeterUse } from './MeterUse.tsx'
import './use.css'

/** What the home of a tenant uses, against what is usual there; who sees it; and how her hours are kept, or no more. */
export const OwnUse = (): JSX.Element => {
  const { t, lang } = useSpeech()
  const { data, ...answer } = useAsk('dwelling.use', {}, true)
  if (!data)
    return (
      <div class="stack-l">
        <p>
          <a href="/chez-moi">{t('use.back')}</a>
        </p>
        <h1>{t('use.title')}</h1>
        {answer.state === 'refused' ? (
          <RefusalNotice>{answer.no.message}</RefusalNotice>
        ) : (
          <Loading label={t('use.loading')} shape="text" />
        )}
      </div>
    )
  const { unit, meters, since, leak, allowed, studies } = data
  return (
    <div class="stack-l">
      <p>
        <a href="/chez-moi">{t('use.back')}</a>
      </p>
      <h1>{t(titleOf(meters))}</h1>
      {leak && <OwnLeak leak={leak} />}
      {!meters.length && <Empty title={t('use.none')}>{t('use.none.words')}</Empty>}
      {meters.map((meter) => (
        <MeterUse key={meter.metric} meter={meter} />
      ))}
      {unit && since && meters.length > 0 && (
        <>
          <section class="stack-s">
            <h2>{t('use.who')}</h2>
            <ul class="stack-s">
              <li>{t('use.who.you', { since: sayWholeDate(since, lang) })}</li>
              <li>{t('use.who.landlord')}</li>
              <li>{t('use.who.kept')}</li>
              <li>{t('use.who.next')}</li>
            </ul>
            <p>
              <a href="/compte">{t('use.rights')}</a>
            </p>
          </section>
          <OwnNotes />
          <StudyChoices unit={unit} studies={studies} again={answer.again} />
          <HomeHours
            unit={unit}
            metrics={meters.map(({ metric }) => metric)}
            allowed={allowed.find(({ purpose }) => purpose === 'hours')}
            again={answer.again}
          />
        </>
      )}
    </div>
  )
}

/** What the page is called: water alone, or heating too. */
export const titleOf = (meters: readonly Pick<UsedMeter, 'metric'>[]): 'use.title' | 'use.title.heat' =>
  meters.some(({ metric }) => metric === 'heat' || metric === 'allocator') ? 'use.title.heat' : 'use.title'
