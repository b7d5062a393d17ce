import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Shown, ShownThing } from '../../core/pack/read.ts'

/** How a thing is called: `kind` is `room.…` or `asset.…`, `name` what the drawing tells. */
export type Naming = (thing: Pick<ShownThing, 'id' | 'kind' | 'name'>) => string

type Props = {
  pack: Shown
  floor: number | undefined
  chosen: string | undefined
  onChoose: (id: string) => void
  nameOf: Naming
}

/** What the picture shows, in words and for the keyboard, floor by floor. */
export const SpaceList = ({ pack, floor, chosen, onChoose, nameOf }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <section class="space-list" aria-label={t('space.list')}>
      {pack.floors.map(({ name }, i) => {
        const things = pack.things.filter((thing) => thing.id && thing.floor === i)
        if (things.length === 0 || (floor !== undefined && floor !== i)) return null
        return (
          <div key={`${i}`} class="stack-s">
            <h3>{name || t('space.roof')}</h3>
            <ul class="space-things">
              {things.map((thing) => (
                <li key={thing.id}>
                  <button
                    type="button"
                    class="space-thing"
                    aria-pressed={thing.id === chosen}
                    onClick={() => onChoose(thing.id)}
                  >
                    {nameOf(thing)}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
