import type { fr } from './words.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'inspections.title': 'Inspections',
  'inspections.loading': 'The inspections are loading',
  'inspections.none': 'No inspection for the moment.',
  'inspections.kind.preVisit': 'Advice visit',
  'inspections.kind.exit': 'Exit',
  'inspections.kind.entry': 'Entry',
  'inspections.kind.afterWorks': 'After works',
  'inspections.state.planned': 'Planned',
  'inspections.state.started': 'Begun',
  'inspections.state.signed': 'Signed',
  'inspections.state.away': 'One-sided',
  'inspections.state.calledOff': 'Called off',
}
