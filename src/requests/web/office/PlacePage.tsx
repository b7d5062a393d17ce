import { sayEntrance } from '../../../kernel/core/entrance.ts'
import type { JSX } from 'preact'
import { dayOf, sayDay } from '../../../kernel/core/dates.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { type AnswerState, allCame, asker } from '../../../kernel/web/ask.ts'
import { list, print } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import type { Card, Queries } from '../../../estate/core/contract.ts'
import type { Filters, Queries as Requests } from '../../core/contract.ts'
import { Alerts } from '../thread/ThreadAlerts.tsx'
import { sayStorey } from '../thread/say-step.ts'
import { useAsk } from './requests-client.ts'
import { paths } from './office-paths.ts'
import { PlaceSign } from './PlaceSign.tsx'
import { RequestLine } from './RequestLine.tsx'
import { useNow } from '../../../kernel/web/useNow.ts'
import './PlacePage.css'

const estate = asker<Queries>()

type Page = Requests['request.list']['output']

/** A dwelling or a building: what is under way, what happened there, what is fitted, who repairs it. */
export const PlacePage = ({ id }: { id: string }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  // An address says only which place: it is a dwelling, or else a building.
  const { data: card, ...answer } = estate.useAsk('place.card', { place: id }, true)
  if (!card)
    return (
      <div class="placepage">
        {answer.state === 'refused' ? (
          <RefusalNotice>{answer.no.message}</RefusalNotice>
        ) : (
          <Loading label={t('office.loading')} shape="thread" />
        )}
      </div>
    )
  const { place } = card
  const who = place.unit ? { unit: place.unit.id } : { building: place.building.id }
  return (
    <div class="placepage">
      <h1 class="hidden-text">{place.building.name}</h1>
      <PlaceSign place={place} />
      <p class="line">
        <Button kind="primary" href={paths.caller(who)}>
          {t('place.file')}
        </Button>
        {place.unit?.kind === 'dwelling' && <Slot name="place.home" unit={place.unit.id} />}
        <Button icon={list} href={paths.estate(place.building.id, place.unit?.id)}>
          {t('place.estate')}
        </Button>
        <Button icon={print} href={paths.labels(place.building.id)}>
          {t('place.labels')}
        </Button>
      </p>
      <Alerts
        alerts={card.alerts}
        now={now}
        of={who}
        {...(place.unit ? {} : { flat: flatIn(card, speech) })}
      />
      <div class="placepage-panes">
        <div class="stack-l">
          <Histories of={who} now={now} />
        </div>
        <div class="stack-l">
          <About card={card} now={now} />
          {!place.unit && <Slot name="place.round" building={place.building.id} />}
          <Contracts card={card} />
          <Units card={card} />
          {place.unit?.kind !== 'common' && (
            <Slot name="place.experts" building={place.building.id} unit={place.unit?.id} />
          )}
        </div>
      </div>
    </div>
  )
}

const flatIn =
  (card: Card, speech: Speech) =>
  (unit: string): string | undefined => {
    const found = card.units.find((u) => u.id === unit)
    return found && sayUnit(found, speech)
  }

const Histories = ({ of, now }: { of: Filters; now: string }): JSX.Element => {
  const { t } = useSpeech()
  const open = useAsk('request.list', { ...of, limit: 50 }, true)
  const past = useAsk('request.list', { ...of, closed: true, limit: 50 }, true)
  if (!allCame(open, past)) return <Loading label={t('office.loading')} />
  return (
    <>
      <History title={t('place.open')} none={t('place.open.none')} answer={open} now={now} />
      <History title={t('place.history')} none={t('place.history.none')} answer={past} now={now} />
    </>
  )
}

type HistoryProps = { title: string; none: string; answer: AnswerState<Page>; now: string }

const History = ({ title, none, answer, now }: HistoryProps): JSX.Element => {
  const { data } = answer
  return (
    <section>
      <h2 class="call-heading">{title}</h2>
      {answer.state === 'refused' && !data && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {data?.rows.length === 0 && <p class="secondary">{none}</p>}
      <Rows label={title}>
        {data?.rows.map((row) => (
          <RequestLine key={row.id} row={row} now={now} noPlace />
        ))}
      </Rows>
    </section>
  )
}

const About = ({ card, now }: { card: Card; now: string }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { building, place, agency, caretakers, assets } = card
  return (
    <section class="stack">
      <dl class="tp-facts">
        <div>
          <dt>{t('place.agency')}</dt>
          <dd class="plain-figures">
            {agency.name} {agency.phone && sayPhone(agency.phone)}
          </dd>
        </div>
        {caretakers.length > 0 && (
          <div>
            <dt>{t('place.caretaker')}</dt>
            <dd class="plain-figures">
              {caretakers.map((c) => `${c.name} ${sayPhone(c.phone)}`.trim()).join(', ')}
            </dd>
          </div>
        )}
        {building.access && (
          <div>
            <dt>{t('place.access')}</dt>
            <dd>{building.access}</dd>
          </div>
        )}
        <div>
          <dt>{t('place.building')}</dt>
          <dd>
            <a href={paths.place(place.building.id)}>{place.building.name}</a>{' '}
            <span class="secondary">
              {[
                t('place.dwellings', { n: building.dwellings }),
                building.built ? t('place.built', { year: String(building.built) }) : '',
                `${building.postcode}\u00a0${building.commune}`,
              ]
                .filter(Boolean)
                .join('\u00a0· ')}
            </span>
          </dd>
        </div>
      </dl>
      <section>
        <h2 class="call-heading">{t('place.assets')}</h2>
        {assets.length === 0 && <p class="secondary">{t('place.assets.none')}</p>}
        <ul class="placepage-list">
          {assets.map((a) => (
            <li key={a.id}>
              {a.name}{' '}
              <span class="secondary">
                {[
                  a.installedOn ? t('place.asset.since', { year: a.installedOn.slice(0, 4) }) : '',
                  a.warrantyUntil && a.warrantyUntil >= dayOf(now)
                    ? t('place.asset.warranty', { until: sayDay(a.warrantyUntil, lang, now) })
                    : '',
                ]
                  .filter(Boolean)
                  .join('\u00a0· ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </section>
  )
}

const Contracts = ({ card }: { card: Card }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  return (
    <section>
      <h2 class="call-heading">{t('place.contracts')}</h2>
      {card.contracts.length === 0 && <p class="secondary">{t('place.contracts.none')}</p>}
      <ul class="placepage-list plain-figures">
        {card.contracts.map((c) => (
          <li key={c.id}>
            <a href={`/bureau/entreprises/${c.firm.id}`}>{c.firm.name}</a>{' '}
            <span class="figures">{sayPhone(c.firm.phone)}</span>
            <div class="secondary">
              {[
                c.name,
                c.trades.map((trade) => t(`trade.${trade}`)).join(', '),
                t('place.contracts.until', { day: sayDay(`${c.until}T12:00:00Z`, lang, now) }),
                c.firm.onCall && t('place.contracts.onCall', { phone: sayPhone(c.firm.onCall) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Units = ({ card }: { card: Card }): JSX.Element | null => {
  const speech = useSpeech()
  const { t } = speech
  if (card.units.length < 2) return null
  return (
    <details class="placepage-units">
      <summary>
        {t('place.units')} <span class="secondary figures">{card.units.length}</span>
      </summary>
      <ul class="placepage-list">
        {card.units.map((u) => (
          <li key={u.id}>
            <a href={paths.place(u.id)}>{sayUnit(u, speech)}</a>{' '}
            <span class="secondary figures">{u.ref}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

const sayUnit = (u: Card['units'][number], { t }: Speech): string =>
  [
    u.entranceName && sayEntrance(u.entranceName, t),
    u.part ? t(`row.part.${u.part}`) : sayStorey(u.storey, t),
    !u.part && u.door ? t('row.door', { door: u.door }) : '',
  ]
    .filter(Boolean)
    .join('\u00a0· ') || u.ref
