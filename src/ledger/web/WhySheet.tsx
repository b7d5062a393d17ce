import type { JSX } from 'preact'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../kernel/web/parts/Sheet.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { QuestionRow } from '../core/contract.ts'
import { ContestQuestion } from './ContestQuestion.tsx'
import { useAsk } from './ledger-client.ts'
import { sayPeriod } from './say-effort.ts'
import { sayCost, sayPlainDay, sayReads } from './say-question.ts'
import { SaidOfQuestion } from './AskedSaid.tsx'
import { VoteQuestion } from './VoteQuestion.tsx'
import './Questions.css'

/** Why a question is asked: what for first, who asks, what it costs, who reads it; then to ask why in public, and to vote. */
export const WhySheet = ({
  field,
  question,
  open,
  onClose,
}: {
  field: string
  question: string
  open: boolean
  onClose: () => void
}): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('ledger.questions', {})
  const row = data?.rows.find((one) => one.field.key === field)
  return (
    <Sheet open={open} title={question} closeLabel={t('ledger.why.close')} onClose={onClose}>
      {row ? (
        <Reasons row={row} again={again} isTold={question.includes(row.field.purpose)} />
      ) : answer.state === 'refused' ? (
        <RefusalNotice>{answer.no.message}</RefusalNotice>
      ) : data ? (
        <p>{t('ledger.why.unknown')}</p>
      ) : (
        <Loading label={t('ledger.why.loading')} shape="text" />
      )}
    </Sheet>
  )
}

/** `isTold`: the title says already what it is for. */
type ReasonsProps = { row: QuestionRow; again: () => void; isTold: boolean }

const Reasons = ({ row, again, isTold }: ReasonsProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { field, votes } = row
  return (
    <div class="stack">
      {!isTold && <p class="question-why">{field.purpose}</p>}
      <ul class="question-facts">
        <li>{t('ledger.why.asker', { asker: field.askedBy })}</li>
        <li>{sayCost(row, speech)}</li>
        <li>{sayReads(row, speech)}</li>
        {field.legalBasis && <li>{t('ledger.why.law', { basis: field.legalBasis })}</li>}
        {row.standing.why !== 'review' && (
          <li>{t('ledger.why.review', { day: sayPlainDay(field.reviewOn, speech, now) })}</li>
        )}
        {votes && <li>{t('ledger.vote.result', { ...votes, quarter: sayPeriod(votes.quarter, speech) })}</li>}
      </ul>
      <SaidOfQuestion row={row} />
      <ContestQuestion row={row} onAsked={again} />
      <VoteQuestion field={field.key} />
    </div>
  )
}
