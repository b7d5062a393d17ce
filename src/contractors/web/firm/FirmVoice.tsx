import type { JSX } from 'preact'
import { keepPhoto } from '../../../kernel/web/outbox.ts'
import { VoiceAdd, type VoiceNote } from '../../../kernel/web/parts/VoiceAdd.tsx'
import { voiceWords } from '../../../kernel/web/parts/voice-words.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'

type Props = {
  notes: readonly VoiceNote[]
  /** the tenant will hear it too */
  open: boolean
  onNotes: (notes: readonly VoiceNote[]) => void
}

/** What was done, spoken instead of written: kept on this phone as soon as it is said. */
export const FirmVoice = ({ notes, open, onNotes }: Props): JSX.Element => {
  const { t } = useSpeech()
  const keep = async (note: Blob, seconds: number): Promise<void> => {
    const id = await keepPhoto(note)
    if (id) onNotes([{ id, url: URL.createObjectURL(note), seconds }])
  }
  return (
    <VoiceAdd
      notes={notes}
      words={{ ...voiceWords(t, 'firm'), heard: t(open ? 'firm.voice.heard' : 'firm.voice.heard.agency') }}
      onNote={(note, seconds) => void keep(note, seconds)}
      onRemove={(id) => onNotes(notes.filter((note) => note.id !== id))}
    />
  )
}
