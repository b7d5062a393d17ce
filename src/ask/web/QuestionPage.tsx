import type { JSX } from 'preact'
import { sayDay } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { goTo } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { type Acts, useActs } from '../../kernel/web/useActs.ts'
import { holdMs, useHold } from '../../kernel/web/useHold.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { QuestionNow } from '../core/contract.ts'
import { holdQuestion, send, useAsk } from './ask-client.ts'
import { askPaths } from './ask-paths.ts'
import { ConcludeQuestion } from './ConcludeQuestion.tsx'
import { CardRow, FactCard, KnownCard, SourceCard } from './FactCard.tsx'
import { LaunchQuestion } from './LaunchQuestion.tsx'
import { OfferStep } from './OfferStep.tsx'
import { QuestionResults } from './QuestionResults.tsx'
import { sayAnswers, sayAsker, sayPartlyMeasured } from './say-question.ts'
import './ask.css'

/** One question, where it stands: what is offered at its step, or what it brought. */
export const QuestionPage = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('ask.question', { id }, true)
  const acts = useActs(t('ask.kept'))
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('ask.loading')} />
    )
  return (
    <div class="asked stack-l" aria-busy={answer.state !== 'ready'}>
      <QuestionHead now={data} />
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
      {acts.said && <p role="status">{acts.said}</p>}
      <QuestionBody key={bodyOf(data.question)} id={id} now={data} acts={acts} again={again} />
    </div>
  )
}

// What was chosen for a sample stands when it goes to all.
const bodyOf = ({ state, step }: QuestionNow['question']): string =>
  state === 'draft' && (step === 'sample' || step === 'campaign') ? 'launch' : `${state} ${step}`

const QuestionHead = ({ now: { question, asked } }: { now: QuestionNow }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const today = useNow()
  const { directorate, words, purpose, at, state, way, endsOn, whyEnded } = question
  return (
    <PageHead to={askPaths.list} from={t('ask.title')} title={words}>
      <p>{t('ask.for', { purpose })}</p>
      <p class="secondary">
        {[
          t('ask.asks', { directorate: sayAsker(directorate, speech), day: sayDay(at, lang, today) }),
          whyEnded ? t(`ask.why.${whyEnded}`) : t(`ask.state.${state}`),
          ...(state === 'running' && endsOn ? [t('ask.until', { day: sayDay(endsOn, lang, today) })] : []),
          ...(asked && way === 'sample' && question.size !== null
            ? [t('ask.asked.size', { size: question.size, population: asked.population })]
            : []),
          ...(way ? [sayAnswers(question, speech), sayPartlyMeasured(question, speech)] : []),
        ].join(' · ')}
      </p>
    </PageHead>
  )
}

type BodyProps = { id: string; now: QuestionNow; acts: Acts; again: () => void }

const QuestionBody = ({ id, now, acts, again }: BodyProps): JSX.Element => {
  const { t } = useSpeech()
  const { question, met, can } = now
  const { state, step, conclusion } = question
  if (state === 'draft')
    return (
      <>
        {step === 'sample' || step === 'campaign' ? (
          <LaunchQuestion id={id} now={now} acts={acts} again={again} />
        ) : (
          <OfferStep id={id} step={step} now={now} acts={acts} again={again} />
        )}
        {can.launch && <DropDraft id={id} acts={acts} />}
      </>
    )
  if (state === 'met') return <MetAnswer met={met} />
  return (
    <>
      {conclusion ? (
        <p class="ask-decided">{t('ask.decided', { words: conclusion })}</p>
      ) : (
        state === 'ended' && !can.conclude && <p class="secondary">{t('ask.undecided')}</p>
      )}
      {can.conclude && <ConcludeQuestion id={id} again={again} />}
      <QuestionResults now={now} />
      {can.stop && <StopQuestion id={id} again={again} />}
    </>
  )
}

const StopQuestion = ({ id, again }: Pick<BodyProps, 'id' | 'again'>): JSX.Element => {
  const { t } = useSpeech()
  const { isLeaving, leave } = useHold(
    { soon: t('ask.stop.soon'), back: t('ask.stop.back'), done: t('ask.stopped') },
    again,
  )
  return (
    <div class="line no-print">
      <Button
        busy={isLeaving}
        onClick={() => leave(holdQuestion('ask.stop', id, {}, { ms: holdMs, stays: true }))}
      >
        {t('ask.stop')}
      </Button>
    </div>
  )
}

const DropDraft = ({ id, acts }: Pick<BodyProps, 'id' | 'acts'>): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const drop = async (): Promise<void> => {
    if ((await acts.act(send('ask.drop', id, {}), '')) !== 'done') return
    tell(t('ask.dropped'))
    goTo(askPaths.list)
  }
  return (
    <p class="secondary no-print">
      {t('ask.drop.why')}{' '}
      <Button small kind="plain" busy={acts.busy} onClick={() => void drop()}>
        {t('ask.drop')}
      </Button>
    </p>
  )
}

const MetAnswer = ({ met }: { met: QuestionNow['met'] }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <section class="stack-s" aria-labelledby="ask-met">
      <h2 id="ask-met">{t('ask.met.title')}</h2>
      <CardRow>
        {met?.fact && <FactCard fact={met.fact} />}
        {met?.known && <KnownCard known={met.known} />}
        {met?.source && <SourceCard source={met.source} />}
      </CardRow>
    </section>
  )
}
