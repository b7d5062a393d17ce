import type { JSX } from 'preact'
import { keepPhoto } from '../../../kernel/web/outbox.ts'
import { VoiceAdd, type VoiceNote } from '../../../kernel/web/parts/VoiceAdd.tsx'
import { voiceWords } from '../../../kernel/web/parts/voice-words.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'

export type SayVoiceProps = { notes: readonly VoiceNote[]; onNotes: (notes: readonly VoiceNote[]) => void }

/** A message that is spoken at the desk, kept on this computer as soon as it is, under the name that the act gives it. */
export const SayVoice = ({ notes, onNotes }: SayVoiceProps): JSX.Element => {
  const { t } = useSpeech()
  const keep = async (note: Blob, seconds: number): Promise<void> => {
    const id = await keepPhoto(note)
    if (id) onNotes([{ id, url: URL.createObjectURL(note), seconds }])
  }
  return (
    <VoiceAdd
      asked="request.sounds"
      notes={notes}
      words={voiceWords(t, 'thread')}
      onNote={(note, seconds) => void keep(note, seconds)}
      onRemove={(id) => onNotes(notes.filter((note) => note.id !== id))}
    />
  )
}
