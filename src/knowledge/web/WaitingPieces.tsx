import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './knowledge-client.ts'
import { knownPaths } from './known-paths.ts'
import './knowledge.css'

/** Above what head office has in hand: how many of its answers somebody doubts; nothing where all stand. */
export const WaitingPieces = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('knowledge.waiting', {}, true)
  return data?.n ? (
    <p class="known-waiting">
      <a href={knownPaths.shown('doubted')}>{t('knowledge.waiting', { n: data.n })}</a>
    </p>
  ) : null
}
