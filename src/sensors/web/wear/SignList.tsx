import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'

type SignListProps = {
  sign: 'lifts' | 'risers' | 'fans'
  rows: readonly { id: string; building: string; words: string }[]
}

/** What one sort of plant says, each with its building; nothing where it says nothing. */
export const SignList = ({ sign, rows }: SignListProps): JSX.Element | null => {
  const { t } = useSpeech()
  if (!rows.length) return null
  return (
    <section class="stack-s" aria-labelledby={`signs-${sign}`}>
      <h2 id={`signs-${sign}`}>{t(`signs.${sign}`)}</h2>
      <ul>
        {rows.map(({ id, building, words }) => (
          <li key={id}>
            <a href={`/bureau/patrimoine/${building}`}>{words}</a>
          </li>
        ))}
      </ul>
      <p class="secondary">{t(`signs.${sign}.how`)}</p>
    </section>
  )
}
