import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { LastRoom } from '../../../core/contract.ts'
import { isUntoldThing, type DraftElement, type WalkedRoom } from '../../../core/walk/walk-draft.ts'
import type { WalkProps } from '../walk-props.ts'
import { AddThing } from './AddThing.tsx'
import { ElementWalk } from './ElementWalk.tsx'

type Props = Pick<WalkProps, 'walk' | 'pack'> & {
  seen: WalkedRoom
  last: LastRoom | undefined
  onSeen: (to: (before: WalkedRoom) => WalkedRoom) => void
}

/** Surfaces and things of a room, one open at a time; several things of which nobody has to speak are one line until it is touched. */
export const RoomElements = ({ walk, pack, seen, last, onSeen }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { elements } = seen
  const [open, setOpen] = useState<number | undefined>(last?.elements.length ? undefined : 0)
  const [isUnfolded, setUnfolded] = useState(false)
  const untold = elements.filter(isUntoldThing).length
  const isFolded = untold > 1 && !isUnfolded
  const isShown = (at: number): boolean => !(isFolded && at !== open && isUntoldThing(elements[at]!))
  const next = (from: number): number | undefined => {
    const at = elements.findIndex((_, i) => i > from && isShown(i))
    return at < 0 ? undefined : at
  }
  const setElement = (at: number, element: DraftElement): void =>
    onSeen((before) => ({
      ...before,
      asBefore: false,
      elements: before.elements.map((each, i) => (i === at ? element : each)),
    }))
  return (
    <>
      <ul class="walk-elements">
        {elements.map(
          (element, i) =>
            isShown(i) && (
              <ElementWalk
                key={element.surface ?? element.thing?.id ?? i}
                element={element}
                last={last}
                kind={walk.kind}
                area={pack?.surfaces[seen.room]}
                room={seen.kind}
                pack={pack}
                open={open === i}
                onOpen={() => setOpen(open === i ? undefined : i)}
                onElement={(said) => setElement(i, said)}
                onNext={() => setOpen(next(i))}
              />
            ),
        )}
        {isFolded && (
          <li class="walk-element walk-unsaid">
            <button
              type="button"
              class="walk-sentence"
              aria-expanded={false}
              onClick={() => setUnfolded(true)}
            >
              {t('walk.things', { n: untold })}
            </button>
          </li>
        )}
      </ul>
      <AddThing
        seen={seen}
        onThing={(thing) => {
          onSeen((before) => ({ ...before, asBefore: false, elements: [...before.elements, thing] }))
          setOpen(elements.length)
        }}
      />
    </>
  )
}
