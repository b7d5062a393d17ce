import { useRef, useState } from 'preact/hooks'
import type { Effort } from '../../../kernel/core/command.ts'
import type { OnEffort } from '../../../kernel/web/parts/count-effort.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Commands } from '../../core/contract.ts'
import { letRunLeave } from '../bulk/held-run.ts'
import { send } from '../office/requests-client.ts'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'

export type Act = {
  busy: boolean
  /** why not, as a sentence, when the last act was refused */
  no: string | undefined
  /** seconds of attention that a field cost: they leave with the act */
  onEffort: OnEffort
  /** sends, says what was done, and answers whether it was */
  act: <K extends keyof Commands>(
    type: K,
    data: Commands[K],
    said?: string,
    photos?: readonly string[],
  ) => Promise<boolean>
}

/** Acts on one request. Without network the act is kept and the sheet closes: the bar above says what waits to leave. */
export const useAct = (request: string): Act => {
  const { t } = useSpeech()
  const tell = useTell()
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<string>()
  const spent = useRef<Effort>({})
  const onEffort: OnEffort = (key, seconds) => {
    spent.current = { ...spent.current, [key]: (spent.current[key] ?? 0) + seconds }
  }
  const act: Act['act'] = async (type, data, said, photos) => {
    setBusy(true)
    setNo(undefined)
    await letRunLeave()
    const sent = send(type, request, data, { ...(photos ? { photos } : {}), effort: spent.current })
    if (!navigator.onLine) {
      setBusy(false)
      tell(t('office.noNetwork'))
      return true
    }
    const outcome = await sent
    setBusy(false)
    if (outcome.ok) tell(said ?? t('thread.did'))
    else setNo(outcome.message)
    return outcome.ok
  }
  return { busy, no, act, onEffort }
}
