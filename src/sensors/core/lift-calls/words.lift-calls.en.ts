import type { fr } from './words.lift-calls.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'liftCall.askFor': 'Call if the lift stops',
  'liftCall.endFor': 'Stop calling about the lift',
  'liftCall.said.asked': 'Noted: this home is to be called when the lift stops.',
  'liftCall.said.ended': 'Noted: this home is not to be called any more.',
  'liftCall.head.stopped_one': '{n} home to call: the lift has stopped',
  'liftCall.head.stopped_other': '{n} homes to call: the lift has stopped',
  'liftCall.head.runs_one': '{n} home to call again: the lift runs',
  'liftCall.head.runs_other': '{n} homes to call again: the lift runs',
  'liftCall.head.done': 'Those who asked for it have been called',
  'liftCall.why': 'They asked to be called. No reason is kept.',
  'liftCall.way.mail': 'Gets a mail too.',
  'liftCall.way.sms': 'Gets a text message too.',
  'liftCall.way.none': 'Gets neither mail nor text message.',
  'liftCall.taps': 'What came of the call, {name}',
  'liftCall.came.reached': 'Told',
  'liftCall.came.absent': 'No answer',
  'liftCall.storey': 'floor {n}',
  'liftCall.storey.ground': 'ground floor',
  'liftCall.door': 'door {door}',
}
