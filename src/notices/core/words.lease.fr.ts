/** Who has left asks for a link to the papers of the lease. */
export const fr = {
  'mail.leaseLink.subject': 'Les papiers de votre ancien logement',
  'mail.leaseLink.what':
    'Voici le lien que vous avez demandé vers vos états des lieux et votre solde de tout compte. Logement : {place}.',
  'mail.leaseLink.yours':
    'Il est à vous : qui le reçoit lit ces papiers. Il s’ouvre pendant {n} jours, et au plus tard trois ans après la fin du bail. Vous pouvez toujours en demander un autre.',
  'mail.leaseLink.button': 'Lire mes papiers',
}
