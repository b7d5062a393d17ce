import type { JSX } from 'preact'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { PairSitting } from './usePairSitting.ts'

/** Persons of whom nothing is other: one yes for all, or one by one; the yes may be taken back. */
export const PlainPairs = ({ sitting }: { sitting: PairSitting }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const { plain, acceptPlain, lookAtPlain, undoPlain } = sitting
  if (undoPlain)
    return (
      <p>
        <Button small onClick={undoPlain}>
          {t('settle.plain.undo')}
        </Button>
      </p>
    )
  if (!plain) return null
  return (
    <section class="stack-s pairs-plain">
      <p>{t('settle.plain', { n: plain, count: sayNumber(plain, lang) })}</p>
      <p class="line">
        <Button onClick={acceptPlain}>{t('settle.plain.yes')}</Button>
        <Button kind="plain" onClick={lookAtPlain}>
          {t('settle.plain.look')}
        </Button>
      </p>
    </section>
  )
}
