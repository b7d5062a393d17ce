import type { JSX } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Shown } from '../../core/pack/read.ts'
import { type Camera, fromAbove, nearer, turned } from './camera.ts'
import { SpaceList, type Naming } from './SpaceList.tsx'
import { usePack } from './usePack.ts'
import { useScene } from './useScene.ts'
import './space.css'

export type SpaceProps = {
  /** the pack, by its content */
  sha256: string
  /** what the picture is of: «Logement A-101» */
  name: string
  /** the object that is chosen, and what to do when another is */
  chosen?: string | undefined
  onChoose: (id: string, storey: string) => void
  /** how a thing is called; with it, a list beside says what the picture shows */
  nameOf?: Naming
}

/** A dwelling or a building in space: turned by a finger or by the arrows, floor by floor; what is touched is told to the page. */
export const Space = ({ sha256, ...props }: SpaceProps): JSX.Element => {
  const { t } = useSpeech()
  const pack = usePack(sha256)
  if (pack === 'coming') return <Loading label={t('space.loading')} shape="text" />
  if (pack === 'away') return <p class="secondary">{t('space.away')}</p>
  return <Seen pack={pack} {...props} />
}

type SeenProps = Omit<SpaceProps, 'sha256'> & { pack: Shown }

const Seen = ({ pack, name, chosen, onChoose, nameOf }: SeenProps): JSX.Element => {
  const { t } = useSpeech()
  const help = useId()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [floor, setFloor] = useState<number | undefined>()
  const choose = (id: string): void => {
    const on = pack.things.find((thing) => thing.id === id)?.floor ?? 0
    if (floor !== undefined) setFloor(on)
    onChoose(id, pack.floors[on]?.storey ?? '')
  }
  const { broken, look } = useScene(canvas, { pack, floor, chosen, onChoose: choose })
  return (
    <div class={`space${nameOf ? ' space-listed' : ''}`}>
      <div class="stack-s">
        {pack.floors.length > 1 && <Floors pack={pack} floor={floor} onFloor={setFloor} />}
        {broken ? (
          <p class="secondary">{t('space.broken')}</p>
        ) : (
          <>
            <canvas
              ref={canvas}
              class="space-picture"
              // oxlint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role -- it hears the arrows itself
              role="application"
              tabIndex={0}
              aria-label={name}
              aria-describedby={help}
            />
            <p id={help} class="secondary">
              {t('space.help')}
            </p>
            <Looks look={look} />
          </>
        )}
      </div>
      {nameOf && <SpaceList pack={pack} floor={floor} chosen={chosen} onChoose={choose} nameOf={nameOf} />}
    </div>
  )
}

type FloorsProps = { pack: Shown; floor: number | undefined; onFloor: (floor: number | undefined) => void }

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
  const looks: [said: string, change: (camera: Camera) => Camera][] = [
    [t('space.left'), (at) => turned(at, 0.4, 0)],
    [t('space.right'), (at) => turned(at, -0.4, 0)],
    [t('space.nearer'), (at) => nearer(at, 1.4)],
    [t('space.farther'), (at) => nearer(at, 1 / 1.4)],
    [t('space.above'), fromAbove],
  ]
  return (
    <div class="space-buttons" role="group" aria-label={t('space.look')}>
      {looks.map(([said, change]) => (
        <button key={said} type="button" class="space-button" onClick={() => look(change)}>
          {said}
        </button>
      ))}
    </div>
  )
}
