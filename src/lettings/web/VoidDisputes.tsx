import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../kernel/core/dates.ts'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { type Acts, useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { type Cause, causes } from '../core/void/day-cause.ts'
import { daysLater } from '../../kernel/core/law-days.ts'
import { send, type VoidCard } from './lettings-client.ts'
import { sayCalendarDay } from './say-calendar-day.ts'

type Props = { card: VoidCard }
type Dispute = VoidCard['disputes'][number]

/** Days of which the agency says another cause: both are shown until somebody settles it, by name. */
export const VoidDisputes = ({ card }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const acts = useActs(t('void.kept'))
  if (card.disputes.length === 0 && !(card.can.dispute && card.days > 0)) return null
  return (
    <section class="stack-s">
      <h2>{t('void.disputes')}</h2>
      <p class="secondary">{t('void.dispute.lead')}</p>
      {card.disputes.length > 0 && (
        <ul class="void-list">
          {card.disputes.map((dispute) => (
            <SaidCause key={dispute.id} dispute={dispute} card={card} acts={acts} />
          ))}
        </ul>
      )}
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
      {acts.said && <p role="status">{acts.said}</p>}
      {card.can.dispute && card.days > 0 && <DisputeDays card={card} acts={acts} />}
    </section>
  )
}

const SaidCause = ({ dispute, card, acts }: Props & { dispute: Dispute; acts: Acts }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { id, starts, ends, cause, counted, by, settled } = dispute
  const choices = [...new Set([cause, ...counted])]
  return (
    <li class="stack-s">
      <p>
        {t('void.dispute.says', {
          name: by,
          starts: sayCalendarDay(starts, now, speech),
          ends: sayCalendarDay(ends, now, speech),
          cause: t(`void.cause.${cause}`),
          counted: counted.map((each) => t(`void.cause.${each}`)).join(', '),
        })}
      </p>
      {settled && (
        <p>
          {t('void.dispute.settled', {
            name: settled.by,
            day: sayCalendarDay(settled.at, now, speech),
            cause: t(`void.cause.${settled.cause}`),
          })}
        </p>
      )}
      {!settled && card.can.settle && (
        <p class="line">
          {choices.map((each) => (
            <Button
              key={each}
              small
              busy={acts.busy}
              onClick={() =>
                void acts.act(send('void.settle', card.unit, { dispute: id, cause: each }), t('void.done'))
              }
            >
              {t('void.dispute.settle', { cause: t(`void.cause.${each}`) })}
            </Button>
          ))}
        </p>
      )}
    </li>
  )
}

const DisputeDays = ({ card, acts }: Props & { acts: Acts }): JSX.Element => {
  const { t } = useSpeech()
  const now = useNow()
  const [starts, setStarts] = useState(daysLater(card.leaseEnds, 1))
  const [ends, setEnds] = useState(dayOf(now))
  const [cause, setCause] = useState<Cause>('allocation')
  const dispute = (e: Event): void => {
    e.preventDefault()
    if (starts && ends)
      void acts.act(
        send('void.dispute', card.unit, { dispute: newId(), starts, ends, cause }),
        t('void.dispute.done'),
      )
  }
  return (
    <details>
      <summary>{t('void.dispute')}</summary>
      <form class="stack-s" onSubmit={dispute} noValidate>
        <Field kind="date" narrow label={t('void.dispute.starts')} value={starts} onValue={setStarts} />
        <Field kind="date" narrow label={t('void.dispute.ends')} value={ends} onValue={setEnds} />
        <Field
          kind="select"
          label={t('void.dispute.cause')}
          value={cause}
          onValue={(value) => setCause(value as Cause)}
          options={causes.map((each) => ({
            value: each,
            label: `${t(`void.cause.${each}`)} (${t(`void.cause.${each}.what`)})`,
          }))}
        />
        <p>
          <Button type="submit" busy={acts.busy}>
            {t('void.dispute.send')}
          </Button>
        </p>
      </form>
    </details>
  )
}
