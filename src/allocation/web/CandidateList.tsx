import type { JSX } from 'preact'
import { dayOf } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Acts } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { CandidateCard } from '../core/commission/commission-queries.ts'
import { type AllocationCard, send } from './allocation-client.ts'
import { ConfirmAct } from './ConfirmAct.tsx'
import { sayApplicant, sayDecided } from './say-allocation.ts'

type Props = { card: AllocationCard; acts: Acts }

/** Who is before the commission, by rank, with what was decided of each; a paper that came and a withdrawal are said here. */
export const CandidateList = ({ card, acts }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      <ol class="allocation-list">
        {card.proposal?.candidates.map((each) => (
          <Candidate key={each.applicant.id} candidate={each} card={card} acts={acts} />
        ))}
      </ol>
      {card.proposal?.few && <p class="secondary">{t(`candidate.few.${card.proposal.few}`)}</p>}
    </>
  )
}

const Candidate = ({ candidate, card, acts }: Props & { candidate: CandidateCard }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { applicant, rank, withdrawnOn, decision, order, paperOn, offer } = candidate
  const isOver = withdrawnOn !== null || (offer?.answer != null && offer.answer !== 'accepted')
  const about = { applicant: applicant.id }
  return (
    <li class="allocation-line">
      <span class="stack-s">
        <span>
          <strong>
            {decision === null || order !== null
              ? `${t('candidate.rank', { n: order ?? rank })}\u00a0: ${applicant.name}`
              : applicant.name}
          </strong>
          <br />
          <span class="secondary">{sayApplicant(applicant, speech)}</span>
        </span>
        {sayDecided(candidate, now, speech).map((said) => (
          <span key={said}>{said}</span>
        ))}
      </span>
      <span class="line">
        {decision === 'c' && !paperOn && !isOver && (
          <Button
            small
            busy={acts.busy}
            label={`${t('decision.bring')} (${applicant.name})`}
            onClick={() =>
              void acts.act(
                send('paper.bring', card.unit, { ...about, broughtOn: dayOf(now) }),
                t('allocation.done'),
              )
            }
          >
            {t('decision.bring')}
          </Button>
        )}
        {!isOver && (decision === null || decision < 'd') && (
          <ConfirmAct
            small
            kind="plain"
            label={t('candidate.withdraw')}
            about={applicant.name}
            title={t('candidate.withdraw.ask', { name: applicant.name })}
            follows={t('candidate.withdraw.follows')}
            busy={acts.busy}
            onConfirm={() =>
              void acts.act(send('candidate.withdraw', card.unit, about), t('allocation.done'))
            }
          />
        )}
      </span>
    </li>
  )
}
