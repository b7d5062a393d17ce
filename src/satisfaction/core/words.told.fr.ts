/** What the house says of it: its mail, its refusals, its part of an access request. Said by the server alone: no page loads it. */
export const fr = {
  'mail.satisfaction.subject': 'Une seule question : êtes-vous content ?',
  'mail.satisfaction.what':
    'Votre demande n° {no} est close depuis le {closed}. Êtes-vous content de la façon dont nous nous en sommes occupés ?',
  'mail.satisfaction.five':
    'Cinq réponses, un geste : très content, plutôt content, ni content ni mécontent, plutôt mécontent, pas du tout content.',
  'mail.satisfaction.boxes':
    '☐ Très content\n☐ Plutôt content\n☐ Ni content ni mécontent\n☐ Plutôt mécontent\n☐ Pas du tout content',
  'mail.satisfaction.back':
    'Cochez une case et renvoyez cette page à l’agence. Ou appelez-nous : dites votre réponse avec le code imprimé au bas de cette page.',
  'mail.satisfaction.why':
    'Nous posons cette question à quelques foyers tirés au sort. À l’agence, personne ne voit qui la reçoit, ni ce que chacun répond. Vous pouvez changer votre réponse jusqu’au {until}.',
  'mail.satisfaction.button': 'Répondre',
  'mail.satisfaction.text':
    'êtes-vous content de ce que nous avons fait de votre demande n° {no} ? Répondez par un chiffre, de 5 (très content) à 1 (pas du tout content). Une seule question, et personne ne voit qui répond.',
  'refused.no_question':
    'Ce lien ne mène à aucune question. Vérifiez qu’il est entier. Si la question est close, votre réponse est comptée.',
  'refused.no_coded_question':
    'Ce code n’est celui d’aucune question de votre agence. Vérifiez-le sur la lettre : il commence par R. Si la question est close, les réponses sont déjà comptées.',
  'refused.question_ended':
    'Cette question est close. Si vous aviez répondu, c’est votre dernière réponse qui compte.',
  'file.kind.satisfaction': 'Votre avis',
  'file.why.satisfaction':
    'La question qui vous a été posée après une demande, et votre réponse. Comptées, elles ne portent plus ni votre nom ni votre demande.',
} as const
