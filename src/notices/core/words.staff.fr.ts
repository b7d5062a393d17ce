/** Mails between the staff: a danger that rings, a builder’s year that ends, an access that is opened. */
export const fr = {
  'mail.alarm.subject': 'Danger : {nature}, {place}',
  'mail.alarm.what': '{Nature}, {place}, demande n° {no} : signalé {since}. Personne ne s’en charge encore.',
  'mail.alarm.nowhere': 'lieu inconnu',
  'mail.alarm.what.nowhere': '{Nature}, lieu inconnu : signalé {since}. Personne ne s’en charge encore.',
  'mail.alarm.take.nowhere':
    'Touchez « Je m’en charge », rappelez la personne qui l’a signalé, demandez où c’est, puis dites-le sous « À placer ». Tant que personne ne s’en charge, l’alarme sonne de nouveau toutes les dix minutes.',
  'mail.alarm.last.nowhere':
    'L’alarme sonne depuis une heure ou plus sans réponse : elle sonne maintenant au siège aussi, toutes les demi-heures, puis toutes les deux heures, jusqu’à ce que quelqu’un s’en charge. Touchez « Je m’en charge », rappelez la personne qui l’a signalé et demandez où c’est.',
  'mail.alarm.button.nowhere': 'Voir l’alarme',
  'mail.alarm.caller': 'La personne à rappeler : {caller}.',
  'mail.alarm.firm': 'L’entreprise à appeler : {callFirm}.',
  'mail.alarm.take':
    'Ouvrez la demande et touchez « Je m’en charge ». Tant que personne ne le fait, l’alarme sonne de nouveau toutes les dix minutes.',
  'mail.alarm.last':
    'L’alarme sonne depuis une heure ou plus sans réponse : elle sonne maintenant au siège aussi, toutes les demi-heures, puis toutes les deux heures, jusqu’à ce que quelqu’un s’en charge. Ouvrez la demande et touchez « Je m’en charge ».',
  'mail.alarm.button': 'Ouvrir la demande',
  'mail.yearEnds.subject': 'La garantie de parfait achèvement finit le {until} : {place}',
  'mail.yearEnds.what':
    'L’année de garantie des travaux finit le {until} : {place}. Réserves encore ouvertes : {count}.',
  'mail.yearEnds.law':
    'Passé ce jour, le constructeur n’est plus tenu de les reprendre (Code civil, article 1792-6). La plus ancienne réserve est la demande n° {no}.',
  'mail.yearEnds.button': 'Ouvrir la plus ancienne',
  'mail.mentioned.subject': 'Une note vous attend : demande n° {no}',
  'mail.mentioned.what':
    '{by} vous cite dans une note, qui vous attend depuis plus de deux heures : demande n° {no}, {place}. Ses mots restent dans Loge.',
  'mail.mentioned.button': 'Ouvrir la demande',
  'mail.hired.subject': 'Une personne de plus travaille ici : {who}',
  'mail.hired.what': '{by} a ouvert un accès à {who} : {job}, {agency}.',
  'mail.hired.if':
    'Si vous l’attendiez, vous n’avez rien à faire. Sinon, ouvrez sa fiche dans l’équipe et fermez cet accès.',
  'mail.invite.subject': 'Votre accès à Loge, {landlord}',
  'mail.invite.what':
    'Votre espace de travail chez {landlord} est ouvert. Entrez par ce lien, puis choisissez un mot de passe si vous le souhaitez.',
  'mail.invite.once':
    'Il sert une seule fois, pendant trois jours. Ensuite, la page d’entrée vous en envoie un autre à cette adresse.',
  'mail.invite.button': 'Entrer',
} as const
