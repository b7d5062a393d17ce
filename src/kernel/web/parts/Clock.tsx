import type { JSX } from 'preact'
import type { Lang } from '../../core/access.ts'
import { dueTone, sayDayTime, sayDue } from '../../core/dates.ts'
import { Icon } from '../icons/Icon.tsx'
import { clock, clockDone, clockLate, clockPaused } from '../icons/icons.ts'
import './Clock.css'

export type ClockProps = {
  lang: Lang
  /** ISO; the reader's now, given by the screen so that all clocks of a list agree */
  now: string
  /** ISO: until when */
  due?: string | undefined
  /** a sentence when the clock does not run: "délai en pause" */
  paused?: string | undefined
  /** a sentence when it has ended: "dans les délais" */
  done?: string | undefined
}

const faces = { calm: clock, soon: clock, late: clockLate, paused: clockPaused, done: clockDone } as const

/** The honest clock: what is due and when, or for whom it waits. Told in words and in shape; colour only helps. */
export const Clock = ({ lang, now, due, paused, done }: ClockProps): JSX.Element | null => {
  const words = done ?? paused ?? (due ? sayDue(due, now, lang) : undefined)
  if (!words) return null
  const tone = done ? 'done' : paused || !due ? 'paused' : dueTone(due, now)
  return (
    <span class={`clock clock-${tone}`} title={due && !done ? sayDayTime(due, lang, now) : undefined}>
      <Icon of={faces[tone]} size={18} />
      {due && tone !== 'paused' && tone !== 'done' ? (
        <time dateTime={due}>{words}</time>
      ) : (
        <span>{words}</span>
      )}
    </span>
  )
}
