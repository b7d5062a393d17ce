import { useEffect, useState } from 'preact/hooks'
import { watchOutbox } from '../../kernel/web/outbox/outbox-state.ts'
import {
  type KeptPhoto,
  letGo,
  refusedActs,
  refusedPhotos,
  type WaitingAct,
} from '../../kernel/web/outbox/tray.ts'

export type RefusedAct = WaitingAct
export type RefusedActs = { acts: readonly WaitingAct[]; photos: readonly KeptPhoto[] }

/** Acts of this person that the server refused, with their words and photos, as they come and go. */
export const useRefused = (): RefusedActs => {
  const [refused, setRefused] = useState<RefusedActs>({ acts: [], photos: [] })
  useEffect(
    () =>
      watchOutbox(() => {
        void Promise.all([refusedActs(), refusedPhotos()]).then(([all, photos]) => {
          // Sent twice because the phone died in between: it is filed, there is nothing to take up again.
          const twice = all.filter((act) => act.refused?.refused === 'already_filed')
          for (const act of twice) void letGo(act)
          setRefused({ acts: all.filter((act) => !twice.includes(act)), photos })
        })
      }),
    [],
  )
  return refused
}
