import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { eye } from '../../../kernel/web/icons/icons.ts'
import { Field, type FieldProps } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Warning } from '../../core/guard/guard-types.ts'
import './GuardedField.css'

/** A text about people, read over her shoulder: what should not be written is said quietly, with other words. It never blocks. */
export const GuardedField = (props: Omit<FieldProps, 'kind'>): JSX.Element => {
  const { t } = useSpeech()
  const { value, onValue } = props
  const warnings = useGuard(value)
  return (
    <div class="stack-s">
      <Field {...props} kind="area" />
      <div role="status">
        {warnings.length > 0 && (
          <ul class="guarded">
            {warnings.map(({ span, word, kind, suggest }) => (
              <li class="guarded-line" key={span[0]}>
                <Icon of={eye} size={18} />
                <span>
                  <strong>{t('say.guard.word', { word })}</strong> {t(`guard.kind.${kind}`)}
                </span>
                {suggest && (
                  <button
                    type="button"
                    class="guarded-use"
                    onClick={() => onValue(value.slice(0, span[0]) + t(suggest) + value.slice(span[1]))}
                  >
                    {t('say.guard.use', { words: t(suggest) })}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

// The lexicons weigh more than the page needs at first: they come with the first words.
const useGuard = (text: string): readonly Warning[] => {
  const { lang } = useSpeech()
  const [warnings, setWarnings] = useState<readonly Warning[]>([])
  useEffect(() => {
    if (text.trim().length < 4) return setWarnings([])
    let stale = false
    const timer = setTimeout(async () => {
      // Without network it may not be to be had: then nothing is remarked, and the next word asks again.
      const lexicons = await import('../../core/guard/guard.ts').catch(() => undefined)
      if (lexicons && !stale) setWarnings(lexicons.guard(text, lang))
    }, 250)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [text, lang])
  return warnings
}
