import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import { problemOfWords } from '../core/check-words.ts'
import { longest, togetherFrom } from '../core/slip-bounds.ts'
import { randomId, send, type WholeIdea } from './bond-client.ts'

/** «Moi aussi», and what head office asked more of: both without a name. */
export const JoinIdea = ({ whole: { idea } }: { whole: WholeIdea }): JSX.Element | null => {
  const { t } = useSpeech()
  const tell = useTell()
  const [isSaid, setSaid] = useState(false)
  if (idea.state === 'shipped' || idea.state === 'no') return null
  const join = (): void => {
    setSaid(true)
    void send('bond.drop', randomId(), { kind: 'voice', slip: randomId(), idea: idea.id }, { leave: true })
    tell(t('bond.voice.kept', { n: togetherFrom - 1 }))
  }
  return (
    <div class="stack no-print">
      {idea.state === 'more' && <AddWords id={idea.id} />}
      <div>
        <Button disabledReason={isSaid ? t('bond.voice.said') : undefined} onClick={join}>
          {t('bond.voice')}
        </Button>
      </div>
    </div>
  )
}

const AddWords = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { onEffort, effort } = useSpent()
  const [words, setWords] = useState('')
  const said = words.trim()
  const problem = said && problemOfWords(said, longest.idea, []) ? t('bond.idea.names') : undefined
  const add = (): void => {
    void send(
      'bond.drop',
      randomId(),
      { kind: 'addition', slip: randomId(), idea: id, words: said },
      { effort: effort(), leave: true },
    )
    setWords('')
    tell(t('bond.addition.kept', { n: togetherFrom - 1 }))
  }
  return (
    <div class="stack-s">
      <Field
        kind="area"
        rows={3}
        label={t('bond.addition.words')}
        value={words}
        maxLength={longest.idea}
        problem={problem}
        effortKey="bond.words"
        onEffort={onEffort}
        onValue={setWords}
      />
      <div>
        <Button kind="primary" disabledReason={said ? problem : t('bond.idea.missing')} onClick={add}>
          {t('bond.addition.send')}
        </Button>
      </div>
    </div>
  )
}
