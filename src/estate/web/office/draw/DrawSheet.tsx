import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import {
  type PictureBox,
  drawnBox,
  withinPicture,
  type PicturePoint,
} from '../../../core/draw/picture-shapes.ts'
import { sayRoom, sayThing } from '../say-place.ts'
import { type Drawing, isRoomTool, shiftShape, type Tool, withRoom, withThing } from './picture-drawing.ts'
import type { Picture } from './PictureDrop.tsx'
import { ShapesOnPicture } from './ShapesOnPicture.tsx'

type Props = { drawing: Drawing; picture: Picture; tool: Tool; onChange: (drawing: Drawing) => void }
type Pulling = { from: PicturePoint; to: PicturePoint; id: string | undefined }

const arrows: Record<string, PicturePoint> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * The picture and what stands on it. A room is drawn from corner to corner or tapped, a thing is tapped. With the keyboard the
 * arrows move a cross, Enter drops there.
 */
export const Sheet = ({ drawing, picture, tool, onChange }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { size } = picture
  const board = useRef<SVGSVGElement>(null)
  const [pulling, setPulling] = useState<Pulling>()
  const [cross, setCross] = useState<PicturePoint>()
  const isRoom = isRoomTool(tool, drawing)
  const at = (e: PointerEvent): PicturePoint => {
    const { left, top, width, height } = board.current!.getBoundingClientRect()
    return withinPicture([((e.clientX - left) / width) * size.w, ((e.clientY - top) / height) * size.h], size)
  }
  const drop = (from: PicturePoint, to: PicturePoint): void =>
    onChange(
      isRoom
        ? withRoom(drawing, tool, drawnBox(from, to, size), (kind) => sayRoom(kind, t))
        : withThing(drawing, tool, to, (kind) => sayThing(kind, t)),
    )
  const onPointerDown = (e: PointerEvent): void => {
    const id = tool.does === 'move' ? markOf(e.target) : undefined
    if (e.button !== 0 || (tool.does === 'move' && !id)) return
    board.current?.setPointerCapture(e.pointerId)
    setCross(undefined)
    setPulling({ from: at(e), to: at(e), id })
  }
  const onPointerUp = (e: PointerEvent): void => {
    if (!pulling) return
    setPulling(undefined)
    if (pulling.id) onChange(shiftShape(drawing, pulling.id, stepBetween(pulling.from, at(e)), size))
    else drop(pulling.from, at(e))
  }
  const onKeyDown = (e: KeyboardEvent): void => {
    const step = arrows[e.key]
    const here = cross ?? [size.w / 2, size.h / 2]
    if (step) {
      const far = e.shiftKey ? 60 : 12
      setCross(withinPicture([here[0] + step[0] * far, here[1] + step[1] * far], size))
    } else if ((e.key === 'Enter' || e.key === ' ') && tool.does !== 'move') drop(here, here)
    else return
    e.preventDefault()
  }
  const box: PictureBox | undefined =
    pulling && !pulling.id && isRoom ? drawnBox(pulling.from, pulling.to, size) : undefined
  const moved = pulling?.id
    ? shiftShape(drawing, pulling.id, stepBetween(pulling.from, pulling.to), size)
    : drawing
  return (
    <div class="draw-sheet">
      <p class="secondary" id="draw-how">
        {t(tool.does === 'move' ? 'draw.how.move' : isRoom ? 'draw.how.room' : 'draw.how.thing')}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a drawing board */}
      <svg
        ref={board}
        class={`draw-board${tool.does === 'move' ? ' draw-moving' : ''}`}
        viewBox={`0 0 ${size.w} ${size.h}`}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a drawing board: pointer and arrows; the list beside says the same
        tabIndex={0}
        aria-label={t('draw.board')}
        aria-describedby="draw-how"
        onPointerDown={onPointerDown}
        onPointerMove={(e) => pulling && setPulling({ ...pulling, to: at(e) })}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setPulling(undefined)}
        onKeyDown={onKeyDown}
        onBlur={() => setCross(undefined)}
      >
        <image href={picture.url} width={size.w} height={size.h} />
        <ShapesOnPicture drawing={moved} size={size} />
        {box && <rect class="draw-new" x={box.x} y={box.y} width={box.w} height={box.h} />}
        {cross && (
          <path class="draw-cross" d={`M${cross[0] - 40} ${cross[1]}h80M${cross[0]} ${cross[1] - 40}v80`} />
        )}
      </svg>
    </div>
  )
}

const stepBetween = (a: PicturePoint, b: PicturePoint): PicturePoint => [b[0] - a[0], b[1] - a[1]]

const markOf = (target: EventTarget | null): string | undefined =>
  (target instanceof Element && target.closest('[data-id]')?.getAttribute('data-id')) || undefined
