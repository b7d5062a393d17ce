import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { VoiceWords } from '../../../../kernel/web/parts/VoiceWords.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { dictationWords } from '../say-parts.ts'

type Props = { words: string; onWords: (words: string) => void }

/** As many signs as a record takes of a room. */
const longest = 600

/** What is to be said of a room as a whole: typed, or spoken. */
export const RoomWords = ({ words, onWords }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [isWritten, setWritten] = useState(Boolean(words))
  if (!isWritten)
    return (
      <Button kind="plain" onClick={() => setWritten(true)}>
        {t('walk.room.words.add')}
      </Button>
    )
  return (
    <div class="stack-s">
      <Field
        kind="area"
        rows={2}
        maxLength={longest}
        label={t('walk.room.words')}
        value={words}
        onValue={onWords}
      />
      <VoiceWords
        value={words}
        onValue={(said) => onWords(said.slice(0, longest))}
        words={dictationWords(t)}
      />
    </div>
  )
}
