import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { undo as undoIcon } from '../../../../kernel/web/icons/icons.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../../kernel/web/parts/toast-context.ts'
import { goTo } from '../../../../kernel/web/router.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useActs } from '../../../../kernel/web/useActs.ts'
import type { PlacePlan } from '../../../core/contract.ts'
import { paths, send } from '../estate-client.ts'
import { beginDrawing, type Drawing, firstTool, type Tool, drawingCommand } from './picture-drawing.ts'
import { DrawList } from './DrawList.tsx'
import { DrawTools } from './DrawTools.tsx'
import type { Picture } from './PictureDrop.tsx'
import { Sheet } from './DrawSheet.tsx'

type Props = {
  building: string
  unit: string
  plan: PlacePlan
  picture: Picture
  onOther: () => void
}

/** The tools, the picture with what stands on it, and the same as a list; each change can be undone. */
export const DrawBoard = ({ building, unit, plan, picture, onOther }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, no, act } = useActs(t('office.kept'))
  const [past, setPast] = useState<readonly Drawing[]>([beginDrawing(plan)])
  const drawing = past.at(-1)!
  const [tool, setTool] = useState<Tool>(() => firstTool(drawing))
  const change = (next: Drawing): void => {
    setPast([...past.slice(-100), next])
    // What waits for its place is taken one after the other.
    if (tool.does === 'place') setTool(firstTool(next))
  }
  const placed = drawing.rooms.some((r) => r.box) || drawing.things.some((x) => x.at)
  const save = async (): Promise<void> => {
    const sent = send('plan.draw', building, drawingCommand(drawing, unit, picture.sha256), {
      photos: [picture.sha256],
    })
    if (!(await act(sent, ''))) return
    tell(t('draw.saved'))
    goTo(paths.unit(building, unit))
  }
  return (
    <div class="draw">
      <DrawTools drawing={drawing} tool={tool} onTool={setTool} />
      <Sheet drawing={drawing} picture={picture} tool={tool} onChange={change} />
      <div class="draw-side stack">
        <DrawList drawing={drawing} size={picture.size} onChange={change} />
        {no && <RefusalNotice>{no}</RefusalNotice>}
        <div class="line">
          <Button
            kind="primary"
            busy={busy}
            disabledReason={placed ? undefined : t('draw.empty')}
            onClick={() => void save()}
          >
            {t('draw.save')}
          </Button>
          {past.length > 1 && (
            <Button icon={undoIcon} onClick={() => setPast(past.slice(0, -1))}>
              {t('office.undo')}
            </Button>
          )}
          <Button kind="plain" onClick={onOther}>
            {t('draw.other')}
          </Button>
        </div>
      </div>
    </div>
  )
}
