import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { LinkedPairs } from './LinkedPairs.tsx'
import '../pairs.css'

/** What is linked already: a link is looked up, seen with why it was made, and undone where it is another’s. */
export const LinkedPage = (): JSX.Element => {
  const { t } = useSpeech()
  const [typed, setTyped] = useState('')
  const [words, setWords] = useState('')
  // Each piece of the list begins after the last pair of the one before.
  const [starts, setStarts] = useState<readonly (string | undefined)[]>([undefined])
  const find = (): void => {
    setWords(typed.trim())
    setStarts([undefined])
  }
  return (
    <div class="stack pairs-page">
      <PageHead to="/bureau/rapprochements" from={t('settle.title')} title={t('linked.title')}>
        <p class="secondary">{t('linked.lead')}</p>
      </PageHead>
      <form
        class="linked-find"
        onSubmit={(event) => {
          event.preventDefault()
          find()
        }}
      >
        <Field
          kind="search"
          label={t('linked.find')}
          hint={t('linked.find.hint')}
          value={typed}
          maxLength={100}
          onValue={setTyped}
        />
        <Button type="submit">{t('linked.look')}</Button>
      </form>
      {starts.map((after, i) => (
        <LinkedPairs
          key={`${words} ${after ?? ''}`}
          words={words}
          after={after}
          onMore={i === starts.length - 1 ? (last) => setStarts([...starts, last]) : undefined}
        />
      ))}
    </div>
  )
}
