import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choices } from '../../../kernel/web/parts/Choice.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../../requests/core/contract.ts'
import { leastWords, mostWithAnswer } from '../../core/state/state-reply.ts'
import { holdDossier, holdMs } from './dossiers-client.ts'
import { useDossierHold } from './useDossierHold.ts'

type Props = {
  city: { code: string; name: string }
  thread: Thread
  again: () => void
  onClose: () => void
}

/** What a city will read of what is its own to mend. The nature is ready to be said better; nobody is named unless it is ticked. */
export const CitySheet = ({ city, thread, again, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const leave = useDossierHold(again)
  const { request, requester } = thread
  const [words, setWords] = useState(() => t(`nature.${request.nature}`))
  const [namesHer, setNamesHer] = useState(false)
  const said = words.trim()
  const send = (): void => {
    const held = holdDossier(
      'dossier.open',
      newId(),
      { request: request.id, city: city.code, words: said, ...(namesHer ? { namesHer } : {}) },
      { ms: holdMs, stays: true },
    )
    leave(held, t('dossier.city.soon'), t('dossier.city.gone', { name: city.name }))
    onClose()
  }
  return (
    <Sheet
      open
      title={t('dossier.city.sheet', { name: city.name })}
      closeLabel={t('office.close')}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          disabledReason={
            said.length < leastWords ? t('dossier.words.first', { n: String(leastWords) }) : undefined
          }
          onClick={send}
        >
          {t('dossier.city.send')}
        </Button>
      }
    >
      <div class="stack">
        <Slot
          name="notice.words"
          field={{
            label: t('dossier.city.words'),
            hint: t('dossier.city.hint'),
            value: words,
            onValue: setWords,
            rows: 5,
            maxLength: mostWithAnswer.words,
          }}
        />
        {requester && (
          <Choices
            legend={t('dossier.city.names')}
            options={[{ value: 'yes', label: t('dossier.city.names.yes') }]}
            value={namesHer ? ['yes'] : []}
            onValue={(value) => setNamesHer(value.includes('yes'))}
          />
        )}
      </div>
    </Sheet>
  )
}
