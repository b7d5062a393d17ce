import type { ComponentChildren, JSX } from 'preact'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { roomKinds, thingKinds } from '../../../core/room-kinds.ts'
import { sayRoom, sayThing } from '../say-place.ts'
import type { Drawing, Tool } from './picture-drawing.ts'

type Props = { drawing: Drawing; tool: Tool; onTool: (tool: Tool) => void }

/** What the next tap on the picture drops: what is known already and stands nowhere yet, a room, a piece of equipment. */
export const DrawTools = ({ drawing, tool, onTool }: Props): JSX.Element => {
  const { t } = useSpeech()
  const waiting = [...drawing.rooms.filter((r) => !r.box), ...drawing.things.filter((x) => !x.at)]
  return (
    <div class="draw-tools">
      {waiting.length > 0 && (
        <Group label={t('draw.waiting')}>
          {waiting.map(({ id, name }) => (
            <Choose
              key={id}
              on={tool.does === 'place' && tool.id === id}
              onClick={() => onTool({ does: 'place', id })}
            >
              {name}
            </Choose>
          ))}
        </Group>
      )}
      <Group label={t('draw.rooms')}>
        {roomKinds.slice(0, 10).map((kind) => (
          <Choose
            key={kind}
            on={tool.does === 'room' && tool.kind === kind}
            onClick={() => onTool({ does: 'room', kind })}
          >
            {sayRoom(kind, t)}
          </Choose>
        ))}
      </Group>
      <Group label={t('draw.things')}>
        {thingKinds.slice(0, 17).map((kind) => (
          <Choose
            key={kind}
            on={tool.does === 'thing' && tool.kind === kind}
            onClick={() => onTool({ does: 'thing', kind })}
          >
            {sayThing(kind, t)}
          </Choose>
        ))}
      </Group>
      <Group label={t('draw.change')}>
        <Choose on={tool.does === 'move'} onClick={() => onTool({ does: 'move' })}>
          {t('draw.move')}
        </Choose>
      </Group>
    </div>
  )
}

const Group = ({ label, children }: { label: string; children: ComponentChildren }): JSX.Element => (
  <div class="draw-group" role="group" aria-label={label}>
    <p class="draw-label" aria-hidden="true">
      {label}
    </p>
    <div class="draw-choices">{children}</div>
  </div>
)

type ChooseProps = { on: boolean; onClick: () => void; children: ComponentChildren }

const Choose = ({ on, onClick, children }: ChooseProps): JSX.Element => (
  <button type="button" class="draw-choose" aria-pressed={on} onClick={onClick}>
    {children}
  </button>
)
