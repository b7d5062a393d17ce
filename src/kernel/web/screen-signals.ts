import type { Effort } from '../core/command.ts'

/** What the parts of a page tell the clock of its screen (screen-time.ts), which comes after the first drawing. */
export const screenSignals = {
  /** somebody speaks, or is heard: it is no pause */
  beat: (): void => {},
  /** the seconds of this screen, for the act that leaves it */
  take: (): Effort => ({}),
  /** the address at which a draft that had been left was taken up */
  resumedAt: '',
}
