import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { loadSpoken } from '../../kernel/web/draw-spoken.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Slots } from '../../kernel/web/web-slice.ts'
import './WhyMark.css'

const SpokenSheet = loadSpoken(
  () => import('./question-pages.ts').then((m) => m.WhySheet),
  [
    [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
    [() => import('../core/words.contest.fr.ts'), () => import('../core/words.contest.en.ts')],
  ],
)

/** The parts that answer a question (kernel/web/parts): within one, its answer has the focus. */
const answerPart = '.field, .choice, .combo, .photoadd, .voice, .slots, .paper-add'

/**
 * «?», quiet, beside the label of whatever the house asks. Beside a field F1 opens it, and it is no stop of its own: whoever types
 * from field to field does not pay one key more for each.
 */
export const WhyMark = ({ field, question, labelId }: Slots['asked.mark']): JSX.Element => {
  const { t } = useSpeech()
  const self = useRef<HTMLButtonElement>(null)
  const [isByField, setByField] = useState(true)
  // Nothing of the sheet is loaded before it is opened; once closed it stays, so that the focus goes back.
  const [sheet, setSheet] = useState<'never' | 'open' | 'closed'>('never')
  useEffect(() => {
    const answer = self.current?.closest<HTMLElement>(answerPart)
    setByField(Boolean(answer))
    const onKey = (e: KeyboardEvent): void => {
      if (e.key !== 'F1') return
      e.preventDefault()
      e.stopPropagation()
      setSheet('open')
    }
    answer?.addEventListener('keydown', onKey)
    return () => answer?.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button
        ref={self}
        type="button"
        class="asked-mark"
        aria-label={t('asked.mark')}
        aria-describedby={labelId}
        aria-haspopup="dialog"
        aria-keyshortcuts={isByField ? 'F1' : undefined}
        tabIndex={isByField ? -1 : 0}
        onClick={() => setSheet('open')}
      >
        <span aria-hidden="true">?</span>
      </button>
      {sheet !== 'never' && (
        <div class="asked-sheet" {...apart}>
          <SpokenSheet
            field={field}
            question={question}
            open={sheet === 'open'}
            onClose={() => setSheet('closed')}
          />
        </div>
      )}
    </>
  )
}

const stop = (e: Event): void => e.stopPropagation()

/** What is done in the sheet is no answer to the field around it, and no time that this one cost (count-effort.ts). */
const apart = {
  onClick: stop,
  onInput: stop,
  onKeyDown: stop,
  onPointerDown: stop,
  onFocusIn: stop,
  onFocusOut: stop,
  onFocus: stop,
  onBlur: stop,
  onSubmit: stop,
}
