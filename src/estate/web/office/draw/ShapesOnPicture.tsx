import type { JSX } from 'preact'
import type { Size } from '../../../core/draw/picture-shapes.ts'
import type { Drawing } from './picture-drawing.ts'

/** Rooms and equipment on the picture, with their names; as large on every picture. */
export const ShapesOnPicture = ({ drawing, size }: { drawing: Drawing; size: Size }): JSX.Element => {
  const unit = Math.max(size.w, size.h) / 100
  return (
    <g font-size={unit * 2.2}>
      {drawing.rooms.map(({ id, name, box }) => {
        if (!box) return null
        return (
          <g key={id} data-id={id} class="draw-room">
            <rect x={box.x} y={box.y} width={box.w} height={box.h} rx={unit / 2} />
            <text x={box.x + unit} y={box.y + unit * 2.6}>
              {name}
            </text>
          </g>
        )
      })}
      {drawing.things.map(
        ({ id, name, at }) =>
          at && (
            <g key={id} data-id={id} class="draw-thing">
              <circle cx={at[0]} cy={at[1]} r={unit * 1.3} />
              <text x={at[0]} y={at[1] + unit * 3.6} font-size={unit * 1.8}>
                {name}
              </text>
            </g>
          ),
      )}
    </g>
  )
}
