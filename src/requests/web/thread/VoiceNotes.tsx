import type { JSX } from 'preact'
import { VoicePlayer } from '../../../kernel/web/parts/VoicePlayer.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Entry } from '../../core/contract.ts'

type Props = {
  sounds: Entry['sounds']
  /** whose dictionary: `thread` for the staff, `follow` for the tenant */
  of?: 'thread' | 'follow'
}

/** The voice notes of one entry, each with its length. */
export const VoiceNotes = ({ sounds, of = 'thread' }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  if (!sounds.length) return null
  return (
    <div class="stack-s">
      {sounds.map(({ sha256, seconds }) => (
        <VoicePlayer
          key={sha256}
          sha256={sha256}
          label={
            seconds === null
              ? t(`${of}.voice.play`)
              : t(`${of}.voice.play.seconds`, { n: Math.max(1, Math.round(seconds)) })
          }
          late={t(`${of}.voice.late`)}
        />
      ))}
    </div>
  )
}
