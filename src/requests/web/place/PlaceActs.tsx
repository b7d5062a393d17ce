import type { JSX } from 'preact'
import { sayEntrance } from '../../../kernel/core/entrance.ts'
import { print } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Card } from '../../../estate/core/contract.ts'
import { paths } from '../office/office-paths.ts'
import { Alerts } from '../thread/ThreadAlerts.tsx'
import { sayStorey } from '../thread/say-step.ts'
import { WhoLives } from './WhoLives.tsx'
import { placeOfCard } from './place-of-card.ts'

/** What one does at a place, and what is to be known before coming. */
export const PlaceActs = ({ card }: { card: Card }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { place } = card
  const who = placeOfCard(card)
  return (
    <>
      {place.unit?.kind === 'dwelling' && <WhoLives unit={place.unit.id} />}
      <div class="place-acts">
        <p class="line">
          <Button kind="primary" href={paths.caller(who)}>
            {t('place.file')}
          </Button>
          {place.unit?.kind === 'dwelling' && <Slot name="place.home" unit={place.unit.id} />}
          {place.unit?.kind === 'dwelling' && <Slot name="place.visits" unit={place.unit.id} />}
          <Button icon={print} href={paths.labels(place.building.id)}>
            {t('place.labels')}
          </Button>
        </p>
        <Alerts
          alerts={card.alerts}
          now={useNow()}
          of={who}
          {...(place.unit ? {} : { flat: flatIn(card, speech) })}
        />
      </div>
    </>
  )
}

const flatIn =
  (card: Card, speech: Speech) =>
  (unit: string): string | undefined => {
    const found = card.units.find((u) => u.id === unit)
    return found && sayUnit(found, speech)
  }

const sayUnit = (u: Card['units'][number], { t }: Speech): string =>
  [
    u.entranceName && sayEntrance(u.entranceName, t),
    u.part ? t(`row.part.${u.part}`) : sayStorey(u.storey, t),
    !u.part && u.door ? t('row.door', { door: u.door }) : '',
  ]
    .filter(Boolean)
    .join('\u00a0· ') || u.ref
