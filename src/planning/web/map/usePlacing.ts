import { useState } from 'preact/hooks'
import type { Commands as EstateCommands } from '../../../estate/core/contract.ts'
import { sender } from '../../../kernel/web/outbox.ts'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { MapBuilding } from '../../core/contract.ts'
import { type Plane, toDegrees, toPlane } from '../../core/mercator.ts'

const send = sender<Pick<EstateCommands, 'estate.locate' | 'estate.unlocate'>>()

export type Placing = {
  /** the building whose place is looked for */
  building: MapBuilding | undefined
  /** where its pin stands; nothing as long as nobody has pointed */
  spot: Plane | undefined
  busy: boolean
  no: string | undefined
  begin: (building: MapBuilding) => void
  move: (spot: Plane) => void
  leave: () => void
  /** says where the pin stands; what was said can be taken back */
  place: () => Promise<void>
  /** takes back what a hand has placed: what stood before stands again */
  takeBack: (building: MapBuilding) => Promise<void>
}

/** A building placed by hand, on the map itself. `again`: what is shown is asked anew. */
export const usePlacing = (again: () => void): Placing => {
  const { t } = useSpeech()
  const tell = useTell()
  const { act, busy, no } = useActs(t('map.offline'))
  const [building, setBuilding] = useState<MapBuilding>()
  const [spot, setSpot] = useState<Plane>()
  const leave = (): void => {
    setBuilding(undefined)
    setSpot(undefined)
  }
  const undo = async (subject: string, position: string): Promise<void> => {
    if (!(await act(send('estate.unlocate', subject, { position }), ''))) return
    tell(t('map.unplaced'))
    again()
  }
  const place = async (): Promise<void> => {
    if (!building || !spot || busy) return
    const sent = send('estate.locate', building.id, toDegrees(spot))
    const did = await act(sent, '')
    if (!did) return
    const outcome = did === 'done' ? await sent : undefined
    // A position bears the id of the act that told it; the same point again is none.
    const isNew = outcome?.ok === true && outcome.facts.length > 0
    const said = did === 'done' ? t('map.placed', { name: building.name }) : t('map.offline')
    tell(said, isNew ? () => void undo(building.id, outcome.id) : undefined)
    leave()
    again()
  }
  return {
    building,
    spot,
    busy,
    no,
    begin: (one) => {
      setBuilding(one)
      setSpot(one.position ? toPlane(one.position) : undefined)
    },
    move: setSpot,
    leave,
    place,
    takeBack: async ({ id, position }) => {
      if (position) await undo(id, position.id)
    },
  }
}
