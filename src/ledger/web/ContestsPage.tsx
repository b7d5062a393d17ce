import type { JSX } from 'preact'
import { answerDays, hideDays } from '../../kernel/core/standing-days.ts'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { useHere } from '../../kernel/web/router.ts'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { AwaitedPage } from '../../kernel/web/parts/AwaitedPage.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { QuestionRow } from '../core/contract.ts'
import { AnswerContest } from './AnswerContest.tsx'
import { SaidOfQuestion } from './AskedSaid.tsx'
import { useAsk } from './ledger-client.ts'
import './Ledger.css'
import './Questions.css'

/** «On vous demande pourquoi»: what waits for an answer, the nearest deadline first; what is asked no more; what was answered. */
export const ContestsPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { path } = useHere()
  const { data, again, ...answer } = useAsk('ledger.contests', {}, true)
  const back = { to: path.replace(/\/pourquoi$/, ''), from: t('ledger.contests.back') }
  if (!data)
    return (
      <div class="ledger">
        <AwaitedPage
          title={t('ledger.contests.title.staff')}
          answer={answer}
          loading={t('ledger.contests.loading')}
          back={back}
        />
      </div>
    )
  const { waiting, dropped, answered, mayAnswer } = data
  return (
    <div class="ledger stack-l">
      <PageHead {...back} title={t(mayAnswer ? 'ledger.contests.title' : 'ledger.contests.title.staff')}>
        <p class="secondary">{t('ledger.contests.how', { answer: answerDays, hide: hideDays })}</p>
      </PageHead>
      <section class="stack-s" aria-labelledby="contests-waiting">
        <h2 id="contests-waiting">{t('ledger.contests.waiting')}</h2>
        {waiting.length === 0 && <Empty title={t('ledger.contests.none')} />}
        {waiting.map((row) => (
          <Question key={row.field.key} row={row}>
            <DaysLeft row={row} />
            {mayAnswer && row.contest && <AnswerContest contest={row.contest} onAnswered={again} />}
          </Question>
        ))}
      </section>
      <Questions id="contests-dropped" title={t('ledger.contests.dropped')} rows={dropped} />
      <Questions id="contests-answered" title={t('ledger.contests.answered')} rows={answered} />
    </div>
  )
}

const DaysLeft = ({ row: { contest } }: { row: QuestionRow }): JSX.Element | null => {
  const { t } = useSpeech()
  return contest ? (
    <p class={contest.left > 2 ? 'secondary' : 'question-late'}>
      {contest.left > 0 ? t('ledger.contests.left', { n: contest.left }) : t('ledger.contests.late')}
    </p>
  ) : null
}

type QuestionProps = {
  row: QuestionRow
  children?: JSX.Element | null | false | (JSX.Element | null | false)[]
}

const Question = ({ row, children }: QuestionProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <article class="question-row" aria-label={row.field.words ?? row.field.purpose}>
      <h3>{row.field.words ?? row.field.purpose}</h3>
      {row.field.words && <p>{row.field.purpose}</p>}
      <p class="secondary">{t('ledger.why.asker', { asker: row.field.askedBy })}</p>
      <SaidOfQuestion row={row} />
      {children}
    </article>
  )
}

const Questions = ({
  id,
  title,
  rows,
}: {
  id: string
  title: string
  rows: readonly QuestionRow[]
}): JSX.Element | null =>
  rows.length > 0 ? (
    <section class="stack-s" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.map((row) => (
        <Question key={row.field.key} row={row} />
      ))}
    </section>
  ) : null
