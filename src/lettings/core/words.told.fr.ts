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
  'figure.longVoid': 'Logements vides depuis plus de trois mois',
  'figure.longVoid.sentence': 'des logements vides le sont depuis plus de trois mois.',
  'figure.longVoid.detail': '{n} sur {of}, à ce jour.',
  'file.kind.leaving': 'Congés',
  'file.why.leaving':
    'Le congé que vous avez donné, gardé trois ans après la fin du bail ; le motif d’un préavis court, un an.',
  'file.key.way': 'Par quelle voie',
  'file.key.receivedOn': 'Reçu le',
  'file.key.months': 'Mois de préavis',
  'file.key.withdrawnOn': 'Annulé d’un commun accord le',
  'mail.leavingHeard.subject': 'Vous partez ? Ce n’est pas encore un congé',
  'mail.leavingHeard.not':
    'Vous nous avez écrit que vous quittez votre logement. Votre message est gardé, et ce n’est pas encore un congé.',
  'mail.leavingHeard.how':
    'Il se donne par lettre recommandée avec avis de réception, par acte de commissaire de justice, ou en main propre à l’agence contre récépissé. Tous les titulaires du bail le signent. Le préavis court du jour où nous le recevons.',
  'mail.leavingHeard.form':
    'Le formulaire, avec les délais, vous attend sur votre page : il ne reste qu’à l’imprimer et à le signer. Si vous ne partez pas, il n’y a rien à faire.',
  'mail.leavingHeard.button': 'Ouvrir le formulaire',
}
