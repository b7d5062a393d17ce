import type { fr } from './words.line.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'line.title': 'Telephone',
  'line.lead':
    'When your telephone rings, Loge shows who is probably calling, and what is going on for them.',
  'line.loading': 'One moment…',
  'line.extension': 'Your extension',
  'line.extension.hint':
    'As your switchboard calls it: 12, for example. Leave it empty if you answer at none.',
  'line.save': 'Save',
  'line.saved': 'Noted: calls to this extension are shown here.',
  'line.left': 'Noted: no call is shown any more.',
  'line.kept.here': 'Noted on this device; it leaves as soon as the network is back.',
  'line.dials':
    'Touch a number, here or anywhere in Loge: your telephone rings, then the other person is called.',
  'line.dials.not': 'Touch a number: the telephone of this computer calls it, if it has one.',
  'line.deaf': 'People who are deaf, hard of hearing, deafblind or aphasic',
  'line.deaf.why':
    'A deaf person can call you, and you can call back, with an interpreter or in writing, in the hours of the desk.',
  'line.deaf.link': 'Telephone relay',
  'line.kept': 'What is kept',
  'line.kept.recording': 'No call is recorded: Loge knows nothing of what is said.',
  'line.kept.days':
    'Who answered goes after 24 hours, the number after six months. Figures count calls, never people.',
  'calls.figures': 'The calls of the last four weeks',
  'calls.figures.why':
    'By queue, by hour and by agency, never by person. A group of fewer than five calls is not shown.',
  'calls.figures.none': 'Not enough calls yet for figures.',
  'calls.by.queue': 'Queue',
  'calls.by.hour': 'Hour',
  'calls.by.agency': 'Agency',
  'calls.by.hour.said': '{hour}:00',
  'calls.by.none': 'No name',
  'calls.offered': 'Came in',
  'calls.taken': 'Taken',
  'calls.givenUp': 'Missed',
  'calls.wait': 'Wait, half of them',
  'calls.wait.nine': 'Nine in ten',
  'calls.back': 'Called back in',
  'calls.seconds': '{n} s',
  'calls.few': 'too few',
}
