import { sayEntrance } from '../../../kernel/core/entrance.ts'
import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Near } from './last-place.ts'
import { entranceOf, nearOf } from './last-place.ts'
import { partTiles } from './part-tiles.ts'
import { paths } from './field-paths.ts'
import { Tiles } from './Tiles.tsx'
import type { Today } from './load-day.tsx'
import { useCard } from './useCard.ts'

const mostParts = 3

/** «Ici»: the parts of the building where he last was, the last one first; one tap from «what is wrong there». */
export const NearbyParts = ({ data }: { data: Today }): JSX.Element | null => {
  const { t } = useSpeech()
  const near = nearOf(data.open)
  const building = data.buildings.find((b) => b.id === near?.building) ?? data.buildings[0]
  const card = useCard(building?.id)
  if (!building) return null
  const entrance = card && entranceOf(card, near?.building === building.id ? near.entrance : undefined)
  // Which of several stairwells is asked first, in the step that is made for it.
  if (card && card.entrances.length > 1 && !entrance) return null
  const named = card && card.entrances.length > 1 ? card.entrances.find((e) => e.id === entrance)?.name : ''
  const tiles = lastFirst(partTiles(building.id, card, entrance, t), near).slice(0, mostParts)
  return (
    <section class="stack-s here-now" aria-labelledby="here">
      <div class="here-name">
        <h2 id="here">{t('field.here')}</h2>
        <a href={paths.report()}>
          {[named && sayEntrance(named, t), building.name].filter(Boolean).join('\u00a0· ')}
        </a>
      </div>
      <Tiles label={t('field.here')} tiles={tiles} />
    </section>
  )
}

const lastFirst = <P extends { part: string }>(tiles: readonly P[], near: Near | undefined): P[] => [
  ...tiles.filter((tile) => tile.part === near?.part),
  ...tiles.filter((tile) => tile.part !== near?.part),
]
