import type { fr } from './home-visits.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'homeVisits.title': 'Visits to come to this home',
  'homeVisits.none': 'No visit to come to this home.',
  'homeVisits.firm': '{firm}, {when}',
  'homeVisits.own': 'Our crew, {when}',
  'homeVisits.late': 'It is in less than a day: call the firm as well.',
  'homeVisits.late.own': 'It is in less than a day: tell the crew as well.',
  'homeVisits.move': 'Move',
  'homeVisits.drop': 'Call off',
  'homeVisits.moved': 'Visit moved: {when}. Everybody is told.',
  'homeVisits.dropped': 'Visit called off. Everybody is told.',
  'homeVisits.done': 'It is done: there is nothing else to file.',
  'homeVisits.off.means': 'Our crew does not come. The agency sets another time.',
}
