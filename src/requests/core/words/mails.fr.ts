/** Mails about requests between colleagues. Said by the server alone: no page loads it. */
export const fr = {
  'mail.question.subject': 'Une question attend votre réponse : demande n° {no}, {nature}',
  'mail.question.what':
    'Une agence vous pose une question dans la demande n° {no} : {nature}, {place}. Le temps de votre réponse est compté et visible de tous.',
  'mail.question.due': 'Réponse attendue {answerDue}.',
  'mail.question.button': 'Lire et répondre',
  'mail.answer.subject': 'Le siège a répondu : demande n° {no}, {nature}',
  'mail.answer.what':
    'Le siège a répondu à la question de la demande n° {no} : {nature}, {place}. La suite est à vous.',
  'mail.answer.button': 'Lire la réponse',
}
