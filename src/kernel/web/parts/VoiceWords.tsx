import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import { mic, stop } from '../icons/icons.ts'
import { useSpeech } from '../speech.ts'
import { useDictation } from './useDictation.ts'
import './Voice.css'

export type VoiceWordsProps = {
  value: string
  onValue: (value: string) => void
  /** `keyboard`: said on a phone that writes no speech by itself */
  words: { dictate: string; stop: string; keyboard: string }
}

/** Under a text: writes what one says where the phone does so by itself, else tells of the keyboard's microphone. */
export const VoiceWords = ({ value, onValue, words }: VoiceWordsProps): JSX.Element | null => {
  const { lang } = useSpeech()
  const text = useRef(value)
  text.current = value
  const { can, on, toggle } = useDictation(lang, (said) => {
    if (said) onValue([text.current.trimEnd(), said].filter(Boolean).join(' '))
  })
  if (can)
    return (
      <button type="button" class="voice-play" aria-pressed={on} onClick={toggle}>
        <Icon of={on ? stop : mic} size={20} />
        {on ? words.stop : words.dictate}
      </button>
    )
  return matchMedia('(pointer: coarse)').matches ? <p class="voice-heard">{words.keyboard}</p> : null
}
