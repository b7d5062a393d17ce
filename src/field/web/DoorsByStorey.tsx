import { sayEntrance } from '../../kernel/core/entrance.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Card } from '../../estate/core/contract.ts'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import { CorrectDoor } from './CorrectAccess.tsx'

type Unit = Card['units'][number]

/** The doors storey by storey, the highest first, then the common parts. A tap corrects what is written on a door. */
export const DoorsByStorey = ({ card }: { card: Card }): JSX.Element => {
  const { t } = useSpeech()
  const [wrong, setWrong] = useState<Unit>()
  const homes = card.units.filter((u) => u.kind === 'dwelling')
  const commons = card.units.filter((u) => u.kind === 'common')
  const storeys = [...new Set(homes.map((u) => u.storey))].sort((a, b) => (b ?? -99) - (a ?? -99))
  return (
    <details class="unfold">
      <summary>{t('field.place.doors')}</summary>
      <div class="stack">
        {storeys.map((storey) => (
          <section class="stack-s" key={storey}>
            <h3>{sayStorey(storey, t)}</h3>
            <ul class="doorlist">
              {homes
                .filter((u) => u.storey === storey)
                .map((u) => (
                  <li key={u.id}>
                    <button
                      type="button"
                      class="doorlist-door"
                      onClick={() => setWrong(u)}
                      disabled={!card.can.correct}
                    >
                      {u.door ? t('field.place.door', { door: u.door }) : u.ref}
                      <span class="secondary figures">{u.code}</span>
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
        {commons.length > 0 && (
          <section class="stack-s">
            <h3>{t('field.place.commons')}</h3>
            <ul class="plain">
              {commons.map((u) => (
                <li key={u.id}>
                  {[
                    u.part ? t(`row.part.${u.part}`) : u.ref,
                    card.entrances.length > 1 && u.entranceName ? sayEntrance(u.entranceName, t) : '',
                  ]
                    .filter(Boolean)
                    .join('\u00a0· ')}{' '}
                  <span class="secondary figures">{u.code}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {wrong && (
        <CorrectDoor
          building={card.place.building.id}
          unit={wrong.id}
          door={wrong.door}
          onClose={() => setWrong(undefined)}
        />
      )}
    </details>
  )
}

export const sayStorey = (storey: number | null, t: Speech['t']): string =>
  storey === null
    ? t('field.place.storey.none')
    : storey === 0
      ? t('field.place.storey.ground')
      : t('field.place.storey', { n: storey })
