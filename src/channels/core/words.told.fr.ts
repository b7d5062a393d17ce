/** What the house says of messages, whoever asks. */
export const fr = {
  'fact.message.placed': 'Message rangé dans la demande',
  'fact.message.opened': 'Demande ouverte à partir d’un message',
  'fact.message.dismissed': 'Message classé sans suite',
}
