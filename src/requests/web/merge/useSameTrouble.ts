import { useState } from 'preact/hooks'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { paths } from '../office/office-paths.ts'
import { send } from '../office/requests-client.ts'

type SameTrouble = {
  /** the request becomes a double of this one, which goes on and is opened */
  join: (twin: RequestRow) => Promise<void>
  joining: boolean
  /** why not, when it was refused */
  notJoined: string | undefined
}

/** «C’est celle-ci», said of a request that is open already: the two are merged, with a while to take it back. */
export const useSameTrouble = (row: RequestRow, onDone: () => void): SameTrouble => {
  const { t } = useSpeech()
  const tell = useTell()
  const [joining, setJoining] = useState(false)
  const [notJoined, setNotJoined] = useState<string>()
  const part = async (from: string): Promise<void> => {
    const outcome = await send('request.separate', row.id, { from })
    tell(outcome.ok ? t('thread.orient.apart') : outcome.message)
    if (outcome.ok) goTo(paths.request(row.id))
  }
  const join = async (twin: RequestRow): Promise<void> => {
    setJoining(true)
    setNotJoined(undefined)
    const sent = send('request.merge', twin.id, { doubles: [row.id] })
    if (!navigator.onLine) {
      tell(t('office.noNetwork'))
      return onDone()
    }
    const outcome = await sent
    setJoining(false)
    if (!outcome.ok) return setNotJoined(outcome.message)
    tell(t('thread.orient.same', { no: String(twin.no) }), () => void part(twin.id))
    onDone()
    goTo(paths.request(twin.id))
  }
  return { join, joining, notJoined }
}
