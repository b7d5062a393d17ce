import type { fr } from './call-off.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'callOff.ask': 'Cancel this appointment',
  'callOff.other': 'I need another time',
  'callOff.means.firm':
    'Nobody will come {when}. We tell {firm}. You will choose another time, or {firm} will offer some. Your request stays open.',
  'callOff.means.own':
    'Nobody will come {when}. The agency will tell you another time. Your request stays open.',
  'callOff.rather':
    'If nothing needs repair any more, rather choose “Withdraw my request”, at the end of the page.',
  'callOff.late': 'That is in less than twenty-four hours: please call the agency as well, on {phone}.',
  'callOff.words': 'When are you in?',
  'callOff.words.hint': 'Days and hours at which somebody can open.',
  'callOff.send': 'Yes, cancel this appointment',
  'callOff.send.other': 'Ask for another time',
  'callOff.keep': 'Keep the appointment',
  'callOff.done.firm': 'Cancelled. We tell {firm}.',
  'callOff.done.own': 'Cancelled. The agency will tell you another time.',
  'callOff.undo': 'Take the appointment back: {when}',
  'callOff.undone': 'The appointment stands: {when}.',
}
