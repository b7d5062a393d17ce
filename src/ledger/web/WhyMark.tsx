import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { askWhy } from '../../kernel/web/asked-questions.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Slots } from '../../kernel/web/web-slice.ts'
import './WhyMark.css'

/** The parts that answer a question (kernel/web/parts): within one, its answer has the focus. */
const answerPart = '.field, .choice, .combo, .photoadd, .voice'

/**
 * «?», quiet, beside the label of whatever the house asks. Beside a field F1 opens it, and it is no stop of its own: whoever types
 * from field to field does not pay one key more for each.
 */
export const WhyMark = ({ field, question, labelId }: Slots['asked.mark']): JSX.Element => {
  const { t } = useSpeech()
  const self = useRef<HTMLButtonElement>(null)
  const [isByField, setByField] = useState(true)
  useEffect(() => {
    const answer = self.current?.closest<HTMLElement>(answerPart)
    setByField(Boolean(answer))
    const onKey = (e: KeyboardEvent): void => {
      if (e.key !== 'F1') return
      e.preventDefault()
      e.stopPropagation()
      askWhy({ field, question })
    }
    answer?.addEventListener('keydown', onKey)
    return () => answer?.removeEventListener('keydown', onKey)
  }, [field, question])
  return (
    <button
      ref={self}
      type="button"
      class="asked-mark"
      aria-label={t('asked.mark')}
      aria-describedby={labelId}
      aria-haspopup="dialog"
      aria-keyshortcuts={isByField ? 'F1' : undefined}
      tabIndex={isByField ? -1 : 0}
      onClick={() => askWhy({ field, question })}
    >
      <span aria-hidden="true">?</span>
    </button>
  )
}
