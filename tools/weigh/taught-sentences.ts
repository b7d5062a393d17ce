import { asked } from './taught/only-asked.ts'
import { calm } from './taught/only-sounding.ts'
import { chat } from './taught/thread-chat.ts'
import { clean } from './taught/clean.ts'
import { dangers } from './taught/dangers.ts'
import { door } from './taught/door.ts'
import { drain } from './taught/drain.ts'
import { heating } from './taught/heating.ts'
import { inside } from './taught/in-dwelling.ts'
import { life } from './taught/living-together.ts'
import { lift } from './taught/lift.ts'
import { matters } from './taught/matters.ts'
import { outside } from './taught/outside.ts'
import { passing } from './taught/told-in-passing.ts'
import { perils } from './taught/more-dangers.ts'
import { pest } from './taught/pest.ts'
import { power } from './taught/power.ts'
import { questions } from './taught/questions.ts'
import { water } from './taught/water.ts'
import { window } from './taught/window.ts'

/** A sentence that was written to learn from: `of` is a nature, a kind of matter or of danger; the place only of natures. */
export type Taught = { of: string; place: 'dwelling' | 'common' | undefined; words: string }

const read = (text: string): Taught[] =>
  text
    .trim()
    .split(/\n(?! )/)
    .flatMap((lines) => {
      const [, of = '', place, said = ''] =
        /^(\S+?)(?: (dwelling|common))?: (.*)$/.exec(lines.replaceAll(/\n\s+/g, ' ')) ?? []
      return said.split(' / ').map((words) => ({ of, place: place as Taught['place'], words: words.trim() }))
    })

/** What is wrong with a home or a house. */
export const natureSentences = (): Taught[] =>
  [water, drain, heating, power, lift, door, window, inside, pest, clean, outside, life].flatMap(read)

/** What is no repair. */
export const matterSentences = (): Taught[] => [matters, questions].flatMap(read)

/** Dangers to people, by their kind. */
export const dangerSentences = (): Taught[] => [dangers, perils, passing].flatMap(read)

/** What only sounds like a danger. */
export const calmSentences = (): Taught[] => [calm, chat, asked].flatMap(read)
