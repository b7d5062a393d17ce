import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { FileButton } from '../../../kernel/web/parts/FileButton.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { SensorTabs } from '../health/SensorTabs.tsx'
import { FaultyLines } from './FaultyLines.tsx'
import { MatchColumns } from './MatchColumns.tsx'
import { type GoingStep, type ReaderStep, type ReaderSteps, useReaderFile } from './useReaderFile.ts'
import '../sensors-page.css'

/** A meter reader’s file, handed over: what it would bring is shown first, and nothing is kept before one tap. */
export const ReaderPage = (): JSX.Element => {
  const { t } = useSpeech()
  const steps = useReaderFile()
  const { step } = steps
  return (
    <div class="stack-l sensors-page">
      <PageHead to="/bureau/capteurs" from={t('reader.back')} title={t('reader.title')}>
        <p class="secondary">{t('reader.lead')}</p>
      </PageHead>
      <SensorTabs />
      {'file' in step && (
        <p class="secondary">{t('reader.file', { name: step.file.name, n: step.file.rows.length })}</p>
      )}
      <StepShown steps={steps} />
    </div>
  )
}

const StepShown = ({ steps }: { steps: ReaderSteps }): JSX.Element => {
  const { t } = useSpeech()
  const { step } = steps
  if (step.at === 'doubt')
    return <MatchColumns heads={step.file.heads} doubt={step.doubt} no={step.no} onMatch={steps.match} />
  if ('done' in step) return <Going step={step} stop={steps.stop} />
  if (step.at === 'weighed') return <WeighedFileShown step={step} steps={steps} />
  if (step.at === 'taken') return <TakenFile step={step} open={steps.open} />
  return (
    <div class="stack-s">
      <p>{t('reader.formats')}</p>
      <ChooseFile open={steps.open} label={t('reader.choose')} kind="primary" />
      {step.unread && <RefusalNotice>{t('reader.unread')}</RefusalNotice>}
      {step.no && <RefusalNotice>{step.no}</RefusalNotice>}
    </div>
  )
}

type ChooseProps = { open: ReaderSteps['open']; label: string; kind: 'primary' | 'quiet' }
const ChooseFile = ({ open, label, kind }: ChooseProps): JSX.Element => (
  <FileButton
    label={label}
    accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
    kind={kind}
    onFile={(file) => void open(file)}
  />
)

type StepAt<At extends ReaderStep['at']> = Extract<ReaderStep, { at: At }>

const Going = ({ step, stop }: { step: GoingStep; stop: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const { at, done, all } = step
  return (
    <div class="stack-s">
      <p role="status">{t(`reader.${at}`, { done, all })}</p>
      <progress class="reader-bar" max={all} value={done} aria-label={t('reader.share')} />
      <div>
        <Button onClick={stop}>{t('reader.stop')}</Button>
      </div>
    </div>
  )
}

const WeighedFileShown = ({ step, steps }: { step: StepAt<'weighed'>; steps: ReaderSteps }): JSX.Element => {
  const { t } = useSpeech()
  const { fresh, known, faulty, lateDays } = step.weighed
  const n = fresh.length
  return (
    <>
      <p role="status">
        {n
          ? [
              t('reader.new', { n }),
              known && t('reader.known', { n: known }),
              faulty.length && t('reader.faulty', { n: faulty.length }),
            ]
              .filter(Boolean)
              .join(', ')
          : t('reader.nothing')}
      </p>
      {lateDays !== undefined && <p class="secondary">{t('reader.late_days', { days: lateDays })}</p>}
      <div class="line">
        {n > 0 && (
          <Button kind="primary" onClick={() => void steps.take()}>
            {t('reader.take', { n })}
          </Button>
        )}
        <ChooseFile open={steps.open} label={t('reader.other')} kind={n ? 'quiet' : 'primary'} />
      </div>
      <FaultyLines {...step.weighed} />
    </>
  )
}

const TakenFile = ({ step, open }: { step: StepAt<'taken'>; open: ReaderSteps['open'] }): JSX.Element => {
  const { t } = useSpeech()
  const { taken, halted, no, weighed } = step
  return (
    <>
      <p role="status">
        {taken ? t('reader.taken', { n: taken }) : t('reader.taken.none')}{' '}
        {(halted || no) && taken < weighed.fresh.length && t('reader.halted')}
      </p>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <ChooseFile open={open} label={t('reader.other')} kind="quiet" />
      <FaultyLines {...weighed} />
    </>
  )
}
