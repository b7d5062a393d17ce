import type { JSX } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import { cross, mic, stop } from '../icons/icons.ts'
import { useStanding } from '../asked-questions.ts'
import { AskedLabel } from './AskedMark.tsx'
import { useRecorder } from './useRecorder.ts'
import './Voice.css'

/** A note that has been spoken and has not left. */
export type VoiceNote = { id: string; url: string; seconds: number }

export type VoiceAddProps = {
  notes: readonly VoiceNote[]
  /** WebM, MP4 or Ogg as this phone records it, a minute at most */
  onNote: (note: Blob, seconds: number) => void
  onRemove: (id: string) => void
  words: {
    /** on the button */
    speak: string
    asking: string
    /** while it records: how to end */
    stop: string
    /** who will hear it: in one short line */
    heard: string
    /** the phone keeps its microphone, and what to do */
    refused: string
    /** this browser cannot record */
    unable: string
    remove: string
    /** «Message vocal, 12 s» */
    note: (seconds: number) => string
  }
  /** the key of the asked field, as in fields.ts */
  asked?: string
}

/** Speaks instead of writing: hold the button, or tap it and tap again; listen before it leaves. */
export const VoiceAdd = ({ notes, onNote, onRemove, words, asked }: VoiceAddProps): JSX.Element | null => {
  const id = useId()
  const isHidden = useStanding(asked)?.asks === 'hidden'
  const { state, seconds, level, start, stop: end } = useRecorder(onNote)
  const press = usePress(state === 'recording', start, end)
  const on = state === 'recording'
  if (isHidden) return null
  return (
    <div class="voice">
      {notes.map((note) => (
        <div class="voice-note" key={note.id}>
          <span class="voice-name figures">{words.note(note.seconds)}</span>
          {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- nobody has written down what was said */}
          <audio controls src={note.url} aria-label={words.note(note.seconds)} />
          <button
            type="button"
            class="voice-out"
            aria-label={`${words.remove}, ${words.note(note.seconds)}`}
            onClick={() => onRemove(note.id)}
          >
            <Icon of={cross} size={20} />
          </button>
        </div>
      ))}
      {notes.length === 0 && (
        <AskedLabel field={asked} question={words.speak} labelId={id}>
          <button
            type="button"
            id={id}
            class={`voice-button${on ? ' voice-on' : ''}`}
            aria-pressed={on}
            {...press}
          >
            <Icon of={on ? stop : mic} />
            <span>{on ? words.stop : state === 'asking' ? words.asking : words.speak}</span>
            {on && (
              <>
                <span class="voice-time figures">{clockOf(seconds)}</span>
                <span class="voice-level" style={{ '--level': level.toFixed(2) }} />
              </>
            )}
          </button>
        </AskedLabel>
      )}
      <p class="voice-say" role="status">
        {state === 'refused' ? words.refused : state === 'unable' ? words.unable : ''}
      </p>
      {(on || notes.length > 0) && <p class="voice-heard">{words.heard}</p>}
    </div>
  )
}

const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

// Longer than this the finger holds: letting go ends it. Shorter, it was a tap, and another ends it.
const holdMs = 600

type Press = JSX.HTMLAttributes<HTMLButtonElement>

const usePress = (recording: boolean, start: () => void, end: () => void): Press => {
  const down = useRef({ at: 0, began: false })
  return {
    onPointerDown: (e) => {
      e.currentTarget.setPointerCapture(e.pointerId)
      down.current = { at: performance.now(), began: !recording }
      if (!recording) start()
    },
    onPointerUp: () => {
      const held = performance.now() - down.current.at > holdMs
      if (recording && (held || !down.current.began)) end()
    },
    onContextMenu: (e) => e.preventDefault(),
    // A keyboard, or a reader of screens, clicks without a finger.
    onClick: () => {
      if (performance.now() - down.current.at < 1500) return
      if (recording) end()
      else start()
    },
  }
}
