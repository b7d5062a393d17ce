import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import { play } from '../icons/icons.ts'
import { addressOf } from '../pictures.ts'
import './Voice.css'

export type VoicePlayerProps = {
  sha256: string
  /** «Écouter le message vocal, 12 s» */
  label: string
  /** the note has not arrived yet, or cannot be fetched now */
  late: string
}

/** A voice note in a thread: fetched when somebody wants to hear it, then played by the browser's own player. */
export const VoicePlayer = ({ sha256, label, late }: VoicePlayerProps): JSX.Element => {
  const [url, setUrl] = useState<string>()
  const [away, setAway] = useState(false)
  const open = async (): Promise<void> => {
    const found = await addressOf(sha256, undefined)
    setUrl(found)
    setAway(!found)
  }
  if (url)
    return (
      <div class="voice-note">
        <span class="voice-name figures">{label}</span>
        {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- nobody has written down what was said */}
        <audio controls autoplay src={url} aria-label={label} ref={(player) => player?.focus()} />
      </div>
    )
  return (
    <div class="voice-listen">
      <button type="button" class="voice-play figures" onClick={() => void open()}>
        <Icon of={play} size={20} />
        {label}
      </button>
      <span role="status">{away && late}</span>
    </div>
  )
}
