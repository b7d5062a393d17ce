import type { Walk } from '../../core/walk/walk-draft.ts'
import { actsOfWalk, type WalkAct } from '../../core/walk/walk-acts.ts'
import { sendWalk } from './walk-client.ts'

/** Gives the outbox what of a walk it does not have yet; over once this device holds each act. What is refused waits in the tray. */
export const tellWalk = async (walk: Walk): Promise<void> => {
  await Promise.all(actsOfWalk(walk).map((act) => give(walk.id, act)))
}

const give = (id: string, { type, data, photos }: WalkAct): Promise<void> =>
  new Promise((onKept) => void sendWalk(type, id, data, { leave: true, photos, onKept }))
