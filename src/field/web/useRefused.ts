import { useEffect, useState } from 'preact/hooks'
import { letGo, refusedActs, watchOutbox } from '../../kernel/web/outbox.ts'

export type RefusedAct = Awaited<ReturnType<typeof refusedActs>>[number]

/** Acts that the server refused, with their words, as they come and go. */
export const useRefused = (): RefusedAct[] => {
  const [acts, setActs] = useState<RefusedAct[]>([])
  useEffect(
    () =>
      watchOutbox(() => {
        void refusedActs().then((refused) => {
          // Sent twice because the phone died in between: it is filed, there is nothing to take up again.
          const [twice, again] = split(refused, ({ refused }) => refused?.refused === 'already_filed')
          for (const act of twice) void letGo(act)
          setActs(again)
        })
      }),
    [],
  )
  return acts
}

const split = <T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] => [
  all.filter(is),
  all.filter((one) => !is(one)),
]
