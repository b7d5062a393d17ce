import { useState } from 'preact/hooks'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { NewsItem } from '../core/contract.ts'
import { hold } from './news-client.ts'

/** For as long as a withdrawal can be taken back (ms): what has left the phones is not published again. */
const holdMs = 10_000

/** Takes an item away in ten seconds, in which one word brings it back. `isLeaving`: it has been said here. */
export const useWithdrawal = (
  { id, version }: Pick<NewsItem, 'id' | 'version'>,
  again: () => void,
): { isLeaving: boolean; withdraw: () => void } => {
  const { t } = useSpeech()
  const tell = useTell()
  const [isLeaving, setLeaving] = useState(false)
  const withdraw = (): void => {
    setLeaving(true)
    const held = hold('news.withdraw', id, { version }, { ms: holdMs, stays: true })
    const bringBack = async (): Promise<void> => {
      if (!(await held.takeBack())) return
      setLeaving(false)
      tell(t('news.withdraw.back'))
    }
    tell(t('news.withdraw.soon'), () => void bringBack())
    void held.outcome.then((outcome) => {
      setLeaving(false)
      again()
      tell(outcome.ok ? t('news.withdraw.done') : outcome.message)
    })
  }
  return { isLeaving, withdraw }
}
