import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
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
  const speech = useSpeech()
  const self = useRef<HTMLButtonElement>(null)
  const [isByField, setByField] = useState(true)
  const open = (): void =>
    void import('./open-why.tsx').then(({ openWhy }) => openWhy({ field, question }, speech))
  useEffect(() => {
    const answer = self.current?.closest<HTMLElement>(answerPart)
    setByField(Boolean(answer))
    const onKey = (e: KeyboardEvent): void => {
      if (e.key !== 'F1') return
      e.preventDefault()
      e.stopPropagation()
      open()
    }
    answer?.addEventListener('keydown', onKey)
    return () => answer?.removeEventListener('keydown', onKey)
    // oxlint-disable-next-line react/exhaustive-deps -- `open` is of the same question
  }, [field, question])
  return (
    <button
      ref={self}
      type="button"
      class="asked-mark"
      aria-label={speech.t('asked.mark')}
      aria-describedby={labelId}
      aria-haspopup="dialog"
      aria-keyshortcuts={isByField ? 'F1' : undefined}
      tabIndex={isByField ? -1 : 0}
      onClick={open}
    >
      <span aria-hidden="true">?</span>
    </button>
  )
}
