/** What the house says of messages, whoever asks. */
export const fr = {
  'fact.message.placed': 'Message rangé dans la demande',
  'fact.message.opened': 'Demande ouverte à partir d’un message',
  'fact.message.dismissed': 'Message classé sans suite',
  'fact.call.rang': 'Appel reçu',
  'fact.call.answered': 'Appel pris',
  'fact.call.ended': 'Appel terminé',
  'fact.call.settled': 'Plus personne à rappeler',
  'call.inVain': 'A appelé à {at}, sans réponse.',
  'fact.pile.dropped': 'Pile de courrier déposée',
  'fact.pile.stopped': 'Lecture du courrier arrêtée',
  'fact.pile.resumed': 'Lecture du courrier reprise',
  'refused.letter_kind': 'Ce fichier n’est ni un PDF, ni une image TIFF, JPEG ou PNG : il n’a pas été pris.',
}
