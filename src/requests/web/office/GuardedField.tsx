import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { eye } from '../../../kernel/web/icons/icons.ts'
import { Field, type FieldProps } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Warning } from '../../core/guard/guard-types.ts'
import './Guarded.css'

/** A text about people, read over her shoulder: what should not be written is said quietly, with other words. It never blocks. */
export const GuardedField = (props: Omit<FieldProps, 'kind'>): JSX.Element => {
  const { t } = useSpeech()
  const warnings = useGuard(props.value)
  const use = ({ span, suggest }: Warning): void => {
    if (suggest) props.onValue(props.value.slice(0, span[0]) + t(suggest) + props.value.slice(span[1]))
  }
  return (
    <div class="stack-s">
      <Field {...props} kind="area" />
      <div role="status">
        {warnings.length > 0 && (
          <ul class="guarded">
            {warnings.map((w) => (
              <li class="guarded-line" key={w.span.join()}>
                <Icon of={eye} size={18} />
                <span>
                  <strong>{t('say.guard.word', { word: w.word })}</strong> {t(`guard.kind.${w.kind}`)}
                </span>
                {w.suggest && (
                  <button type="button" class="guarded-use" onClick={() => use(w)}>
                    {t('say.guard.use', { words: t(w.suggest) })}
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

/** The same, in the page of another slice. */
export const GuardedWords = ({ field }: { field: Omit<FieldProps, 'kind'> }): JSX.Element => (
  <GuardedField {...field} />
)

// The lexicons weigh more than the page needs at first: they come with the first words.
const useGuard = (text: string): readonly Warning[] => {
  const { lang } = useSpeech()
  const [warnings, setWarnings] = useState<readonly Warning[]>([])
  useEffect(() => {
    if (text.trim().length < 4) return setWarnings([])
    let stale = false
    const timer = setTimeout(async () => {
      const { guard } = await import('../../core/guard/guard.ts')
      if (!stale) setWarnings(guard(text, lang))
    }, 250)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [text, lang])
  return warnings
}
