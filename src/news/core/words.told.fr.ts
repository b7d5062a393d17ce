/** What the house says of news: refusals, mails. Said by the server alone: no page loads it. */
export const fr = {
  'refused.published_already': 'Cette actualité est déjà publiée. Ouvrez-la pour la corriger.',
  'refused.news_empty': 'Écrivez un titre et un texte.',
  'refused.news_long': 'C’est trop long : {length} signes, {most} au plus. Gardez l’essentiel.',
  'refused.news_names':
    'Ces mots semblent désigner un locataire : « {words} ». Retirez-les : beaucoup de collègues liront ce texte.',
  'refused.news_link':
    'Un lien ne mène qu’aux pages de l’outil : « {words} ». Retirez-le, ou dites en une phrase ce qu’il contient.',
  'refused.news_ends': 'Choisissez une date de fin, d’aujourd’hui à {days} jours après la publication.',
  'refused.news_unread': 'Personne ne travaille là où vous publiez. Choisissez d’autres lecteurs.',
  'refused.news_over': 'Cette actualité est terminée. On la retrouve dans les actualités passées.',
  'refused.news_moved':
    'Quelqu’un a corrigé cette actualité entre-temps. Relisez-la, puis recommencez : votre texte est gardé.',
  'refused.news_asked':
    'Vos questions attendent déjà une réponse ici. Vous pourrez en poser d’autres ensuite.',
  'mail.newsAsked.subject': 'Une question sur votre actualité',
  'mail.newsAsked.what': 'Quelqu’un vous pose une question sur « {title} ».',
  'mail.newsAsked.due': 'Votre réponse est attendue {answerDue}. Tous ceux qui lisent l’actualité la liront.',
  'mail.newsAsked.button': 'Répondre',
  'mail.newsAnswered.subject': 'Réponse à votre question',
  'mail.newsAnswered.what':
    'Votre question sur « {title} » a sa réponse. Vous la lirez sous l’actualité, dans l’outil.',
}
