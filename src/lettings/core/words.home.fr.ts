/**
 * In the page of a dwelling, where who lives there is said: the way to her notice, what a new lease there lacks;
 * and in a thread, where a tenant said that she leaves.
 */
export const fr = {
  'leaving.record': 'Congé',
  'lease.papers.lacking_one':
    'Il manque {n} diagnostic pour ce jour : le bail ne peut pas commencer sans lui.',
  'lease.papers.lacking_other':
    'Il manque {n} diagnostics pour ce jour : le bail ne peut pas commencer sans eux.',
  'lease.papers.class': 'Avec sa classe d’énergie, ce logement ne peut pas être loué ce jour-là.',
  'lease.remark': 'Une remarque de l’agence attend encore sa réponse : le bail ne s’enregistre pas avant.',
  'lease.papers.record': 'Voir ses diagnostics',
  'leaving.heard': 'Le locataire parle de partir',
  'leaving.heard.not':
    'Ce n’est pas encore un congé : il faut une lettre recommandée, un commissaire de justice ou une remise en main propre contre récépissé. Donnez-lui le formulaire s’il ne l’a pas encore.',
  'leaving.heard.stands': 'Son congé est enregistré : le bail finit le {day}.',
  'leaving.heard.record': 'Enregistrer un congé reçu dans les formes',
  'leaving.heard.form': 'Le formulaire à imprimer',
  'leaving.heard.open': 'Voir le congé',
}
