import { useState } from 'preact/hooks'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { NoticedOutageRow } from '../../core/outage/outage-contract.ts'
import { ask, send } from '../office/requests-client.ts'

type OutageActs = {
  busy: boolean
  /** why not, when it was refused */
  no: string | undefined
  gather: () => Promise<void>
  dismiss: () => Promise<void>
  scatter: (outage: string) => Promise<void>
  poster: (outage: string) => Promise<void>
}

/** What one may do with what several homes tell; each way can be gone back for as long as its toast is shown. */
export const useOutageActs = (
  { id, requests }: NoticedOutageRow,
  now: string,
  again: () => void,
): OutageActs => {
  const { t } = useSpeech()
  const tell = useTell()
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<string>()

  const done = async (sent: ReturnType<typeof send>): Promise<boolean> => {
    setBusy(true)
    setNo(undefined)
    if (!navigator.onLine) tell(t('office.noNetwork'))
    const outcome = await sent
    setBusy(false)
    if (!outcome.ok) setNo(outcome.message)
    again()
    return outcome.ok
  }
  const poster = async (outage: string): Promise<void> => {
    const thread = await ask('request.thread', { id: outage })
    if ('refused' in thread) return
    const { toHall } = await import('../thread/hall-notice.ts')
    goTo(await toHall(thread, now))
  }
  const undo = async (outage: string): Promise<void> => {
    const outcome = await send('request.scatter', outage, {})
    tell(outcome.ok ? t('outage.scattered') : outcome.message)
  }
  return {
    busy,
    no,
    poster,
    gather: async () => {
      const [first, ...others] = requests.map((row) => row.id)
      if (!first || !(await done(send('request.gather', first, { requests: others })))) return
      tell(t('outage.gathered', { n: requests.length }), () => void undo(first))
      await poster(first)
    },
    dismiss: async () => {
      if (await done(send('outage.dismiss', id, {}))) tell(t('outage.dismissed'))
    },
    scatter: async (outage) => {
      if (await done(send('request.scatter', outage, {}))) tell(t('outage.scattered'))
    },
  }
}
