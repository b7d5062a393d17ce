/** Who sees to a request by name, beside its agency. */
export const fr = {
  'charge.label': 'Qui s’en occupe',
  'charge.take': 'Je m’en occupe',
  'charge.none': 'Personne par son nom',
  'charge.me': 'Vous vous en occupez',
  'charge.other': '{name} s’en occupe',
  'charge.since': 'Depuis {since}',
  'charge.over': 'Reprendre à mon nom',
  'charge.leave': 'Ne plus m’en occuper',
  'charge.give': 'Confier à un ou une collègue',
  'charge.give.whom': 'À qui ?',
  'charge.give.send': 'Confier',
  'charge.give.none': 'Personne d’autre ne décide pour cette agence.',
  'charge.taken': 'À votre nom.',
  'charge.given': 'Confiée à {name}.',
  'charge.left': 'Rendue à l’agence.',
  'charge.outside': 'Lu par nos seules équipes : le locataire et l’entreprise voient l’agence.',
} as const
