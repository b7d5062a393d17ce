import type { fr } from './words.heating.fr.ts'

/** On the page of a building: when its heating is put on. */
export const en: Record<keyof typeof fr, string> = {
  'heating.title': 'Heating',
  'heating.starts': 'Put on on {day}.',
  'heating.starts.house': 'Counted from {day}, until somebody gives another day.',
  'heating.why':
    'In the month that follows, a tenant may ask that the entry inspection be completed for the heating.',
  'heating.change': 'Change the day',
  'heating.day': 'Put on on',
  'heating.day.problem': 'Choose a day between 1 June and 31 December.',
  'heating.send': 'Save',
  'heating.done': 'Saved.',
  'heating.kept': 'No network: kept here, it leaves by itself.',
}
