import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { type Acts, useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { type SeatCode, seatCodes } from '../core/commission/commission-seats.ts'
import { type CommissionCard, send, useAsk } from './allocation-client.ts'
import { sayDecided, sayFlat, saySessionDay } from './say-allocation.ts'
import './allocation.css'

/** A commission and its register: who sat there, what was decided of each dwelling, its papers. */
export const CommissionPage = ({ id }: { id: string }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const acts = useActs(t('allocation.kept'))
  const { data, ...answer } = useAsk('commission.card', { id }, true)
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('allocation.loading')} shape="text" />
    )
  return (
    <div class="stack allocation-page">
      <PageHead
        to="/bureau/attribution"
        from={t('allocation.title')}
        title={t('commission.of', { day: saySessionDay(data.heldOn, now, speech) })}
      >
        <p class="secondary">
          {[
            data.place,
            t(data.isClosed ? 'commission.state.closed' : 'commission.state.open'),
            t(data.hasQuorum ? 'commission.quorum' : 'commission.noQuorum'),
          ]
            .filter(Boolean)
            .join('\u00a0· ')}
        </p>
        <p class="line">
          {!data.isClosed && (
            <a href={`/api/allocation/booklets/${id}.pdf`} download>
              {t('commission.booklet')}
            </a>
          )}
          <a href={`/api/allocation/commissions/${id}.pdf`} download>
            {t('commission.minutes')}
          </a>
        </p>
      </PageHead>
      <Seats card={data} acts={acts} />
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
      {acts.said && <p role="status">{acts.said}</p>}
      <DecidedDwellings card={data} />
      {!data.isClosed && data.decided.length > 0 && (
        <section class="stack-s">
          <p class="secondary">{t('commission.close.hint')}</p>
          <p>
            <Button
              busy={acts.busy}
              onClick={() => void acts.act(send('commission.close', id, {}), t('allocation.done'))}
            >
              {t('commission.close')}
            </Button>
          </p>
        </section>
      )}
    </div>
  )
}

type SeatDraft = Record<SeatCode, { name: string; isPresent: boolean }>

const Seats = ({ card, acts }: { card: CommissionCard; acts: Acts }): JSX.Element => {
  const { t } = useSpeech()
  const [seated, setSeated] = useState<SeatDraft>(
    () =>
      Object.fromEntries(
        seatCodes.map((seat) => {
          const known = card.seated.find((each) => each.seat === seat)
          return [seat, { name: known?.name ?? '', isPresent: known?.isPresent ?? false }]
        }),
      ) as SeatDraft,
  )
  const change = (seat: SeatCode, more: Partial<SeatDraft[SeatCode]>): void =>
    setSeated({ ...seated, [seat]: { ...seated[seat], ...more } })
  const save = (e: Event): void => {
    e.preventDefault()
    const told = seatCodes
      .map((seat) => ({ seat, ...seated[seat] }))
      .filter(({ name, isPresent }) => name.trim() !== '' || isPresent)
    void acts.act(send('commission.seat', card.id, { seats: told }), t('allocation.done'))
  }
  return (
    <section class="stack-s" aria-labelledby="seats">
      <h2 id="seats">{t('commission.seats')}</h2>
      {card.isClosed ? (
        <ul>
          {card.seated
            .filter(({ isPresent }) => isPresent)
            .map(({ seat, name }) => (
              <li key={seat}>{[t(`commission.seat.${seat}`), name].filter(Boolean).join('\u00a0: ')}</li>
            ))}
        </ul>
      ) : (
        <form class="stack-s" onSubmit={save} noValidate>
          <p class="secondary">{t('commission.seats.lead')}</p>
          <div class="allocation-seats">
            {seatCodes.map((seat) => (
              <div class="allocation-seat" key={seat}>
                <input
                  type="checkbox"
                  aria-label={`${t('commission.present')} (${t(`commission.seat.${seat}`)})`}
                  checked={seated[seat].isPresent}
                  onChange={(e) => change(seat, { isPresent: e.currentTarget.checked })}
                />
                <Field
                  label={t(`commission.seat.${seat}`)}
                  value={seated[seat].name}
                  onValue={(name) => change(seat, { name })}
                  maxLength={120}
                />
              </div>
            ))}
          </div>
          <p>
            <Button kind="primary" type="submit" busy={acts.busy}>
              {t('commission.seats.save')}
            </Button>
          </p>
        </form>
      )}
    </section>
  )
}

const DecidedDwellings = ({ card }: { card: CommissionCard }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  return (
    <section class="stack-s" aria-labelledby="decided">
      <h2 id="decided">{t('commission.decided')}</h2>
      {card.decided.length === 0 && <p class="secondary">{t('commission.decided.none')}</p>}
      {card.decided.map((dwelling) => (
        <div class="allocation-card stack-s" key={dwelling.void}>
          <h3>
            <a href={`/bureau/attribution/logement/${dwelling.unit}`}>
              {`${sayFlat(dwelling, speech)}, ${dwelling.building.name}`}
            </a>
          </h3>
          <ul>
            {dwelling.candidates.map((each) => (
              <li key={each.applicant.id}>
                {[each.applicant.name || '—', ...sayDecided(each, now, speech)].join('\u00a0· ')}{' '}
                {each.applicant.name && each.decision && (
                  <a
                    href={`/api/allocation/letters/${card.id}.pdf?of=${each.applicant.id}`}
                    download
                    aria-label={`${t('commission.letter')} (${each.applicant.name})`}
                  >
                    {t('commission.letter')}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
