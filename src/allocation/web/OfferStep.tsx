import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Acts } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { CandidateCard } from '../core/commission/commission-queries.ts'
import { type AllocationCard, send } from './allocation-client.ts'
import { ConfirmAct } from './ConfirmAct.tsx'
import { saySessionDay } from './say-allocation.ts'

type Props = { card: AllocationCard; acts: Acts }

/** The offer that stands, or who is offered the dwelling next: the house says who. */
export const OfferStep = ({ card, acts }: Props): JSX.Element => {
  const { t } = useSpeech()
  const candidates = card.proposal?.candidates ?? []
  const standing = candidates.find(({ offer }) => offer && offer.answer === null)
  const accepted = candidates.some(({ offer }) => offer?.answer === 'accepted')
  const next = candidates.find(({ applicant }) => applicant.id === card.next)
  return (
    <section class="stack-s" aria-labelledby="offer">
      <h2 id="offer">{t('offer.title')}</h2>
      {standing && <StandingOffer card={card} acts={acts} candidate={standing} />}
      {accepted && <p>{t('offer.sign')}</p>}
      {next && (
        <p>
          <Button
            kind="primary"
            busy={acts.busy}
            onClick={() => void acts.act(send('offer.make', card.unit, {}), t('allocation.done'))}
          >
            {t('offer.make', { name: next.applicant.name })}
          </Button>
        </p>
      )}
      {(card.next === 'waits' || card.next === 'nobody') && <p>{t(`offer.next.${card.next}`)}</p>}
    </section>
  )
}

const StandingOffer = ({ card, acts, candidate }: Props & { candidate: CandidateCard }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const [receivedOn, setReceivedOn] = useState(dayOf(now))
  const { offer, applicant } = candidate
  if (!offer) return <></>
  const answer = (said: 'accepted' | 'refused'): void =>
    void acts.act(send('offer.answer', card.unit, { offer: offer.id, answer: said }), t('allocation.done'))
  return (
    <div class="allocation-card stack-s">
      <p>
        <strong>{applicant.name}</strong>
        {`, ${t('offer.made', { day: saySessionDay(offer.madeOn, now, speech) })}`}
      </p>
      <p>
        <a href={`/api/allocation/offers/${offer.id}.pdf`} download>
          {t('offer.letter')}
        </a>
      </p>
      {offer.lastDay ? (
        <p>{t('offer.until', { day: saySessionDay(offer.lastDay, now, speech) })}</p>
      ) : (
        <form
          class="stack-s"
          noValidate
          onSubmit={(e) => {
            e.preventDefault()
            if (receivedOn)
              void acts.act(
                send('offer.receive', card.unit, { offer: offer.id, receivedOn }),
                t('allocation.done'),
              )
          }}
        >
          <p class="secondary">{t('offer.unreceived')}</p>
          <Field
            kind="date"
            narrow
            label={t('offer.receivedOn')}
            value={receivedOn}
            onValue={setReceivedOn}
          />
          <p>
            <Button type="submit" busy={acts.busy}>
              {t('offer.receive')}
            </Button>
          </p>
        </form>
      )}
      <p class="line">
        <Button kind="primary" busy={acts.busy} onClick={() => answer('accepted')}>
          {t('offer.accept')}
        </Button>
        <ConfirmAct
          label={t('offer.refuse')}
          title={t('offer.refuse.ask', { name: applicant.name })}
          follows={t('offer.refuse.follows')}
          busy={acts.busy}
          onConfirm={() => answer('refused')}
        />
      </p>
    </div>
  )
}
