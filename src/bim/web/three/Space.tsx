import type { JSX } from 'preact'
import { useId, useMemo, useRef, useState } from 'preact/hooks'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { map, minus, plus, turnLeft, turnRight } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { PackView } from '../../../ifc/core/pack/read-pack.ts'
import { type Camera, fromAbove, nearer, turnCamera } from './orbit-camera.ts'
import type { HomeSpot, TagSpread } from './home-spot.ts'
import { useScene } from './useScene.ts'
import './space.css'

export type SpaceProps = {
  pack: PackView
  /** what the picture is of: «Logement A-101» */
  name: string
  /** the object that is chosen, and what to do when another is */
  chosen?: string | undefined
  onChoose: (id: string, storey: string) => void
  /** the dwellings of a building, each with the tint of its floors and its door */
  homesIn?: ((pack: PackView, floor: number | undefined) => HomeSpot[]) | undefined
  /** how their tags are kept apart */
  spread?: TagSpread | undefined
  /** one storey of several is shown alone, or all of them */
  onStorey?: ((storey: string | undefined) => void) | undefined
}

/**
 * A dwelling or a building in space: turned by a finger or by the arrows, floor by floor. What is touched is told to the page,
 * which says beside it, in words, what the picture shows.
 */
export const Space = ({
  pack,
  name,
  chosen,
  homesIn,
  spread,
  onChoose,
  onStorey,
}: SpaceProps): JSX.Element => {
  const { t } = useSpeech()
  const help = useId()
  const canvas = useRef<HTMLCanvasElement>(null)
  const ring = useRef<HTMLSpanElement>(null)
  const [floor, setFloor] = useState<number | undefined>()
  const show = (only: number | undefined): void => {
    setFloor(only)
    onStorey?.(only === undefined ? undefined : pack.floors[only]?.storey || undefined)
  }
  const choose = (id: string): void => {
    const on = pack.things.find((thing) => thing.id === id)?.floor ?? 0
    onChoose(id, pack.floors[on]?.storey ?? '')
  }
  const tags = useRef<HTMLDivElement>(null)
  const spots = useMemo(() => homesIn?.(pack, floor) ?? [], [pack, homesIn, floor])
  const { broken, look } = useScene(canvas, ring, tags, {
    pack,
    floor,
    chosen,
    homes: spots,
    spread,
    onChoose: choose,
  })
  return (
    <figure class="space">
      <div class="space-bar">
        {pack.floors.length > 1 && <Floors pack={pack} floor={floor} onFloor={show} />}
        {!broken && <Looks look={look} />}
      </div>
      {broken ? (
        <p class="secondary">{t('space.broken')}</p>
      ) : (
        <>
          <p id={help} class="space-help secondary">
            {t('space.help')}
          </p>
          <div class="space-frame">
            <canvas
              ref={canvas}
              class="space-picture"
              // oxlint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role -- it hears the arrows itself
              role="application"
              tabIndex={0}
              aria-label={name}
              aria-describedby={help}
            />
            <div ref={tags} class="space-tags" aria-hidden="true">
              {spots.map(({ unit, says, mark }) => (
                <span key={unit} class={`space-tag${mark ? ` space-tag-${mark}` : ''}`}>
                  {says}
                </span>
              ))}
            </div>
            <span ref={ring} class="space-ring" hidden aria-hidden="true" />
          </div>
        </>
      )}
    </figure>
  )
}

type FloorsProps = { pack: PackView; floor: number | undefined; onFloor: (floor: number | undefined) => void }

const Floors = ({ pack, floor, onFloor }: FloorsProps): JSX.Element => {
  const { t } = useSpeech()
  const button = (value: number | undefined, said: string): JSX.Element => (
    <button
      key={value ?? 'all'}
      type="button"
      class="space-button"
      aria-pressed={floor === value}
      onClick={() => onFloor(value)}
    >
      {said}
    </button>
  )
  return (
    <div class="space-buttons" role="group" aria-label={t('space.floors')}>
      {button(undefined, t('space.all'))}
      {pack.floors.map(({ name }, i) => button(i, name || t('space.roof')))}
    </div>
  )
}

/** For whoever cannot drag. */
const Looks = ({ look }: { look: (change: (camera: Camera) => Camera) => void }): JSX.Element => {
  const { t } = useSpeech()
  const looks: [said: string, icon: string, change: (camera: Camera) => Camera][] = [
    [t('space.left'), turnLeft, (at) => turnCamera(at, 0.4, 0)],
    [t('space.right'), turnRight, (at) => turnCamera(at, -0.4, 0)],
    [t('space.nearer'), plus, (at) => nearer(at, 1.4)],
    [t('space.farther'), minus, (at) => nearer(at, 1 / 1.4)],
    [t('space.above'), map, fromAbove],
  ]
  return (
    <div class="space-buttons space-looks" role="group" aria-label={t('space.look')}>
      {looks.map(([said, icon, change]) => (
        <button key={said} type="button" class="space-button space-tool" onClick={() => look(change)}>
          <Icon of={icon} />
          <span>{said}</span>
        </button>
      ))}
    </div>
  )
}
