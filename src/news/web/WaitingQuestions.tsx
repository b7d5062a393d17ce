import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './news-client.ts'
import { newsPaths } from './news-paths.ts'
import './news.css'

/** Above what there is to do: questions that wait for the answer of whoever published; nothing where there is none. */
export const WaitingQuestions = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('news.waiting', {}, true)
  return data?.n ? (
    <p class="news-waiting">
      <a href={newsPaths.list('own')}>{t('news.waiting', { n: data.n })}</a>
    </p>
  ) : null
}
