import type { JSX } from 'preact'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'

/** From the phone of a caretaker to the page of time. */
export const FieldWay = (): JSX.Element => {
  const { t } = useSpeech()
  return (
    <section class="stack-s" aria-labelledby="ledger-way">
      <h2 id="ledger-way">{t('ledger.field.title')}</h2>
      <p>{t('ledger.field.words')}</p>
      <div class="line">
        <Button href="/terrain/temps">{t('ledger.field.go')}</Button>
      </div>
    </section>
  )
}
