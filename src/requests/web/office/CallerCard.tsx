import { ofRole } from '../../../kernel/core/roles.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../../kernel/core/dates.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { mail, phone } from '../../../kernel/web/icons/icons.ts'
import { loadSpoken } from '../../../kernel/web/draw-spoken.tsx'
import { later } from '../../../kernel/web/load-later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { useHere } from '../../../kernel/web/router.ts'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries, RequestRow } from '../../core/contract.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { sayMonth } from '../thread/say-step.ts'
import { Alerts } from '../thread/ThreadAlerts.tsx'
import type { AlertsOf } from '../../../people/core/contract.ts'
import { useMe } from './useMe.ts'
import { paths } from './office-paths.ts'
import { PlaceSign } from './PlaceSign.tsx'
import { RequestLine } from './RequestLine.tsx'

const Reach = later(() => import('./CorrectPhone.tsx').then((m) => m.Reach))

const StackingGrid = loadSpoken(
  () => import('../place/StackingGrid.tsx').then((m) => m.StackingGrid),
  [[() => import('../../core/words/stack.fr.ts'), () => import('../../core/words/stack.en.ts')]],
)

export type Card = Queries['caller.card']['output']
type CardProps = { card: Card; now: string }

/** The caller on the phone, where she lives, and where her requests stand: the answer before the question. */
export const CallerCard = ({ card, now }: CardProps): JSX.Element => {
  const { t } = useSpeech()
  const { person } = card
  return (
    <section class="stack" aria-label={t('call.card')}>
      <div>
        {person ? <Person card={card} /> : <h1 class="hidden-text">{card.place?.building.name}</h1>}
        {card.place && <PlaceSign place={card.place} />}
      </div>
      <Alerts alerts={card.alerts} now={now} {...alertsOf(card)} />
      <section>
        <h2 class="call-heading">{t(person ? 'call.hers' : 'call.here')}</h2>
        {card.open.length > 0 ? (
          <Lines rows={card.open} now={now} label={t(person ? 'call.hers' : 'call.here')} />
        ) : (
          <p class="call-nothing">{t('call.open.none')}</p>
        )}
      </section>
      {card.place && !card.place.unit && !person && (
        <StackingGrid label={t('office.loading')} building={card.place.building.id} call />
      )}
      {card.recent.length > 0 && (
        <details class="call-recent">
          <summary>
            {t('call.recent')} <span class="secondary figures">{card.recent.length}</span>
          </summary>
          <Lines rows={card.recent} now={now} label={t('call.recent')} />
        </details>
      )}
    </section>
  )
}

const alertsOf = ({ person, place }: Card): { of?: AlertsOf } => {
  if (person) return { of: { person: person.id } }
  if (!place) return {}
  return { of: place.unit ? { unit: place.unit.id } : { building: place.building.id } }
}

const Person = ({ card }: { card: Card }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const { person, since, left } = card
  const now = useNow()
  const me = useMe()
  const { query } = useHere()
  const mayCorrect = ofRole(me.role).desk !== 'hq'
  const [correcting, setCorrecting] = useState(mayCorrect && query.has('corriger'))
  if (!person) return null
  return (
    <header class="call-person">
      <h1>{person.name}</h1>
      <p class="line secondary">
        {person.phone && (
          <a class="call-way figures" href={`tel:${person.phone.replace(/\s/g, '')}`}>
            <Icon of={phone} size={16} /> {sayPhone(person.phone)}
          </a>
        )}
        {person.email && (
          <span class="call-way">
            <Icon of={mail} size={16} /> {person.email}
          </span>
        )}
        <span>{t(`call.told.${person.told}`)}</span>
        {left ? (
          <span>{t('call.left', { day: sayDay(left, lang, now) })}</span>
        ) : (
          since && <span>{t('call.since', { since: sayMonth(since, lang) })}</span>
        )}
        {ofRole(me.role).leads && <a href={paths.rights(person.id)}>{t('call.rights')}</a>}
        {!correcting && mayCorrect && (
          <Button small kind="plain" onClick={() => setCorrecting(true)}>
            {t(person.phone ? 'call.reach' : 'call.reach.add')}
          </Button>
        )}
      </p>
      <Slot
        name="person.ways"
        party={person.id}
        correct={mayCorrect && !correcting ? () => setCorrecting(true) : undefined}
      />
      {correcting && (
        <Reach label={t('office.loading')} person={person} onDone={() => setCorrecting(false)} />
      )}
    </header>
  )
}

/** The caller's building: what everybody there lives with today. */
export const BuildingCard = ({ card, now }: CardProps): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <section class="stack" aria-label={t('call.building')}>
      <section>
        <h2 class="call-heading">{t('call.building')}</h2>
        {card.building.length > 0 ? (
          <Lines rows={card.building} now={now} label={t('call.building')} />
        ) : (
          <p class="call-nothing">{t('call.building.none')}</p>
        )}
      </section>
      {card.posters.length > 0 && (
        <section>
          <h2 class="call-heading">{t('call.posters')}</h2>
          <ul class="call-posters">
            {card.posters.map((p) => (
              <li key={p.id}>{t('call.poster', { title: p.title, until: sayDay(p.ends, lang, now) })}</li>
            ))}
          </ul>
        </section>
      )}
    </section>
  )
}

type LinesProps = { rows: readonly RequestRow[]; now: string; label: string }

const Lines = ({ rows, now, label }: LinesProps): JSX.Element => (
  <Rows label={label}>
    {rows.map((row) => (
      <RequestLine key={row.id} row={row} now={now} noPlace />
    ))}
  </Rows>
)
