import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Card, Queries } from '../../estate/core/contract.ts'
import { sayDay } from '../../kernel/core/dates.ts'
import { sayPhone } from '../../kernel/core/say-figures.ts'
import { asker } from '../../kernel/web/ask.ts'
import { Icon } from '../../kernel/web/icons/Icon.tsx'
import { camera, edit, phone } from '../../kernel/web/icons/icons.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PlaceHeader } from '../../kernel/web/parts/PlaceHeader.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Warnings } from '../../kernel/web/parts/Warnings.tsx'
import { mapOf } from '../../kernel/web/map-address.ts'
import { Slot } from '../../kernel/web/Slot.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { CorrectAccess } from './CorrectAccess.tsx'
import { sayStorey, DoorsByStorey } from './DoorsByStorey.tsx'
import './field.css'

const estate = asker<Queries>()

/** A building in a caretaker's care: how one gets in, what is open, who repairs what, what is put up, its doors. Never a rent. */
export const FieldBuilding = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data: card, ...answer } = estate.useAsk('place.card', { building: id }, id)
  if (!card)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('field.loading')} shape="thread" />
    )
  const { building, agency, place } = card
  const { name, address } = place.building
  return (
    <article class="stack-l">
      <h1 class="hidden-text">{name}</h1>
      <div class="stack">
        <PlaceHeader
          label={name}
          scheme={name}
          plates={[]}
          mark={{ common: true }}
          address={[address === name ? '' : address, `${building.postcode}\u00a0${building.commune}`]
            .filter(Boolean)
            .join(', ')}
        />
        <a
          class="alone"
          href={mapOf(`${address}, ${building.postcode} ${building.commune}`)}
          target="_blank"
          rel="noreferrer"
        >
          {t('field.place.map')}
        </a>
        <Button kind="primary" full icon={camera} href={`/terrain/signaler?b=${id}`}>
          {t('field.place.report')}
        </Button>
        <Slot name="building.plan" building={id} />
      </div>
      <WhatIsKnown card={card} />
      <Access card={card} />
      <section class="stack-s">
        <h2>{t('field.place.open')}</h2>
        <Slot name="building.open" building={id} />
      </section>
      <section class="stack-s">
        <h2>{t('field.place.notices')}</h2>
        <Slot name="building.notices" building={id} />
      </section>
      <Repairs card={card} />
      <Slot name="building.known" building={id} />
      {card.assets.length > 0 && (
        <section class="stack-s">
          <h2>{t('field.place.assets')}</h2>
          <ul class="plain">
            {card.assets.map((a) => (
              <li key={a.id}>{a.name}</li>
            ))}
          </ul>
        </section>
      )}
      <DoorsByStorey card={card} />
      {agency.phone && (
        <a class="callline" href={`tel:${agency.phone.replace(/\s/g, '')}`}>
          <Icon of={phone} />
          <span>
            <strong>{agency.name}</strong> <span class="figures unbroken">{sayPhone(agency.phone)}</span>
          </span>
        </a>
      )}
    </article>
  )
}

/** What one must know before going in: of the whole building, then flat by flat. */
const WhatIsKnown = ({ card }: { card: Card }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const doorOf = (unit: string | null): string => {
    const u = card.units.find(({ id }) => id === unit)
    return u
      ? [sayStorey(u.storey, t), u.door && t('field.place.door', { door: u.door })].filter(Boolean).join(', ')
      : ''
  }
  return (
    <Warnings
      label={t('call.alerts')}
      items={card.alerts.map(({ code, until, unit }) => ({
        key: code + until + (unit ?? ''),
        words: t(`alert.${code}`),
        detail: [doorOf(unit), t('field.place.until', { day: sayDay(until, lang, now) })]
          .filter(Boolean)
          .join('\u00a0· '),
      }))}
    >
      <Slot name="place.alerts" of={{ building: card.place.building.id }} />
    </Warnings>
  )
}

const Access = ({ card }: { card: Card }): JSX.Element => {
  const { t } = useSpeech()
  const [asked, setAsked] = useState(false)
  const { access } = card.building
  return (
    <section class="stack-s">
      <h2>{t('field.place.access')}</h2>
      <p class={access ? 'access' : 'secondary'}>{access || t('field.place.access.none')}</p>
      {card.can.correct && (
        <div>
          <Button icon={edit} onClick={() => setAsked(true)}>
            {access ? t('field.place.wrong') : t('field.place.wrong.add')}
          </Button>
        </div>
      )}
      {asked && (
        <CorrectAccess building={card.place.building.id} access={access} onClose={() => setAsked(false)} />
      )}
    </section>
  )
}

/** Who repairs what: one line a firm, one tap to call. */
const Repairs = ({ card }: { card: Card }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const firms = [...new Map(card.contracts.map((c) => [c.firm.id, c.firm])).values()].map((firm) => ({
    ...firm,
    trades: [...new Set(card.contracts.filter((c) => c.firm.id === firm.id).flatMap((c) => c.trades))],
    onCall: card.contracts.find((c) => c.firm.id === firm.id && c.firm.onCall)?.firm.onCall,
    // The last day on which all of it is theirs.
    until: card.contracts
      .filter((c) => c.firm.id === firm.id)
      .map((c) => c.until)
      .sort()[0]!,
  }))
  return (
    <section class="stack-s">
      <h2>{t('field.place.repairs')}</h2>
      {firms.length === 0 && <p class="secondary">{t('field.place.repairs.none')}</p>}
      <ul class="plain">
        {firms.map((firm) => (
          <li key={firm.id}>
            <CallLine number={firm.phone}>
              <strong>{firm.name}</strong> <span class="figures unbroken">{sayPhone(firm.phone)}</span>
              <span class="secondary">{firm.trades.map((trade) => t(`trade.${trade}`)).join(', ')}</span>
              <span class="secondary">{t('field.place.until', { day: sayDay(firm.until, lang, now) })}</span>
            </CallLine>
            {firm.onCall && (
              <CallLine number={firm.onCall}>
                {t('field.place.onCall')} <span class="figures unbroken">{sayPhone(firm.onCall)}</span>
              </CallLine>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One tap calls; a number that is not known is no button. */
const CallLine = ({ number, children }: { number: string; children: ComponentChildren }): JSX.Element =>
  number ? (
    <a class="callline" href={`tel:${number.replace(/\s/g, '')}`}>
      <Icon of={phone} />
      <span>{children}</span>
    </a>
  ) : (
    <p class="callline">
      <span>{children}</span>
    </p>
  )
