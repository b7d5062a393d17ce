/** Said by the server alone: its part of an access request. */
export const fr = {
  'file.kind.leaving': 'Congés',
  'file.why.leaving':
    'Le congé que vous avez donné, gardé trois ans après la fin du bail ; le motif d’un préavis court, un an.',
  'file.key.way': 'Par quelle voie',
  'file.key.receivedOn': 'Reçu le',
  'file.key.months': 'Mois de préavis',
  'file.key.withdrawnOn': 'Annulé d’un commun accord le',
}
