import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './channels-client.ts'
import './intake.css'

/** Above what there is to do: how many messages wait for somebody who says where they belong; nothing where none does. */
export const IntakeHead = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('intake.count', {}, true)
  return data?.n ? (
    <p class="intake-head">
      <a href="/bureau/arrivees">{t('intake.head', { n: data.n })}</a>
    </p>
  ) : null
}
