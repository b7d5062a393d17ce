/** The alarm of a meter in the thread of the request that it became, for who answers it. */
export const fr = {
  'leakThread.head': 'Le compteur l’a dit',
  'leakThread.steady': 'L’eau coule sans arrêt depuis le {since}.',
  'leakThread.often': 'L’eau coule presque toutes les heures, la nuit aussi, depuis le {since}.',
  'leakThread.flow': 'Environ {litres} L par heure.',
  'leakThread.cost': 'Environ {litres} L par heure, {cost} par jour.',
  'leakThread.over': 'Elle ne coule plus.',
  'leakThread.litres': 'Perdus depuis le début : {litres} L.',
  'leakThread.told.mail': 'Prévenue par courriel {when}.',
  'leakThread.told.sms': 'Prévenue par SMS {when}.',
  'leakThread.told.none':
    'La personne qui habite là n’a pas pu être prévenue : ni courriel, ni SMS. Appelez-la.',
  'leakThread.answer.found': 'Elle a répondu : « J’ai trouvé ».',
  'leakThread.answer.notFound': 'Elle a répondu : « Je ne trouve pas ».',
  'leakThread.answer.normal': 'Elle a répondu : « C’est normal ».',
  'leakThread.silent': 'Elle n’a pas répondu.',
  'leakThread.ceiling':
    'Fuite sur une canalisation : la facture d’eau peut être plafonnée, si un plombier atteste la réparation dans le mois ({law}).',
  'leakThread.ask': 'Qu’est-ce que c’était ?',
  'leakThread.asked': 'Ce qu’on a trouvé',
  'leakThread.outcome.confirmed': 'Une vraie fuite',
  'leakThread.outcome.false': 'Pas de fuite',
  'leakThread.outcome.notFound': 'Rien trouvé',
  'leakThread.learn': 'Votre réponse règle les prochaines alertes.',
} as const
