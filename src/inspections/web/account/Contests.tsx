import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useSpent } from '../../../kernel/web/useSpent.ts'
import type { Contest, SettlementView } from '../../core/account/account-queries.ts'
import { sayDifference } from '../../core/account/settlement-paper.ts'
import { send } from './account-client.ts'

type Props = { account: SettlementView }

/** What the tenant holds against an account: what waits for an answer first, each with the difference that it is about. */
export const Contests = ({ account }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const { contests } = account
  if (contests.length === 0) return null
  const waiting = contests.filter(({ state }) => state === 'asked')
  const answered = contests.filter(({ state }) => state !== 'asked')
  return (
    <section class="stack" aria-labelledby="account-contests">
      <h2 id="account-contests">{t('settlement.contests')}</h2>
      <ul class="account-rows">
        {[...waiting, ...answered].map((contest) => (
          <li key={contest.id} class="account-line">
            <OneContest contest={contest} account={account} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const OneContest = ({ contest, account }: Props & { contest: Contest }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { at, flaw, words, state, answerWords, answeredAt } = contest
  const line = account.lines.find((each) => each.flaw === flaw)
  const day = (said: string): string => sayDay(said, lang, yearAlways)
  return (
    <>
      <h3>{line ? sayDifference(line, speech) : t('settlement.contest.whole')}</h3>
      <p class="own-contest">{words}</p>
      <p class="secondary">{day(at)}</p>
      {state !== 'asked' && answerWords && answeredAt && (
        <p>{t(`settlement.contest.answered.${state}`, { on: day(answeredAt), answer: answerWords })}</p>
      )}
      {state === 'asked' && account.can.answer && <AnswerContest id={account.id} contest={contest.id} />}
    </>
  )
}

const AnswerContest = ({ id, contest }: { id: string; contest: string }): JSX.Element => {
  const { t } = useSpeech()
  const { busy, no, act } = useActs(t('settlement.kept'))
  const { onEffort, effort } = useSpent()
  const [words, setWords] = useState('')
  const [isTried, setTried] = useState(false)
  const isMissing = words.trim() === ''
  const answer = (isCorrected: boolean): void => {
    setTried(true)
    if (isMissing) return
    const data = { contest, isCorrected, words: words.trim() }
    void act(send('settlement.answerContest', id, data, { effort: effort() }), t('settlement.contest.done'))
  }
  return (
    <div class="account-form stack-s">
      <Field
        kind="area"
        rows={3}
        label={t('settlement.contest.words')}
        hint={t('settlement.contest.words.hint')}
        value={words}
        onValue={setWords}
        maxLength={1000}
        problem={isTried && isMissing ? t('settlement.contest.missing') : undefined}
        effortKey="inspections.contestAnswer"
        onEffort={onEffort}
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div class="line">
        <Button busy={busy} onClick={() => answer(false)}>
          {t('settlement.contest.keep')}
        </Button>
        <Button busy={busy} onClick={() => answer(true)}>
          {t('settlement.contest.correct')}
        </Button>
      </div>
    </div>
  )
}
