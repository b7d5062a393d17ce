/** The page that a link of a mail opens. */
export const fr = {
  'question.loading': 'La question se charge',
  'question.ask': 'Êtes-vous content de la façon dont nous nous sommes occupés de votre demande ?',
  'question.about': 'Demande n° {no}. {about}',
  'question.faces': 'Votre réponse',
  'question.why':
    'Une seule question, posée à quelques foyers tirés au sort. À l’agence, personne ne voit qui la reçoit, ni ce que chacun répond.',
  'question.taken': 'Merci. Votre réponse : {face}.',
  'question.change': 'Vous pouvez la changer jusqu’au {until} : choisissez une autre réponse.',
  'question.waiting': 'Votre réponse attend le réseau sur cet appareil.',
  'question.ended': 'Cette question est close.',
  'question.counted': 'Votre dernière réponse compte : {face}.',
  'question.silent': 'Vous n’aviez pas répondu. Cela ne change rien pour vous.',
  'question.no_link': 'Ouvrez cette page par le lien de notre message.',
} as const
