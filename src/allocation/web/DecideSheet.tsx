import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../kernel/core/dates.ts'
import { daysLater } from '../../kernel/core/law-days.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Choices } from '../../kernel/web/parts/Choice.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../kernel/web/parts/Sheet.tsx'
import { SheetFoot } from '../../kernel/web/parts/SheetFoot.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { type PaperCode, paperCodes } from '../core/applicants/applicant-codes.ts'
import {
  type DecisionCode,
  decisionCodes,
  type DecisionReason,
  reasonsOf,
} from '../core/commission/decision-codes.ts'
import { type AllocationCard, send } from './allocation-client.ts'
import { type DecisionDraft, decisionDrafts, toldDecisions } from './decision-drafts.ts'
import { sayApplicant, saySessionDay } from './say-allocation.ts'

type Props = { card: AllocationCard; onClose: () => void }

/** What the commission decided of each candidate: ranks and votes are filled in as most often, and changed where it was otherwise. */
export const DecideSheet = ({ card, onClose }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { act, busy, no } = useActs(t('allocation.kept'))
  const open = card.commissions.filter(({ isClosed }) => !isClosed)
  // What is to come has decided nothing yet.
  const sessions = open.filter(({ heldOn }) => heldOn <= dayOf(now))
  const [ahead] = open
  const [commission, setCommission] = useState(sessions[0]?.id ?? '')
  const [drafts, setDrafts] = useState(() =>
    decisionDrafts(card.proposal?.candidates ?? [], sessions[0]?.voters ?? 0, daysLater(dayOf(now), 15)),
  )
  const change = (at: number, more: Partial<DecisionDraft>): void =>
    setDrafts(drafts.with(at, { ...drafts[at]!, ...more }))
  const decide = async (e: Event): Promise<void> => {
    e.preventDefault()
    const sent = send('candidates.decide', card.unit, { commission, decisions: toldDecisions(drafts) })
    if (await act(sent, t('allocation.done'))) onClose()
  }
  return (
    <Sheet open wide title={t('decision.title')} closeLabel={t('allocation.close')} onClose={onClose}>
      {sessions.length === 0 ? (
        <>
          <p>
            {ahead
              ? t('decision.commission.ahead', { day: saySessionDay(ahead.heldOn, now, speech) })
              : t('decision.commission.none')}
          </p>
          <SheetFoot onBack={onClose} />
        </>
      ) : (
        <form class="stack" onSubmit={(e) => void decide(e)} noValidate>
          <Field
            kind="select"
            label={t('decision.commission')}
            value={commission}
            onValue={setCommission}
            options={sessions.map(({ id, heldOn }) => ({
              value: id,
              label: t('commission.of', { day: saySessionDay(heldOn, now, speech) }),
            }))}
          />
          {drafts.map((draft, i) => (
            <Decision key={draft.applicant} draft={draft} onChange={(more) => change(i, more)} />
          ))}
          {no && <RefusalNotice>{no}</RefusalNotice>}
          <SheetFoot onBack={onClose}>
            <Button kind="primary" type="submit" busy={busy}>
              {t('decision.send')}
            </Button>
          </SheetFoot>
        </form>
      )}
    </Sheet>
  )
}

type DecisionProps = { draft: DecisionDraft; onChange: (more: Partial<DecisionDraft>) => void }

const Decision = ({ draft, onChange }: DecisionProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { decision } = draft
  return (
    <div class="allocation-card stack-s" role="group" aria-label={draft.name}>
      <p class="secondary">{sayApplicant(draft.about, speech)}</p>
      <div class="allocation-two">
        <Field
          kind="select"
          label={t('decision.of', { name: draft.name })}
          value={decision}
          onValue={(value) => onChange({ decision: value as DecisionCode, reasons: [] })}
          options={decisionCodes.map((code) => ({ value: code, label: t(`decision.${code}`) }))}
        />
        {decision < 'd' && (
          <Field
            narrow
            inputMode="numeric"
            label={t('decision.order')}
            value={draft.order}
            onValue={(order) => onChange({ order })}
          />
        )}
        <Field
          narrow
          inputMode="numeric"
          label={t('decision.votesFor')}
          value={draft.votesFor}
          onValue={(votesFor) => onChange({ votesFor })}
        />
        <Field
          narrow
          inputMode="numeric"
          label={t('decision.votesAgainst')}
          value={draft.votesAgainst}
          onValue={(votesAgainst) => onChange({ votesAgainst })}
        />
      </div>
      {decision === 'c' && (
        <div class="allocation-two">
          <Field
            kind="select"
            label={t('decision.paper')}
            value={draft.paper}
            onValue={(paper) => onChange({ paper: paper as PaperCode })}
            options={paperCodes.map((code) => ({ value: code, label: t(`applicant.paper.${code}`) }))}
          />
          <Field
            kind="date"
            narrow
            label={t('decision.paperBy')}
            value={draft.paperBy}
            onValue={(paperBy) => onChange({ paperBy })}
          />
        </div>
      )}
      {decision > 'c' && (
        <Choices
          legend={t('decision.reasons')}
          value={draft.reasons}
          onValue={(reasons) => onChange({ reasons: reasons as DecisionReason[] })}
          options={reasonsOf(decision).map((code) => ({ value: code, label: t(`decision.reason.${code}`) }))}
        />
      )}
    </div>
  )
}
