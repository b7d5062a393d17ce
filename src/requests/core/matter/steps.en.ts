import type { fr } from './steps.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'neighbourStep.talk': 'first talk with the other household',
  'neighbourStep.reminder': 'written reminder to the other household',
  'neighbourStep.meeting': 'meeting or mediation',
  'neighbourStep.conciliator': 'conciliateur de justice',
  'neighbourStep.letter': 'formal notice',
  'neighbourStep.court': 'going to court',
  'neighbourBy.agency': 'the agency',
  'neighbourBy.caretaker': 'the caretaker',
  'neighbourBy.mediator': 'a mediator',
  'neighbourBy.conciliator': 'the conciliateur de justice',
  'neighbourBy.police': 'the police or the gendarmerie',
  'neighbourBy.court': 'the court',
  'fact.request.stepTaken': 'Step of {on}: {step}.',
  'fact.request.stepTaken.by': 'Step of {on}: {step}, by {by}.',
}
