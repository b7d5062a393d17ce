/** In a thread of the office: a tenant said that she leaves. */
export const fr = {
  'leaving.heard': 'Le locataire parle de partir',
  'leaving.heard.not':
    'Ce n’est pas encore un congé : il faut une lettre recommandée, un commissaire de justice ou une remise en main propre contre récépissé. Donnez-lui le formulaire s’il ne l’a pas encore.',
  'leaving.heard.stands': 'Son congé est enregistré : le bail finit le {day}.',
  'leaving.heard.record': 'Enregistrer un congé reçu dans les formes',
  'leaving.heard.form': 'Le formulaire à imprimer',
  'leaving.heard.open': 'Voir le congé',
}
