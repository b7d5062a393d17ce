import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './channels-client.ts'
import './intake.css'

/** Above what there is to do: which ways in or out fail, and how many messages wait for somebody; nothing where all is well. */
export const IntakeHead = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('intake.count', {}, true)
  if (!data?.n && !data?.failing) return null
  return (
    <p class="intake-head">
      {data.failing > 0 && <a href="/bureau/ce-qui-arrive">{t('intake.failing', { n: data.failing })}</a>}
      {data.n > 0 && <a href="/bureau/arrivees">{t('intake.head', { n: data.n })}</a>}
    </p>
  )
}
