/** What a tenant may know of the fault that she follows with her neighbours. */
export const fr = {
  'follow.twin.what': 'Suivie avec une autre demande, pour la même chose : {nature}',
  'follow.twin.over': 'Elle est réparée et close.',
  'follow.twin.closed': 'Elle est close. Si cela continue, écrivez-nous ici.',
  'follow.outage': 'Panne de l’immeuble',
  'follow.outage.what': 'Panne de l’immeuble : {nature}',
  'follow.outage.comes': '{firm} vient {when}.',
  'follow.outage.over': 'La panne est terminée.',
  'follow.outage.closed': 'Le suivi de la panne est clos.',
  'follow.outage.news': 'Nouvelles de la panne',
  'follow.outage.words': 'Retour attendu {by}.',
  'follow.outage.late': 'Nous sommes {by}.',
} as const
