/** What stands on the desk between two calls. */
export const fr = {
  'resting.calls': 'Vos appels d’aujourd’hui',
  'resting.calls.none': 'Aucun appel pris par votre équipe aujourd’hui.',
  'resting.calls.more': '{n} appels aujourd’hui : les derniers sont ici.',
  'resting.dangers': 'Dangers ouverts',
  'resting.dangers.none': 'Aucun danger ouvert.',
  'resting.dangers.above': 'Les dangers ouverts sont dits en haut de l’écran.',
  'resting.dangers.more': '{n} dangers ouverts : les derniers sont ici.',
  'resting.outages': 'Pannes d’immeuble en cours',
  'resting.outages.none': 'Aucune panne d’immeuble en cours.',
  'resting.outages.more': '{n} pannes en cours : les dernières sont ici.',
  'resting.backs.none': 'Personne à rappeler.',
  'resting.backs': 'À rappeler',
  'resting.todo': 'Tout ce qui est à faire',
  'resting.alerts': 'Alertes de sécurité en cours',
}
