/** Said by the server alone: its part of an access request. */
export const fr = {
  'mail.voidWorksLate.subject': 'Travaux finis après la date d’entrée',
  'mail.voidWorksLate.what':
    'Un travail s’est terminé le {doneOn} dans le logement {dwelling}, alors que les clés devaient être remises le {day}. Prévenez le nouveau locataire.',
  'mail.voidWorksLate.button': 'Voir les logements à relouer',
  'mail.voidRemarked.button': 'Répondre à l’agence',
  'mail.voidRemarked.subject': 'Une remarque attend votre réponse',
  'mail.voidRemarked.what':
    'L’agence a fait une remarque sur la proposition pour le logement {dwelling}. Une réponse lui est due au plus tard le {due}.',
  'file.kind.leaving': 'Congés',
  'file.why.leaving':
    'Le congé que vous avez donné, gardé trois ans après la fin du bail ; le motif d’un préavis court, un an.',
  'file.key.way': 'Par quelle voie',
  'file.key.receivedOn': 'Reçu le',
  'file.key.months': 'Mois de préavis',
  'file.key.withdrawnOn': 'Annulé d’un commun accord le',
}
