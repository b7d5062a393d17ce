import type { JSX } from 'preact'
import { keepPhoto } from '../../../kernel/web/outbox.ts'
import { VoiceAdd, type VoiceNote } from '../../../kernel/web/parts/VoiceAdd.tsx'
import { VoiceWords } from '../../../kernel/web/parts/VoiceWords.tsx'
import { voiceWords } from '../../../kernel/web/parts/voice-words.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { dictateWords } from '../thread/dictation-words.ts'

type Props = {
  notes: readonly VoiceNote[]
  onNotes: (notes: readonly VoiceNote[]) => void
  /** the text above, which dictation adds to */
  text: string
  onText: (text: string) => void
}

/** Under a text: dictation into it, or a voice note in its place, kept on this phone as soon as it is spoken, under the name that acts give it. */
export const VoiceBox = ({ notes, onNotes, text, onText }: Props): JSX.Element => {
  const { t } = useSpeech()
  const keep = async (note: Blob, seconds: number): Promise<void> => {
    const id = await keepPhoto(note)
    if (id) onNotes([{ id, url: URL.createObjectURL(note), seconds }])
  }
  return (
    <div class="stack-s">
      <VoiceWords value={text} onValue={onText} words={dictateWords(t)} />
      <VoiceAdd
        asked="request.sounds"
        notes={notes}
        words={voiceWords(t, 'thread')}
        onNote={(note, seconds) => void keep(note, seconds)}
        onRemove={(id) => onNotes(notes.filter((note) => note.id !== id))}
      />
    </div>
  )
}
