import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { bell } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { AlarmCard } from '../../core/contract.ts'
import { isMuted, mute, sound, takeUnheard } from './sound-siren.ts'

/** Sounds once a ring what nobody has; a person may keep it silent. */
export const Siren = ({ ringing }: { ringing: readonly AlarmCard[] }): JSX.Element => {
  const { t } = useSpeech()
  const [muted, setMuted] = useState(isMuted)
  const [blocked, setBlocked] = useState(false)
  const key = ringing.map(({ id, rings }) => `${id}:${rings}`).join()
  useEffect(() => {
    if (ringing.length && takeUnheard(ringing).length && !isMuted())
      void sound().then((heard) => setBlocked(!heard))
    // oxlint-disable-next-line react/exhaustive-deps -- `key` says each ring: the same ring asked again does not sound again
  }, [key])
  useUnblocked(blocked, () => setBlocked(false))
  const toggle = (): void => {
    mute(!muted)
    setMuted(!muted)
  }
  return (
    <button
      type="button"
      class="alarm-mute"
      aria-pressed={muted}
      onClick={blocked ? () => void sound().then((heard) => setBlocked(!heard)) : toggle}
    >
      <Icon of={bell} size={20} />
      {t(blocked ? 'alarm.blocked' : muted ? 'alarm.unmute' : 'alarm.mute')}
    </button>
  )
}

// The first touch of the page lets it be heard.
const useUnblocked = (blocked: boolean, heard: () => void): void =>
  useEffect(() => {
    if (!blocked) return
    const touch = (): void => void sound().then((yes) => yes && heard())
    addEventListener('pointerdown', touch, { once: true })
    addEventListener('keydown', touch, { once: true })
    return () => {
      removeEventListener('pointerdown', touch)
      removeEventListener('keydown', touch)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the first touch is waited for once
  }, [blocked])
