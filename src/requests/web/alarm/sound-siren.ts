import { recall, recallJson, remember } from '../../../kernel/web/local-memory.ts'
import type { AlarmCard } from '../../core/contract.ts'

type Ringing = Pick<AlarmCard, 'id' | 'rings'>

const rungKey = 'loge-rung'
const silence = 'loge-alarm-mute'

export const isMuted = (): boolean => recall(silence) === 'yes'
export const mute = (on: boolean): void => remember(silence, on ? 'yes' : 'no')

// The first ring of the house comes a moment after the alarm: both are one sound.
const ringOf = ({ id, rings }: Ringing): string => `${id}:${Math.max(1, rings)}`

/** Alarms whose ring this device has not sounded yet; from now on it has. Another window of it stays silent. */
export const takeUnheard = <T extends Ringing>(ringing: readonly T[]): T[] => {
  const before = recallJson(rungKey)
  const rung = new Set(Array.isArray(before) ? before : [])
  const unheard = ringing.filter((alarm) => !rung.has(ringOf(alarm)))
  if (unheard.length) remember(rungKey, JSON.stringify([...rung, ...unheard.map(ringOf)].slice(-60)))
  return unheard
}

let audio: AudioContext | undefined

/** Whether this page may make a sound: a browser lets none out before somebody has touched the page. */
export const maySound = async (): Promise<boolean> => {
  audio ??= new AudioContext()
  if (audio.state === 'suspended')
    await Promise.race([audio.resume(), new Promise((r) => setTimeout(r, 300))])
  return audio.state === 'running'
}

/** Three times two notes, a second and a half; and the telephone trembles. */
export const sound = async (): Promise<boolean> => {
  // A telephone that nobody has touched yet would refuse, and say so.
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.([300, 150, 300])
  if (!(await maySound()) || !audio) return false
  const begins = audio.currentTime
  for (const [i, hertz] of [880, 660, 880, 660, 880, 660].entries()) note(audio, hertz, begins + i * 0.25)
  return true
}

const note = (context: AudioContext, hertz: number, at: number): void => {
  const tone = context.createOscillator()
  const loud = context.createGain()
  tone.frequency.value = hertz
  loud.gain.setValueAtTime(0.0001, at)
  loud.gain.exponentialRampToValueAtTime(0.35, at + 0.02)
  loud.gain.exponentialRampToValueAtTime(0.0001, at + 0.22)
  tone.connect(loud).connect(context.destination)
  tone.start(at)
  tone.stop(at + 0.24)
}
