import type { JSX } from 'preact'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { TimeLedger } from './ledger-client.ts'
import { saidTime } from './say-effort.ts'

/** The acts that took the most time, by the name that the program gives them: for experts, behind one line. */
export const LedgerScreens = ({ ledger: { screens } }: { ledger: TimeLedger }): JSX.Element | null => {
  const speech = useSpeech()
  const { t, lang } = speech
  if (!screens.length) return null
  return (
    <details class="no-print">
      <summary>{t('ledger.screens')}</summary>
      <ul class="ledger-screens">
        {screens.map(({ type, figure }) => (
          <li key={type}>
            <code>{type}</code>
            {'\u00a0· '}
            <span class="figures">{saidTime(figure.seconds, speech)}</span>
            {'\u00a0· '}
            <span class="secondary">
              {t('ledger.screen.usual', {
                middle: sayNumber(figure.middle, lang),
                upper: sayNumber(figure.upper ?? figure.middle, lang),
                n: sayNumber(figure.times, lang),
              })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
