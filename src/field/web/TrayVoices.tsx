import type { JSX } from 'preact'
import { VoicePlayer } from '../../kernel/web/parts/VoicePlayer.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'

/** The voice notes of an act that did not leave, played from this phone. */
export const TrayVoices = ({ sounds }: { sounds: readonly string[] }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      {sounds.map((sha256) => (
        <VoicePlayer
          key={sha256}
          sha256={sha256}
          label={t('field.again.voice')}
          late={t('field.again.voice.gone')}
        />
      ))}
    </>
  )
}
