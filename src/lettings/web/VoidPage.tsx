import type { JSX } from 'preact'
import { dayOf } from '../../kernel/core/dates.ts'
import { cents } from '../../kernel/core/money.ts'
import { Bars } from '../../kernel/web/parts/Bars.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Slot } from '../../kernel/web/Slot.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { daysLater } from '../../kernel/core/law-days.ts'
import { causes } from '../core/void/day-cause.ts'
import { isNewcomerVisitNear } from '../core/void/newcomer-questions.ts'
import { type VoidCard, useAsk } from './lettings-client.ts'
import { sayCalendarDay } from './say-calendar-day.ts'
import { sayDwelling } from './say-void.ts'
import { VoidDiagnostics } from './VoidDiagnostics.tsx'
import { NewcomerVisit } from './NewcomerVisit.tsx'
import { VoidDisputes } from './VoidDisputes.tsx'
import { VoidStops } from './VoidStops.tsx'
import { VoidOrders } from './VoidOrders.tsx'
import { VoidRemarks } from './VoidRemarks.tsx'
import { VoidThread } from './VoidThread.tsx'
import { VoidTrack } from './VoidTrack.tsx'
import { VoidVoice } from './VoidVoice.tsx'
import { PriceVoid } from './PriceVoid.tsx'
import './lettings.css'

/** One dwelling between two leases: where it stands on both ways, why each day passed, what keeps it, what was done. */
export const VoidPage = ({ unit }: { unit: string }): JSX.Element => {
  const { t } = useSpeech()
  const now = useNow()
  const { data, ...answer } = useAsk('void.card', { unit }, true)
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('void.loading')} shape="text" />
    )
  return (
    <div class="stack void-page">
      <VoidHead card={data} />
      {data.can.visit && isNewcomerVisitNear(data.newcomerDue, dayOf(now)) && (
        <NewcomerVisit unit={data.unit} due={data.newcomerDue} />
      )}
      <div class="void-two">
        <VoidTrack card={data} track="works" />
        <VoidTrack card={data} track="allocation" />
      </div>
      <Slot name="void.allocation" unit={data.unit} />
      <VoidOrders card={data} />
      <div class="void-two">
        <VoidCauses card={data} />
        <VoidDiagnostics card={data} />
      </div>
      <div class="void-two">
        <VoidVoice card={data} />
        <VoidRemarks card={data} />
      </div>
      <div class="void-two">
        <VoidDisputes card={data} />
        <VoidStops card={data} />
      </div>
      <VoidThread card={data} />
    </div>
  )
}

const VoidHead = ({ card }: { card: VoidCard }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const day = (date: string): string => sayCalendarDay(date, now, speech)
  const line = card.nextStarts
    ? t('void.line.next', { day: day(card.nextStarts) })
    : card.days > 0
      ? t('void.line.empty', { day: day(daysLater(card.leaseEnds, 1)) })
      : t('void.line.until', { day: day(card.leaseEnds) })
  return (
    <PageHead
      to="/bureau/relocation"
      from={t('void.title')}
      title={`${sayDwelling(card, speech)}, ${card.building.name}`}
    >
      <p>
        {[
          line,
          card.ball && `${t('void.ball')} ${t(`void.ball.${card.ball}`)}.`,
          card.owed && t('void.owed', { day: day(card.owed) }),
          card.late &&
            t('void.line.late', { step: t(`void.step.${card.late.step}`), day: day(card.late.day) }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <p class="secondary line">
        <span>{[card.building.address, card.agency.name].join('\u00a0· ')}</span>
        <a href={`/bureau/lieu/${card.unit}`}>{t('void.place')}</a>
        {card.household && card.can.works && (
          <a href={`/bureau/relocation/conge/${card.household}`}>{t('void.leaving')}</a>
        )}
      </p>
    </PageHead>
  )
}

const VoidCauses = ({ card }: { card: VoidCard }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const shown = causes.filter((cause) => card.causes[cause] > 0)
  return (
    <section class="stack-s">
      <h2>{t('void.causes')}</h2>
      {card.days === 0 ? (
        <p>{t('void.causes.none')}</p>
      ) : (
        <Bars
          title={t('void.causes.of', { n: card.days })}
          bars={shown.map((cause) => ({
            label: t(`void.cause.${cause}`),
            value: card.causes[cause],
            said: t('void.days', { n: card.causes[cause] }),
            ...(cause === card.cause ? { strong: true } : {}),
          }))}
          max={card.days}
          table={{ open: t('void.table'), what: t('void.table.cause'), value: t('void.table.days') }}
        />
      )}
      {card.cause && (
        <p class="secondary">
          {`${t('void.column.cause')}\u00a0: ${t(`void.cause.${card.cause}`)} (${t(`void.cause.${card.cause}.what`)}).`}
        </p>
      )}
      {card.daily === null ? (
        <p class="secondary">{t('void.lost.unknown')}</p>
      ) : (
        card.days > 0 && <p>{t('void.lost', { lost: cents(card.lost ?? 0), daily: cents(card.daily) })}</p>
      )}
      {card.can.price && <PriceVoid unit={card.unit} daily={card.daily} />}
      {card.rpls && (
        <p class="secondary">
          {`${t('void.rpls')}\u00a0— ${t(`void.rpls.${card.rpls.mode as 1 | 2 | 3}`, { day: card.rpls.lease ? sayCalendarDay(card.rpls.lease, now, speech) : '' })} ${card.rpls.long ? t('void.rpls.long') : ''}`}
        </p>
      )}
    </section>
  )
}
