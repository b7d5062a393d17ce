import { useEffect, useState } from 'preact/hooks'
import { watchOutbox } from '../../kernel/web/outbox/outbox-state.ts'
import { waitingActs } from '../../kernel/web/outbox/tray.ts'

/**
 * Buildings of which an answer waits on this device: what was told and has only not left yet is not asked again. Nothing until the device
 * was looked at.
 */
export const useAnswersUnderWay = (): ReadonlySet<string> | undefined => {
  const [buildings, setBuildings] = useState<ReadonlySet<string>>()
  useEffect(
    () =>
      watchOutbox(() => {
        void waitingActs().then((acts) => {
          const answers = acts.filter(({ command }) => command.type === 'register.answer')
          setBuildings(new Set(answers.map(({ command }) => command.subject)))
        })
      }),
    [],
  )
  return buildings
}
