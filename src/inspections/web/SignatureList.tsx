import type { JSX } from 'preact'
import { sayDayTime } from '../../kernel/core/dates.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { Signature } from '../core/record/record-shapes.ts'

/** How each party ended it: the strokes as they were drawn, a refusal with its reason, an absence. */
export const SignatureList = ({ signatures }: { signatures: readonly Signature[] }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  return (
    <section class="stack">
      <h2>{t('inspections.signatures')}</h2>
      <ul class="inspection-signatures">
        {signatures.map(({ party, name, ended, at, strokes, why }, i) => (
          <li key={i} class="stack-s">
            <p>
              {t(`inspection.party.${party}`)}
              {lang === 'fr' ? '\u00a0: ' : ': '}
              <strong>{name}</strong>
              <br />
              <span class="secondary">
                {ended === 'signed' ? sayDayTime(at, lang, now) : t(`inspections.signature.${ended}`)}
                {why && `. ${why}`}
              </span>
            </p>
            {strokes && (
              <svg viewBox="0 0 1000 400" role="img" aria-label={t('inspections.signature.of', { name })}>
                {strokes.map((stroke, n) => (
                  <polyline key={n} points={stroke.map(([x, y]) => `${x},${y}`).join(' ')} />
                ))}
              </svg>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
