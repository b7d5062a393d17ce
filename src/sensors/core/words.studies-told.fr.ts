/** Studies of partners: refusals, and mails to those who take part in one. */
export const fr = {
  'refused.unknown_study': 'Cette étude n’est pas connue.',
  'refused.study_over': 'Cette étude est terminée : plus rien n’en est lu, et personne n’y entre plus.',
  'refused.study_code_taken': 'Ce code est déjà celui d’une autre étude.',
  'refused.bad_study_days':
    'Une étude finit dans l’avenir, après son premier mois, et dure au plus trois ans.',
  'mail.studyAllowed.subject': 'Votre logement participe à une étude',
  'mail.studyAllowed.what':
    'À votre adresse ({place}), un des locataires a accepté que les totaux du mois soient additionnés avec ceux d’au moins quatre autres logements, pour une étude de {partner}.',
  'mail.studyAllowed.purpose': 'À quoi elle sert : {purpose}',
  'mail.studyAllowed.end':
    'Vous n’êtes pas d’accord ? Un seul locataire suffit pour arrêter : les totaux dont votre logement fait partie sont alors retirés.',
  'mail.studyAllowed.button': 'Voir ou arrêter',
  'mail.studyEnded.subject': 'Votre logement ne participe plus à l’étude',
  'mail.studyEnded.what':
    'À votre adresse ({place}), un des locataires a mis fin à la participation à l’étude de {partner}. Les totaux dont votre logement faisait partie sont retirés.',
}
