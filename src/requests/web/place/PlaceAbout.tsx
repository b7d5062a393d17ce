import type { JSX } from 'preact'
import { dayOf, sayDay } from '../../../kernel/core/dates.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Card } from '../../../estate/core/contract.ts'
import { paths } from '../office/office-paths.ts'
import './place.css'

/** Who looks after a place, what is fitted there, who repairs it. */
export const PlaceAbout = ({ card }: { card: Card }): JSX.Element => {
  const now = useNow()
  return (
    <div class={card.place.unit ? 'stack-l' : 'place-about'}>
      <div class="stack-l">
        <About card={card} now={now} />
        {!card.place.unit && <Slot name="place.round" building={card.place.building.id} />}
      </div>
      <Contracts card={card} />
    </div>
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
      <section hidden={place.unit !== null}>
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
