import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { undo } from '../../../../kernel/web/icons/icons.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { padHeight, padWidth } from '../../../core/record/kinds.ts'
import { addPoint, addStroke, padPoint, strokePath } from '../../../core/walk/draw-stroke.ts'
import type { PartyEnd } from '../../../core/walk/party-end.ts'

type Stroke = PartyEnd['strokes'][number]
type Props = {
  name: string
  strokes: PartyEnd['strokes']
  /** when the first stroke began (ms since 1970) */
  began: number | undefined
  onStrokes: (strokes: PartyEnd['strokes'], began: number | undefined) => void
}

/**
 * Where a party signs. What is drawn are the strokes that are kept, point by point with their time: no turn, zoom or scroll of the screen
 * and no call in the middle empties it.
 */
export const SignaturePad = ({ name, strokes, began, onStrokes }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [drawn, setDrawn] = useState<Stroke>([])
  const pen = useRef<{ pointer: number; began: number; stroke: Stroke }>()

  const draw = (e: PointerEvent): void => {
    const now = pen.current
    if (!now || now.pointer !== e.pointerId) return
    const box = (e.currentTarget as Element).getBoundingClientRect()
    const points = e.getCoalescedEvents?.() ?? []
    for (const each of points.length ? points : [e])
      now.stroke = addPoint(
        now.stroke,
        padPoint({ x: each.clientX, y: each.clientY }, box, Date.now() - now.began),
      )
    setDrawn(now.stroke)
  }
  const begin = (e: PointerEvent): void => {
    // A second finger, or the heel of a hand.
    if (pen.current || e.button !== 0) return
    e.preventDefault()
    ;(e.currentTarget as Element).setPointerCapture(e.pointerId)
    pen.current = { pointer: e.pointerId, began: began ?? Date.now(), stroke: [] }
    draw(e)
  }
  // Also where the system takes the finger away: what was drawn until then stays.
  const end = (e: PointerEvent): void => {
    const now = pen.current
    if (!now || now.pointer !== e.pointerId) return
    pen.current = undefined
    setDrawn([])
    onStrokes(addStroke(strokes, now.stroke), now.began)
  }
  return (
    <div class="stack-s">
      <svg
        class="walk-pad"
        viewBox={`0 0 ${padWidth} ${padHeight}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t(strokes.length ? 'walk.pad.signed' : 'walk.pad', { name })}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
        onLostPointerCapture={end}
      >
        <path class="walk-pad-line" d={`M60 ${padHeight - 80}H${padWidth - 60}`} />
        {[...strokes, drawn].map((stroke, i) => (
          <path key={i} class="walk-stroke" d={strokePath(stroke)} />
        ))}
      </svg>
      {strokes.length > 0 ? (
        <Button
          icon={undo}
          label={`${t('walk.pad.again')}, ${name}`}
          onClick={() => onStrokes([], undefined)}
        >
          {t('walk.pad.again')}
        </Button>
      ) : (
        <p class="secondary">{t('walk.pad.how')}</p>
      )}
    </div>
  )
}
