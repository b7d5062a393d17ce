import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import { LeavingForm } from './LeavingForm.tsx'
import { type LeavingCard, send, useAsk } from './lettings-client.ts'
import { sayCalendarDay } from './say-calendar-day.ts'
import './lettings.css'

/** A tenant’s notice: recorded, and once it stands, printed, corrected or called off by agreement. */
export const LeavingPage = ({ household }: { household: string }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { data, again, ...answer } = useAsk('leaving.card', { household }, true)
  const [changing, setChanging] = useState(false)
  return (
    <div class="stack leaving-page">
      <PageHead to="/bureau/relocation" from={t('leaving.back')} title={t('leaving.title')}>
        {data && (
          <p class="secondary">
            {[
              t('leaving.who', {
                names: data.home.people.join(', '),
                day: sayCalendarDay(data.since, now, speech),
              }),
              data.home.address,
            ].join('\u00a0· ')}
          </p>
        )}
      </PageHead>
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('leaving.loading')} shape="text" />}
      {data?.leaving && !changing && (
        <Standing card={data} now={now} onChange={() => setChanging(true)} onDone={again} />
      )}
      {data && (!data.leaving || changing) && (
        <LeavingForm
          card={data}
          now={now}
          onDone={() => {
            setChanging(false)
            again()
          }}
        />
      )}
    </div>
  )
}

type StandingProps = { card: LeavingCard; now: string; onChange: () => void; onDone: () => void }

const Standing = ({ card, now, onChange, onDone }: StandingProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { leaving, reason, home } = card
  if (!leaving) return <></>
  const isOver = leaving.ends < dayOf(now)
  return (
    <section class="stack">
      <p class="leaving-sum">
        {t('leaving.stands', {
          received: sayCalendarDay(leaving.receivedOn, now, speech),
          way: t(`leaving.way.${leaving.way}`),
          months: String(leaving.months),
          ends: sayCalendarDay(leaving.ends, now, speech),
        })}{' '}
        {t('leaving.stands.rent', { day: sayCalendarDay(leaving.rentUntil, now, speech) })}
        {reason && ` ${t('leaving.stands.reason', { reason: t(`leaving.reason.${reason}`) })}`}
      </p>
      <p class="line">
        {leaving.way === 'hand' && (
          <Button kind="primary" href={`/bureau/relocation/recu/${home.household}`}>
            {t('leaving.receipt')}
          </Button>
        )}
        <Button href={`/bureau/relocation/${home.unit}`}>{t('leaving.void')}</Button>
        {!isOver && <Button onClick={onChange}>{t('leaving.correct')}</Button>}
      </p>
      {!isOver && <Withdrawing leaving={leaving.id} household={home.household} now={now} onDone={onDone} />}
    </section>
  )
}

type WithdrawingProps = { leaving: string; household: string; now: string; onDone: () => void }

const Withdrawing = ({ leaving, household, now, onDone }: WithdrawingProps): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no, said } = useActs(t('leaving.kept'))
  const { onEffort, effort } = useSpent()
  const [agreedOn, setAgreedOn] = useState(dayOf(now))
  const withdraw = async (e: Event): Promise<void> => {
    e.preventDefault()
    if (!agreedOn) return
    const sent = send('leaving.withdraw', leaving, { household, agreedOn }, { effort: effort() })
    if (await act(sent, t('leaving.withdrawn'))) onDone()
  }
  return (
    <details>
      <summary>{t('leaving.withdraw')}</summary>
      <form class="stack" onSubmit={(e) => void withdraw(e)} noValidate>
        <p>{t('leaving.withdraw.what')}</p>
        <Field
          kind="date"
          narrow
          label={t('leaving.agreedOn')}
          value={agreedOn}
          onValue={setAgreedOn}
          effortKey="leaving.agreedOn"
          onEffort={onEffort}
        />
        {no && <RefusalNotice>{no}</RefusalNotice>}
        {said && <p role="status">{said}</p>}
        <p>
          <Button type="submit" busy={busy}>
            {t('leaving.withdraw.send')}
          </Button>
        </p>
      </form>
    </details>
  )
}
