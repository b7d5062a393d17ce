/** Operators of the keystroke-level model (Card, Moran, Newell 1980), in seconds: K a key, P point, B press, H change hands, M think. */
const operators: Record<string, number> = { K: 0.28, P: 1.1, B: 0.1, H: 0.4, M: 1.35 }

/** Seconds of a list of operators: `M P BB H K*40`. */
export const secondsOf = (list: string): number =>
  list.split(' ').reduce((sum, part) => {
    const [name = '', times] = part.split('*')
    const each = [...name].reduce((all, operator) => all + (operators[operator] ?? 0), 0)
    return sum + each * Number(times ?? 1)
  }, 0)

/**
 * What nobody had to do, as rules over what people did: which it is, and what it would have taken by hand. Each is an estimate, said with
 * its list of operators; the words of an average sentence are sixty signs.
 */
export const givenRules = [
  /** a request came in by itself: who, where, which nature and one sentence were not typed at a desk */
  { code: 'filedAlone', operators: 'M P BB M P BB H K*8 M KK M P BB M P BB M H K*60 M P BB' },
  /** a caretaker filed on the spot: no call to the agency, and nobody types it there */
  { code: 'filedOnSpot', operators: 'M P BB M P BB H K*8 M KK M P BB M H K*60 M P BB' },
  /** an answer of head office was found before it was asked */
  { code: 'questionsSpared', operators: 'M P BB M H K*120 M P BB M P BB' },
  /** a thing was seen on the spot, and corrected where it stands: no mail, nobody types it again */
  { code: 'correctedOnSpot', operators: 'M P BB M H K*60 M P BB M P BB H K*12 M P BB' },
  /** a letter, a mail or a message was read into its thread */
  { code: 'lettersRead', operators: 'M P BB M P BB H K*12 M KK M H K*60 M P BB' },
] as const

export type GivenCode = (typeof givenRules)[number]['code']

/** What one of them takes by hand (seconds). */
export const secondsEach = (code: GivenCode): number =>
  Math.round(secondsOf(givenRules.find((rule) => rule.code === code)!.operators))
