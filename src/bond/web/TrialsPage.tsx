import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../kernel/core/dates.ts'
import { sayNumber, sayShare } from '../../kernel/core/say-figures.ts'
import { Choice } from '../../kernel/web/parts/Choice.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useHere } from '../../kernel/web/router.ts'
import { AwaitedPage } from '../../kernel/web/parts/AwaitedPage.tsx'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { TrialRow } from '../core/trial/trial-contract.ts'
import { togetherFrom, trialVotes, type TrialVote } from '../core/slip-bounds.ts'
import { randomId, send, useAsk } from './bond-client.ts'
import { bondPaths, isPhonePath, pageClass } from './bond-paths.ts'
import { DecideTrial } from './DecideTrial.tsx'
import { OpenTrial } from './OpenTrial.tsx'
import './bond.css'

/** «Ce que nous essayons»: each trial says whose minutes it should save, where, until when, on what it is judged, who answers for it. */
export const TrialsPage = (): JSX.Element => {
  const { t } = useSpeech()
  const isPhone = isPhonePath(useHere().path)
  const { data, again, ...answer } = useAsk('bond.trials', {}, true)
  if (!data)
    return (
      <div class={pageClass(isPhone)}>
        <AwaitedPage
          title={t('bond.trials')}
          answer={answer}
          loading={t('bond.loading')}
          back={{ to: bondPaths.ideas(isPhone), from: t('bond.title') }}
        />
      </div>
    )
  const due = data.rows.filter(({ standing }) => standing === 'due').length
  return (
    <div class={`${pageClass(isPhone)} stack-l`}>
      <div class="stack-s">
        <PageHead to={bondPaths.ideas(isPhone)} from={t('bond.title')} title={t('bond.trials')} />
        <p class="secondary">{t('bond.trials.lead')}</p>
        {due > 0 && <p class="bond-owed">{t('bond.trials.due', { n: due })}</p>}
      </div>
      {data.choices && !isPhone && <OpenTrial choices={data.choices} again={again} />}
      {data.rows.length === 0 && <Empty title={t('bond.trials.none')} />}
      {data.rows.map((trial) => (
        <TrialCard key={trial.id} trial={trial} again={again} />
      ))}
    </div>
  )
}

const TrialCard = ({ trial, again }: { trial: TrialRow; again: () => void }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  const day = (date: string): string => sayDay(`${date}T12:00:00Z`, lang, now)
  const { standing, saves, agencies, startsOn, endsOn, decideBy, measure, person, votes, decided, can } =
    trial
  return (
    <section class="bond-answer stack">
      <div class="stack-s">
        <h2>{trial.name}</h2>
        <p>
          <strong>{t(`bond.trial.${standing}`, { day: day(standing === 'due' ? decideBy : endsOn) })}</strong>
        </p>
        <p class="secondary">
          {t('bond.trial.saves', { whom: saves.map((family) => t(`bond.place.${family}`)).join(', ') })}{' '}
          {agencies.length
            ? t('bond.trial.where', { where: agencies.join(', ') })
            : t('bond.trial.everywhere')}{' '}
          {t('bond.trial.when', { from: day(startsOn), to: day(endsOn) })}{' '}
          {t('bond.trial.person', { name: person })}
        </p>
      </div>
      <dl class="bond-evidence">
        <div>
          <dt>{measure.title}</dt>
          <dd>
            {t('bond.trial.before', { value: sayEvidence(measure.before, speech) })}{' '}
            {t('bond.trial.during', { value: sayEvidence(measure.during, speech) })}
          </dd>
        </div>
        <div>
          <dt>{t('bond.trial.votes')}</dt>
          <dd>
            {votes
              ? t('bond.trial.voted', { keep: votes.keep, stop: votes.stop, unsure: votes.unsure })
              : t(standing === 'running' ? 'bond.trial.votes.later' : 'bond.trial.votes.few')}
          </dd>
        </div>
      </dl>
      {decided && (
        <div>
          <p class="bond-said">{decided.words}</p>
          <p class="secondary">{[decided.by, sayDay(decided.at, lang, now)].filter(Boolean).join(' · ')}</p>
        </div>
      )}
      {can.vote && <VoteTrial id={trial.id} />}
      {can.decide && <DecideTrial trial={trial} again={again} />}
    </section>
  )
}

const sayEvidence = (value: TrialRow['measure']['before'], { t, lang }: Speech): string => {
  if (!value) return t('bond.trial.unknown')
  const { n, of } = value
  if (of === null) return sayNumber(n, lang)
  return of === 0
    ? t('bond.trial.unknown')
    : `${sayShare(n / of, lang)} (${sayNumber(n, lang)} / ${sayNumber(of, lang)})`
}

/** Who lives with it says what she thinks of it, without a name; the last time counts. */
const VoteTrial = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const [vote, setVote] = useState<TrialVote>()
  const cast = (value: TrialVote): void => {
    setVote(value)
    void send(
      'bond.drop',
      randomId(),
      { kind: 'vote', slip: randomId(), trial: id, vote: value },
      { leave: true },
    )
    tell(t('bond.vote.kept', { n: togetherFrom - 1 }))
  }
  return (
    <Choice
      legend={t('bond.vote')}
      layout="row"
      options={trialVotes.map((value) => ({ value, label: t(`bond.vote.${value}`) }))}
      value={vote}
      onValue={cast}
    />
  )
}
