import type { JSX } from 'preact'
import { AwaitedPage } from '../../../../kernel/web/parts/AwaitedPage.tsx'
import { Empty } from '../../../../kernel/web/parts/Empty.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useAsk } from '../estate-client.ts'
import { CauseCard } from './CauseCard.tsx'
import { GivenAnswers } from './GivenAnswers.tsx'
import { SettlingNotice } from './SettlingNotice.tsx'
import { useSettleCause } from './useSettleCause.ts'
import './causes.css'

/** Values that differ over the estate, by cause: one answer settles all that are alike, and is taken back as easily. */
export const CausesPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('estate.causes', {})
  const { data: trust, again: trustAgain } = useAsk('estate.confidence', {})
  const { data: given, again: givenAgain } = useAsk('estate.answers', {})
  const settling = useSettleCause(() => {
    again()
    trustAgain()
    givenAgain()
  })
  if (!data) return <AwaitedPage title={t('causes.title')} answer={answer} loading={t('causes.loading')} />
  return (
    <div class="stack causes">
      <header class="stack-s">
        <h1>{t('causes.title')}</h1>
        {data.n > 0 && (
          <>
            <p class="secondary">{t('causes.lead')}</p>
            <p>
              {t('causes.counted', { n: data.n })} {t('causes.cases', { n: data.causes.length })}
            </p>
          </>
        )}
      </header>
      <SettlingNotice settling={settling} />
      {settling.no && <RefusalNotice>{settling.no}</RefusalNotice>}
      {data.causes.length === 0 && <Empty title={t('causes.none')}>{t('causes.none.hint')}</Empty>}
      {data.causes.map((cause) => (
        <CauseCard
          key={[cause.family, cause.field, cause.says, cause.against].join(' ')}
          cause={cause}
          trust={trust?.rows ?? []}
          isBusy={settling.running !== undefined}
          onSettle={(yes) => void settling.settle(cause, data.upTo, yes)}
        />
      ))}
      {data.rest > 0 && <p class="secondary">{t('causes.rest', { n: data.rest })}</p>}
      <GivenAnswers
        rows={given?.rows ?? []}
        isBusy={settling.running !== undefined}
        onBack={settling.takeBack}
      />
    </div>
  )
}
