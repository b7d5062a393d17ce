import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { NoticeRow } from '../core/contract.ts'
import { send } from './notices-client.ts'

/** Takes a notice down, says so, and asks again what hangs once it has left. */
export const useTakeDown = (again: () => void): ((notice: NoticeRow) => Promise<void>) => {
  const { t } = useSpeech()
  const tell = useTell()
  return async ({ id, title }) => {
    tell(t('notice.takenDown', { title }))
    await send('notice.takeDown', id, {}, { leave: true })
    again()
  }
}
