import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './refs-client.ts'

/** How many pairs wait for an answer, and the way there; nothing where none does. */
export const PairsWaiting = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('pairs.open', {})
  if (!data?.open) return null
  return (
    <p>
      <a href="/bureau/rapprochements">{t('settle.waiting', { n: data.open })}</a>
    </p>
  )
}
