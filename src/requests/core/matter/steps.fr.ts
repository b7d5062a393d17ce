/** The steps of a conflict between neighbours: the thread of the office and the caller’s page name them. */
export const fr = {
  'neighbourStep.talk': 'premier échange avec l’autre foyer',
  'neighbourStep.reminder': 'rappel écrit à l’autre foyer',
  'neighbourStep.meeting': 'rencontre ou médiation',
  'neighbourStep.conciliator': 'conciliateur de justice',
  'neighbourStep.letter': 'mise en demeure',
  'neighbourStep.court': 'saisine du juge',
  'neighbourBy.agency': 'l’agence',
  'neighbourBy.caretaker': 'le gardien',
  'neighbourBy.mediator': 'un médiateur',
  'neighbourBy.conciliator': 'le conciliateur de justice',
  'neighbourBy.police': 'la police ou la gendarmerie',
  'neighbourBy.court': 'le juge',
  'fact.request.stepTaken': 'Démarche du {on} : {step}.',
  'fact.request.stepTaken.by': 'Démarche du {on} : {step}, par {by}.',
} as const
