import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './bond-client.ts'
import { bondPaths } from './bond-paths.ts'
import './bond.css'

/** Above what head office has to do: what it owes the field; nothing where it owes nothing. */
export const OwedLine = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('bond.owed', {}, true)
  if (!data) return null
  const owed = [
    { n: data.topics, said: t('bond.owed.topics', { n: data.topics }), to: bondPaths.answerers(false) },
    { n: data.trials, said: t('bond.owed.trials', { n: data.trials }), to: bondPaths.trials(false) },
    { n: data.ideas, said: t('bond.owed.ideas', { n: data.ideas }), to: bondPaths.ideas(false) },
  ].filter(({ n }) => n > 0)
  if (owed.length === 0) return null
  return (
    <ul class="bond-owes line">
      {owed.map(({ said, to }) => (
        <li key={to}>
          <a href={to}>{said}</a>
        </li>
      ))}
    </ul>
  )
}
