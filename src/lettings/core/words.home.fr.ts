/** In the page of a dwelling, where who lives there is said: the way to her notice, and what a new lease there lacks. */
export const fr = {
  'leaving.record': 'Congé',
  'lease.papers.lacking_one':
    'Il manque {n} diagnostic pour ce jour : le bail ne peut pas commencer sans lui.',
  'lease.papers.lacking_other':
    'Il manque {n} diagnostics pour ce jour : le bail ne peut pas commencer sans eux.',
  'lease.papers.class': 'Avec sa classe d’énergie, ce logement ne peut pas être loué ce jour-là.',
  'lease.remark': 'Une remarque de l’agence attend encore sa réponse : le bail ne s’enregistre pas avant.',
  'lease.papers.record': 'Voir ses diagnostics',
}
