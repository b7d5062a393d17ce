import type { AskedField } from '../../kernel/core/fields.ts'

/**
 * The keystroke-level model (Card, Moran & Newell, «The keystroke-level model for user performance time with interactive systems»,
 * Communications of the ACM 23, 1980, 396–410): seconds of a keystroke (average typist), pointing, a press or a release, a hand that
 * changes place, a decision. S, a scroll by one viewport, is priced as P: our addition. R, the answer of the page, is measured.
 */
export const operatorSeconds = { K: 0.28, P: 1.1, B: 0.1, H: 0.4, M: 1.35, S: 1.1 } as const
type Operator = keyof typeof operatorSeconds

/** The seconds of one written operator: `P`, `BB`, `K*17`, `R0.12`. */
export const priceOf = (said: string): number => {
  if (said.startsWith('R')) return Number(said.slice(1))
  const [signs = '', times = '1'] = said.split('*')
  return [...signs].reduce((sum, sign) => sum + operatorSeconds[sign as Operator], 0) * Number(times)
}

/**
 * What answering a kind of question takes, as it stands in the journeys that are recorded (`npm run -s bench -- effort`): a text of some
 * forty-five signs, a choice by one press, a photo by the shutter, twelve seconds of speech, a name found by six letters.
 */
const kindOperators: Record<AskedField['kind'], string> = {
  text: 'M P BB H K*45',
  choice: 'M P BB',
  photo: 'M P BB M P BB',
  paper: 'M P BB M P BBBB',
  sound: 'M P BB R12 P BB',
  date: 'M P BB H K*8',
  number: 'M P BB H K*5',
  person: 'M P BB H K*6 M K*2',
  place: 'M P BB H K*6 M K*2',
}

/** Seconds that an answer of this kind takes by the model, where too few were measured to say. */
export const estimateOf = (kind: AskedField['kind']): number =>
  kindOperators[kind].split(' ').reduce((sum, said) => sum + priceOf(said), 0)

export const askedKinds = Object.keys(kindOperators) as readonly AskedField['kind'][]
