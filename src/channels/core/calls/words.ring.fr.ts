/** What is said while somebody’s telephone rings. */
export const fr = {
  'ring.label': 'Votre téléphone',
  'ring.rings': '{number} appelle',
  'ring.answered': 'En ligne avec {number}',
  'ring.hidden': 'Numéro caché',
  'ring.unknown': 'Noter cet appel',
  'ring.firm': 'Entreprise {name}',
  'ring.danger': 'Danger en cours',
  'ring.open_one': '{n} demande ouverte : {what}',
  'ring.open_other': '{n} demandes ouvertes, dont : {what}',
  'ring.known': 'Panne connue dans l’immeuble depuis {since} : {what}',
  'ring.none': 'Rien d’ouvert',
  'ring.more_one': 'et {n} autre personne à ce numéro',
  'ring.more_other': 'et {n} autres personnes à ce numéro',
  'ring.doubt_one': 'Ce numéro est le sien. Demandez qui parle.',
  'ring.doubt_other': 'Plusieurs personnes ont ce numéro. Demandez qui parle.',
  'ring.dialled': 'Votre téléphone sonne : décrochez, l’appel part.',
}
