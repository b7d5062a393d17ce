/** What `loge triage` says: what the house has learnt of the landlord’s own closed requests. */
export const fr = {
  'triage.usage': 'Usage : npm run loge -- triage learn [--json] | triage undo',
  'triage.few':
    'Rien n’a été appris : il faut au moins 2 000 demandes closes avant le dernier mois ({lessons} ici) et 100 pendant ce mois ({judged} ici).',
  'triage.learnt':
    'Appris de {lessons} demandes closes, vérifié sur les {judged} du dernier mois, qui n’ont rien enseigné.',
  'triage.first': 'La bonne nature en premier : {before} avant, {after} après.',
  'triage.three': 'Parmi les trois premières : {before} avant, {after} après.',
  'triage.kept': 'C’est mieux : c’est gardé. Pour y renoncer : npm run loge -- triage undo',
  'triage.refused':
    'Ce n’est pas mieux, ou trop peu pour que ce ne soit pas le hasard : rien n’a été changé.',
  'triage.undone': 'Ce qui avait été appris est effacé. La nature est lue comme avant.',
  'triage.nothing': 'Rien n’était gardé : rien n’a été changé.',
} as const
