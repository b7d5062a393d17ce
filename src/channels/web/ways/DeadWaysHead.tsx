import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from '../channels-client.ts'
import '../intake.css'

/** Above what there is to do: how many addresses are to be asked for again; nothing where all work. */
export const DeadWaysHead = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('way.count', {}, true)
  return data?.n ? (
    <p class="intake-head">
      <a href="/bureau/adresses">{t('way.head', { n: data.n })}</a>
    </p>
  ) : null
}
